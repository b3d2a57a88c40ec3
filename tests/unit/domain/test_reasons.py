"""Why a file cannot be used is said in our words, whatever language the system speaks."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from agent_assist.domain.reasons import why


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "no space is left on the disk"),
        (errno.EACCES, "you are not allowed to"),
        (errno.EROFS, "the disk is read-only"),
        (errno.ENOENT, "it is not there"),
        (errno.EBUSY, "another program is using it"),
    ],
)
def test_common_reasons_are_ours(code: int, words: str) -> None:
    assert why(OSError(code, "Δεν γίνεται")) == words


def test_a_file_in_use_on_windows_is_not_a_matter_of_rights() -> None:
    class InUse(PermissionError):
        winerror = 32

    assert why(InUse(errno.EACCES, "Zugriff verweigert")) == "another program is using it"


def test_a_rare_reason_is_the_systems() -> None:
    assert why(OSError(99_999, "etwas anderes")) == "etwas anderes"
    assert why(OSError("nur ein Text")) == "nur ein Text"


def test_a_real_path_that_cannot_be(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as missing:
        (tmp_path / "nothing").read_bytes()
    assert why(missing.value) == "it is not there"
    with pytest.raises(ValueError, match="null") as impossible:
        (tmp_path / "a\0b").read_bytes()
    assert why(impossible.value) == "its name is not possible here"
