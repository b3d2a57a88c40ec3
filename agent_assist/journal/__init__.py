"""The append-only log of all interactions: append, acknowledge, recover, verify, project, erase."""
