"""What Incise knows about an article: no window, no Qt, no network."""
