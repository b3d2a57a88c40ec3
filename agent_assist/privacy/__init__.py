"""Masking of what must never be stored, exported or learned."""

from agent_assist.privacy.masking import Masked, mask, mask_for_learning

__all__ = ["Masked", "mask", "mask_for_learning"]
