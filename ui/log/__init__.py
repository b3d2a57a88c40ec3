"""The room in which past calls are looked up: the list, one call as a story, what is kept."""
