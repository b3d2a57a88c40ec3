"""Masking of what must never be stored, exported or learned."""

from agent_assist.privacy.commands import FREE_TEXT, mask_command
from agent_assist.privacy.masking import Masked, mask, mask_for_learning

__all__ = ["FREE_TEXT", "Masked", "mask", "mask_command", "mask_for_learning"]
