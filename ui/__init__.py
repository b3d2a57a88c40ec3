"""The window: Qt widgets over the services of the core."""
