"""The core of the program: no Qt, importable and testable without a screen."""

__version__ = "0.1.0"
