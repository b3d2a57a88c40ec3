"""Pure edits of content, and what an author sees of it: no screen, no database, no files."""
