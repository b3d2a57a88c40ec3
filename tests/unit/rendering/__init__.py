"""Tests of what the rep says."""
