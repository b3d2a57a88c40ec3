"""The room in which a rep serves a customer."""
