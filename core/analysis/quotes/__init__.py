"""Who said what: quotes, their cues and speakers."""
