"""Lists of texts keep their translations, and new parts get ids that nobody has."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from ui.studio.editor.ids import free_id, free_name
from ui.studio.editor.text_fields import aligned, with_text

HINTS = (
    {"en": "Listen", "sr": "Слушајте"},
    {"en": "Wait", "sr": "Сачекајте"},
    {"en": "Thank", "sr": "Захвалите"},
)
lines = st.lists(st.text("abc", min_size=1, max_size=2), max_size=5, unique=True)


def test_a_line_between_two_others_leaves_their_translations() -> None:
    changed = aligned(HINTS, "en", ("Listen", "Smile", "Wait", "Thank"), True)
    assert changed == (HINTS[0], {"en": "Smile"}, HINTS[1], HINTS[2])


def test_a_line_that_is_removed_from_the_source_takes_its_translation_along() -> None:
    assert aligned(HINTS, "en", ("Listen", "Thank"), True) == (HINTS[0], HINTS[2])


def test_a_line_that_is_removed_from_a_translation_leaves_the_source() -> None:
    changed = aligned(HINTS, "sr", ("Слушајте", "Захвалите"), False)
    assert changed == (HINTS[0], {"en": "Wait"}, HINTS[2])


def test_a_changed_line_keeps_its_translation() -> None:
    changed = aligned(HINTS, "en", ("Listen well", "Wait", "Thank"), True)
    assert changed[0] == {"en": "Listen well", "sr": "Слушајте"}


@given(lines, lines)
def test_what_is_typed_is_what_stands_there(before: list[str], after: list[str]) -> None:
    hints = tuple({"en": line, "el": f"{line}-el"} for line in before)
    changed = aligned(hints, "en", tuple(after), True)
    assert [one.get("en") for one in changed] == after
    for one in changed:
        if one.get("en") in before and len(before) == len(after) and before == after:
            assert one["el"] == f"{one['en']}-el"


def test_an_empty_text_is_no_text() -> None:
    assert with_text({"en": "a", "el": "b"}, "el", "") == {"en": "a"}
    assert with_text({}, "sr", "да") == {"sr": "да"}


@given(st.text(max_size=90), st.lists(st.text("ab_12", max_size=4), max_size=4))
def test_ids_are_small_new_and_no_reserved_ones(words: str, taken: list[str]) -> None:
    made = free_id(words, taken)
    assert re.fullmatch("[a-z0-9][a-z0-9_]{0,63}", made)
    assert made not in taken
    assert made not in ("next", "passed", "none")
    assert re.fullmatch("[a-z][a-z0-9_]*", free_name(words, taken))


def test_ids_are_made_of_the_words() -> None:
    assert free_id("Поновите потребу", ()) == "ponovite_potrebu"
    assert free_id("Say it back!", ("say_it_back",)) == "say_it_back_2"
    assert free_id("next", ()) == "next_1"
