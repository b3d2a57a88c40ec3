"""Masking of what must never be stored, exported or learned."""
