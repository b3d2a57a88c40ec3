"""Serving customers: every command of a call goes through here, from the desk or the terminal."""

from agent_assist.services.calls.serving import Calls, opening_guide

__all__ = ["Calls", "opening_guide"]
