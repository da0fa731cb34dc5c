"""Pictures of the window in all its looks, to be looked at; they assert nothing."""
