"""The only two reasons for which a test may be skipped without failing the run.

`tests/conftest.py` fails the run on any other.
"""

import sys
from pathlib import Path

import pytest

OTHER_SYSTEM = "for another operating system: "
NO_SHARED_DATA = "needs ../shared/data"
SHARED_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


def only_on(*platforms: str) -> pytest.MarkDecorator:
    """Marks a test for the systems whose `sys.platform` begins with one of the given names."""
    return pytest.mark.skipif(
        not sys.platform.startswith(platforms), reason=OTHER_SYSTEM + ", ".join(platforms)
    )


def shared_data(*parts: str) -> Path:
    """A file or folder of the data that lies beside the checkout; skips the test without it."""
    path = SHARED_DATA.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"{NO_SHARED_DATA}/{'/'.join(parts)}")
    return path


def is_allowed(reason: str) -> bool:
    """Whether a run may pass although a test was skipped for this reason."""
    return reason.startswith((OTHER_SYSTEM, NO_SHARED_DATA))
