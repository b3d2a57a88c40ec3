"""What can be proved of a guide before anyone uses it."""
