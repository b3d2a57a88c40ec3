"""How the launcher speaks to the person who started it."""

import sys
from typing import TextIO


class Stop(Exception):
    """Nothing can be started; the message says why and what to do, in one sentence.

    Attributes:
        code: the exit code, 3 when the environment is at fault.
    """

    def __init__(self, sentence: str, code: int = 3) -> None:
        super().__init__(sentence)
        self.code = code


def say(sentence: str, to: TextIO | None = None) -> None:
    """Prints a line at once, also into a pipe; never fails on a letter the terminal lacks."""
    stream = to or sys.stdout
    if stream is None:  # closed by whoever started us
        return
    encoding = stream.encoding or "ascii"
    print(sentence.encode(encoding, "replace").decode(encoding), file=stream, flush=True)
