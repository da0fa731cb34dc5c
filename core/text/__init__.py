"""The text itself: spans, documents, their structure; no language model."""
