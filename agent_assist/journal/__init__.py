"""The append-only log: append, acknowledge, recover, verify, project."""
