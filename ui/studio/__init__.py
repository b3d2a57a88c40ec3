"""The room in which a supervisor improves guides, templates and solutions."""
