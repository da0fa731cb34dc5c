"""Who is meant: mentions of speakers, and the persons and bodies behind them."""
