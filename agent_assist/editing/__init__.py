"""Changes to content before they are published: pure, without database or files."""
