"""Taking an article away: what is chosen about it, with the pages as they will be."""
