"""Why a claim is worth checking: reasons, each at its words, and what they weigh together."""
