"""Packs to domain objects and back; versions; the compiled snapshot."""
