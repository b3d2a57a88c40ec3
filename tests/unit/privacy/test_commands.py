"""Every free text of every command is masked before anything is decided."""

from __future__ import annotations

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain import commands as cmd
from agent_assist.flow.rules import COMMANDS
from agent_assist.privacy import FREE_TEXT, mask_command

CARD = "4111 1111 1111 1111"
SAID = cmd.Say("a", "t", "w", f"your {CARD}", "en")
IDS = frozenset(
    {
        "library",
        "topic",
        "customer",
        "step",
        "template",
        "wording",
        "language",
        "guide",
        "way",
        "name",
        "item",
        "solution",
        "promise",
        "field",
    }
)
"""Fields that hold ids, which nobody types."""


@pytest.mark.parametrize("kind", COMMANDS, ids=lambda kind: kind.__name__)
def test_every_text_of_a_command_is_an_id_or_masked(kind: type[cmd.Command]) -> None:
    texts = {field.name for field in fields(kind) if field.type == "str"}
    assert texts <= IDS | FREE_TEXT
    assert not IDS & FREE_TEXT
    other = {field.name for field in fields(kind) if "Say" in str(field.type)}
    assert other <= {"said"}


@pytest.mark.parametrize(
    "command",
    [
        cmd.Note(f"pay {CARD}"),
        cmd.VerifyCustomer("who", True, (), f"son {CARD}"),
        cmd.Capture({"order": CARD}),
        cmd.LinkCustomer("id", {"order": CARD}),
        cmd.CorrectFact("order", CARD),
        cmd.TakeWay("a", "b", SAID),
        cmd.Capture({"order": "4471-A"}, "a", SAID),
        cmd.Close((), cmd.Disposition.RESOLVED, f"paid {CARD}"),
    ],
    ids=lambda command: type(command).__name__,
)
def test_a_card_is_hidden(command: cmd.Command) -> None:
    assert CARD in repr(command)
    assert CARD not in repr(mask_command(command))
    assert "•• 1111" in repr(mask_command(command))


def test_a_phone_number_stays_though_its_digits_could_be_a_cards() -> None:
    phone = "+4532015112830"
    for command in (cmd.Capture({"phone": phone}), cmd.CorrectFact("phone", phone)):
        assert mask_command(command) == command
    assert "•• " in repr(mask_command(cmd.Capture({"phone": phone[1:]})))


@given(st.text(st.characters()))
def test_any_text_can_be_stored_afterwards(text: str) -> None:
    masked = mask_command(cmd.Note(text))
    assert isinstance(masked, cmd.Note)
    assert "\x00" not in masked.text
    assert masked.text.encode("utf-8").decode("utf-8") == masked.text
