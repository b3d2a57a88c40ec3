"""Logged calls decided again on other content: what would have become of them.

    told = Telling(id)                 # from a call's commands and events, in their order
    replayer = Replayer(draft, content_of_version)
    reason = replayer.replay(told.call(commands))

A call that met nothing which is decided otherwise on the draft is not decided again (`likeness`);
that this shortcut gives what deciding gives is a property that the tests hold it to.
"""

from agent_assist.flow.replay.logged import Heard, LoggedCall, Telling
from agent_assist.flow.replay.replayer import Replayer

__all__ = ["Heard", "LoggedCall", "Replayer", "Telling"]
