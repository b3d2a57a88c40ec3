"""The studio: where supervisors improve guides, templates and solutions."""
