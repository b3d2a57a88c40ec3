"""What needs a supervisor's eye: the review list, step shares, learned queries, ranks."""

from agent_assist.services.reviewing.reviewing import (
    Reviewing,
    ReviewPorts,
    from_bytes,
    to_bytes,
)

__all__ = ["ReviewPorts", "Reviewing", "from_bytes", "to_bytes"]
