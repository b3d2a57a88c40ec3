"""What would have become of the last calls, if they had run on a draft."""

from agent_assist.services.replaying.naming import renamed_in_drafts
from agent_assist.services.replaying.replaying import (
    MOST_CALLS,
    CancelledError,
    Replaying,
    ReplayPorts,
)

__all__ = ["MOST_CALLS", "CancelledError", "ReplayPorts", "Replaying", "renamed_in_drafts"]
