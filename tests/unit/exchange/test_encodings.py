"""Either the encoding is sure, or it has to be said."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.exchange.encodings import ENCODINGS, decoded, known_encoding, read_bytes
from agent_assist.exchange.sentences import ExchangeError

SERBIAN = "Poštovani, šaljemo vam žičani produžni kabl. Hvala, Đorđe i Čedomir!\n"
GREEK = "Γεια σας, η παραγγελία σας είναι στον δρόμο. Ευχαριστούμε!\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (SERBIAN.encode(), "utf-8"),
        (SERBIAN.encode("utf-8-sig"), "utf-8"),
        (SERBIAN.encode("utf-16"), "utf-16"),
        (SERBIAN.encode("utf-16-le"), "utf-16-le"),
        (SERBIAN.encode("utf-16-be"), "utf-16-be"),
        (b"plain", "utf-8"),
    ],
)
def test_what_is_sure_is_read(data: bytes, encoding: str) -> None:
    text, found = decoded(data)
    assert found == encoding
    assert text in (SERBIAN, "plain")


@pytest.mark.parametrize(
    ("text", "codec", "guess"),
    [(SERBIAN, "cp1250", "windows-1250"), (GREEK, "cp1253", "windows-1253")],
)
def test_an_old_encoding_is_asked_for_and_guessed(text: str, codec: str, guess: str) -> None:
    with pytest.raises(ExchangeError) as caught:
        decoded(("first line\n" + text).encode(codec))
    assert caught.value.code == "encoding-unsure"
    assert f"line 2 on. It looks like {guess}" in caught.value.sentence

    assert decoded(text.encode(codec), guess) == (text, guess)


def test_an_encoding_that_does_not_fit_is_told_with_the_line() -> None:
    with pytest.raises(ExchangeError, match="not utf-8: line 2"):
        decoded(b"a\n\xff", "utf8")


@pytest.mark.parametrize(
    ("name", "meant"),
    [("CP1250", "windows-1250"), ("win_1253", "windows-1253"), ("UTF8", "utf-8")],
)
def test_usual_names_are_known(name: str, meant: str) -> None:
    assert known_encoding(name) == meant


@pytest.mark.parametrize("name", ["zlib", "idna", "utf-7", "", "punycode"])
def test_nothing_else_is_an_encoding(name: str) -> None:
    with pytest.raises(ExchangeError, match="not an encoding"):
        known_encoding(name)


@given(st.binary(max_size=200), st.sampled_from(["", *ENCODINGS]))
def test_any_bytes_become_text_or_a_sentence(data: bytes, encoding: str) -> None:
    try:
        text, found = decoded(data, encoding)
    except ExchangeError:
        return
    assert found in ENCODINGS
    assert not text.startswith("\ufeff")


def test_too_big_a_file_is_not_read(tmp_path: Path) -> None:
    big = tmp_path / "big.json"
    with big.open("wb") as file:
        file.truncate(100_000_000)
    with pytest.raises(ExchangeError, match=r"has 100\.0 MB; at most 16 MB"):
        read_bytes(big, 16_000_000)


def test_a_folder_or_nothing_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(ExchangeError, match="is not a file"):
        read_bytes(tmp_path, 10)
    with pytest.raises(ExchangeError, match="cannot be read"):
        read_bytes(tmp_path / "none", 10)
