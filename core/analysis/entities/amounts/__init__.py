"""Amounts that a checker can look up: dates, sums of money, shares and quantities."""
