"""The studio: a supervisor changes the library, and knows what each change will do."""

from agent_assist.services.studio.studio import PermissionDeniedError, Studio

__all__ = ["PermissionDeniedError", "Studio"]
