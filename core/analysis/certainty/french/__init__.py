"""What French words say about certainty: a module per fact."""

from core.analysis.certainty.french import conditional, future, hearsay, negation, possibility

FACTS = (conditional.signs, hearsay.signs, possibility.signs, future.signs, negation.signs)
"""The rules of the language, each giving the signs of its kind in a statement."""
