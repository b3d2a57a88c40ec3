"""Simulated customers and the moves table in the studio: edited, and played on the draft."""
