"""Document → Analysis: entities, quotes, claims. A folder per question, a module per linguistic fact."""
