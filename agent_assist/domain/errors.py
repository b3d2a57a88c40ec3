"""Errors by blame: what the environment did to us, with what to do about it."""

from __future__ import annotations


class KnownError(Exception):
    """Something outside the program is wrong; it is shown as it reads, never as a traceback.

    Attributes:
        code: stable short name such as "disk-full", for tests and translations.
        sentence: what is wrong and where. hint: what to do.
    """

    def __init__(self, code: str, sentence: str, hint: str) -> None:
        super().__init__(f"{sentence} {hint}".strip())
        self.code = code
        self.sentence = sentence
        self.hint = hint
