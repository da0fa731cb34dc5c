"""What the article names: persons, bodies, places, other names, and amounts."""
