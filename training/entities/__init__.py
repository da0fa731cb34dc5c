"""Train the French recogniser of entities."""
