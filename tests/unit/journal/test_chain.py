"""The two hashes of the chain are what their documentation says: outsiders can check them."""

from __future__ import annotations

import hashlib
import json

from agent_assist.journal import chain


def test_a_digest_cannot_be_guessed_without_its_salt() -> None:
    one, other = chain.new_salt(), chain.new_salt()
    assert len(one) == chain.SALT_BYTES
    assert one != other
    assert chain.digest_of(one, "Ана") == hashlib.sha256(one + "Ана".encode()).digest()
    assert chain.digest_of(one, "Ана") != chain.digest_of(other, "Ана")


def test_a_link_holds_all_of_an_entry_and_the_one_before() -> None:
    fields = ("call-1", 3, "was_said", "c-9", 1_700_000_000_000_000, 5000, '{"a":"Ж"}')
    link = chain.link_of(chain.GENESIS, *fields, b"\x01\x02")
    listed = json.dumps([*fields, "0102"], ensure_ascii=False, separators=(",", ":"))
    assert link == hashlib.sha256(chain.GENESIS + listed.encode()).digest()
    assert chain.link_of(link, *fields, b"\x01\x02") != link
