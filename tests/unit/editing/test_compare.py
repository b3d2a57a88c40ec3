"""Two states side by side, word by word, with the names that people know."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.condition import parse
from agent_assist.domain.guide import Target, Way
from agent_assist.domain.items import Ref, with_items
from agent_assist.domain.studio import Change, Piece, Renamed
from agent_assist.editing.compare import compared, compared_items, words
from tests.small_shop import small_content
from tests.starter import starter_content


@given(st.text(max_size=40), st.text(max_size=40))
def test_the_pieces_give_both_texts_again(before: str, after: str) -> None:
    pieces = words(before, after)
    assert "".join(p.text for p in pieces if p.change is not Change.ADDED) == before
    assert "".join(p.text for p in pieces if p.change is not Change.REMOVED) == after


def test_words_are_compared_whole_and_a_value_is_one_word() -> None:
    assert words("within {{ house.days }} days", "within {{ house.weeks }} days") == (
        Piece("within "),
        Piece("{{ house.days }}", Change.REMOVED),
        Piece("{{ house.weeks }}", Change.ADDED),
        Piece(" days"),
    )
    assert words("one two three", "one four five") == (
        Piece("one "),
        Piece("two three", Change.REMOVED),
        Piece("four five", Change.ADDED),
    )


def test_the_same_content_does_not_differ() -> None:
    assert compared(small_content(), small_content()) == ()


def test_a_changed_step_is_told_by_its_title() -> None:
    content = small_content()
    guide = content.guides["returns"]
    wish = guide.steps["wish"]
    ways = (
        replace(wish.ways[0], when=parse("channel == phone"), to=Target(step="offer")),
        *wish.ways[1:],
        Way("later", Target(step="cannot"), {"en": "Later", "sr": "Касније", "el": "Αργότερα"}),
    )
    made = replace(guide, steps={**guide.steps, "wish": replace(wish, ways=ways)})
    (diff,) = compared(content, with_items(content, [made]))
    told = {(line.where, line.before, line.after) for line in diff.lines}
    step = ("step", "What do they want?", "ways")
    assert ((*step, "Money back", "when"), "", "channel == phone") in told
    assert ((*step, "Money back", "to"), "→ Who is it?", "→ Offer a solution") in told
    assert ((*step, "Later", "text", "en"), "", "Later") in told
    assert {line.spot.step for line in diff.lines} == {"wish"}


def test_a_text_written_in_a_step_is_shown_with_its_guide() -> None:
    content = starter_content()
    own = next(one for one in content.templates.values() if one.inline)
    guide, _, step = own.id.partition(".")
    first = own.wordings[0]
    made = replace(
        own,
        wordings=(replace(first, texts={**first.texts, "en": "Another text."}), *own.wordings[1:]),
    )
    (diff,) = compared(content, with_items(content, [made]))
    assert (diff.kind, diff.id) == ("guide", guide)
    (line,) = diff.lines
    assert line.after == "Another text."
    assert (line.spot.step, line.spot.wording, line.spot.language) == (step, first.id, "en")


def test_added_removed_and_renamed() -> None:
    content = small_content()
    new = replace(content.solutions["refund"], id="money_back")
    after = with_items(content, [new], [Ref("solution", "refund"), Ref("solution", "swap")])
    found = {diff.id: diff for diff in compared(content, after)}
    assert found["money_back"].change is Change.ADDED
    assert found["refund"].change is Change.REMOVED
    found = {
        diff.id: diff
        for diff in compared(content, after, [Renamed("solution", "refund", "money_back")])
    }
    assert (found["money_back"].change, found["money_back"].was) == (Change.CHANGED, "refund")
    assert found["money_back"].lines == ()
    assert "refund" not in found
    assert found["swap"].change is Change.REMOVED


def test_two_sides_of_one_item() -> None:
    swap = small_content().solutions["swap"]
    diff = compared_items(swap, replace(swap, promise_hours=24))
    assert diff is not None
    (line,) = diff.lines
    assert (line.where, line.after) == (("promise_hours",), "24")
    assert compared_items(swap, swap) is None
    gone = compared_items(swap, None)
    assert gone is not None
    assert gone.change is Change.REMOVED


def test_every_kind_of_item_can_be_compared() -> None:
    content = starter_content()
    for mapping in (content.scenarios, content.moves, content.facts, content.house_values):
        item = next(iter(mapping.values()))
        diff = compared_items(None, item)
        assert diff is not None
        assert diff.lines
