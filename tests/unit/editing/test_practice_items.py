"""Scenarios and moves are items like all others: dated, compared, found, renamed, exchanged."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from agent_assist.domain.condition import parse
from agent_assist.domain.content import Content
from agent_assist.domain.errors import KnownError
from agent_assist.domain.items import Ref, with_items
from agent_assist.domain.problem import NotPublishableError, Place, Problem, Severity
from agent_assist.domain.scenario import End, Knowledge, MoveSpec, Reply, Scenario
from agent_assist.domain.studio import ItemDiff
from agent_assist.editing import compare, finding, uses
from agent_assist.editing.languages import State, language_states
from agent_assist.editing.making import created, duplicated
from agent_assist.editing.names import renamed
from agent_assist.editing.plain_problems import plainly
from agent_assist.editing.revising import revised
from agent_assist.editing.scenario_edits import (
    has_phrasing,
    with_knowledge,
    with_phrasing,
    without_knowledge,
)
from agent_assist.editing.translations import confirmed, source_changed
from agent_assist.guidecheck import check
from agent_assist.rendering import analyse
from tests.starter import starter_content

SHOP = starter_content()
POLITE = SHOP.scenarios["polite_return"]


def problems(scenario: Scenario, content: Content = SHOP) -> Iterator[Problem]:
    changed = with_items(content, [scenario])
    found = check(changed, {}, analyse=analyse, today=date(2026, 11, 22))
    for one in plainly(found, changed):
        if one.item == f"scenarios/{scenario.id}":
            yield one


# --- new ones -----------------------------------------------------------------------------------


def test_a_new_customer_passes_the_check_once_its_title_is_translated() -> None:
    (made,) = created(SHOP, "scenario", "Погрешна боја", "sr").items
    assert isinstance(made, Scenario)
    assert made.id == "pogresna_boja"
    assert [it.code for it in problems(made)] == ["missing-text"]
    whole = replace(made, title={"sr": "Погрешна боја", "en": "The wrong colour", "el": "Χρώμα"})
    assert list(problems(whole)) == []
    assert set(whole.opens) == set(SHOP.languages)


def test_in_a_language_without_words_of_ours_nothing_is_half_written() -> None:
    packs = {id_: replace(pack, languages=("en", "de")) for id_, pack in SHOP.packs.items()}
    (made,) = created(replace(SHOP, packs=packs), "scenario", "Farbe", "de").items
    assert isinstance(made, Scenario)
    assert made.opens == {}
    assert [end.text for end in made.ends] == [{}, {}]


def test_a_row_of_the_moves_table_is_not_made_twice() -> None:
    with pytest.raises(KnownError, match="one row for each move"):
        duplicated(SHOP, "move", "own")
    (copy,) = duplicated(SHOP, "scenario", "polite_return").items
    assert isinstance(copy, Scenario)
    assert replace(copy, id="polite_return") == replace(POLITE, revision=1, translated={})


# --- older than its source ------------------------------------------------------------------------


def test_a_changed_source_makes_the_translations_older() -> None:
    after = replace(POLITE, goal={**POLITE.goal, "en": "Something else."})
    made = source_changed(POLITE, after, SHOP.languages)
    states = [it.state for it in language_states((made,), SHOP.languages)]
    assert states == [State.COMPLETE, State.OLDER, State.OLDER]
    assert isinstance(made, Scenario)
    seen = confirmed(made, "sr")
    states = [it.state for it in language_states((seen,), SHOP.languages)]
    assert states == [State.COMPLETE, State.COMPLETE, State.OLDER]


def test_publishing_counts_the_revision_against_what_is_published() -> None:
    own = SHOP.moves["own"]
    en = (*own.phrasings["en"], "count on me for that")
    after = replace(own, phrasings={**own.phrasings, "en": en})
    made = revised(after, with_items(SHOP, [after]), SHOP)
    assert (getattr(made, "revision", 0), getattr(made, "translated", {})) == (
        own.revision + 1,
        {"sr": own.revision, "el": own.revision},
    )


# --- compared -------------------------------------------------------------------------------------


def diff(after: Scenario) -> ItemDiff:
    (found,) = compare.compared(SHOP, with_items(SHOP, [after]))
    return found


def test_an_answer_that_moved_is_told_as_that_and_not_word_by_word() -> None:
    first, second, *rest = POLITE.replies
    lines = diff(replace(POLITE, replies=(second, first, *rest))).lines
    assert [line.where for line in lines] == [("order",)]
    assert lines[0].after.startswith("A human word → Open question")


def test_differences_speak_of_titles_and_conditions() -> None:
    good, bad = POLITE.ends
    changed = replace(
        POLITE,
        ends=(replace(good, when=parse("ended == yes")), bad),
        solutions=("store_credit",),
        temper=replace(POLITE.temper, anger=7),
    )
    found = {line.where: (line.before, line.after) for line in diff(changed).lines}
    end = next(where for where in found if where[0] == "ends")
    assert end == ("ends", "She sends the machine back and knows when the money comes.", "when")
    assert found[end][1] == "ended == yes"
    assert found["temper", "anger"] == (str(POLITE.temper.anger), "7")
    title = SHOP.solutions["store_credit"].title["en"]
    assert ("", title) in [pair for where, pair in found.items() if where == ("solutions",)]


# --- found, used, renamed -------------------------------------------------------------------------


def test_texts_of_scenarios_and_moves_are_found_and_replaced_in_either_script() -> None:
    found = finding.found(SHOP, "Otvorio", finding.How(), "Одшкринуо")
    kinds = {one.spot.kind for one in finding.found(SHOP, "coffee machine", finding.How())}
    assert "scenario" in kinds
    wanted = finding.found(SHOP, "leave it with me", finding.How(), "it stays with me")
    (one,) = [it for it in wanted if it.spot.id == "own" and it.before == "leave it with me"]
    (made,) = finding.replaced(SHOP, [one]).items
    own = SHOP.moves["own"]
    en = tuple("it stays with me" if it == "leave it with me" else it for it in own.phrasings["en"])
    assert made == replace(own, phrasings={**own.phrasings, "en": en})
    assert all(one.after != one.before for one in found)


def test_where_a_move_a_solution_and_a_guide_are_used() -> None:
    fields = {
        use.spot.field
        for use in uses.uses(SHOP, Ref("move", "small_talk"))
        if use.spot.id == "polite_return"
    }
    assert {"rapport", "replies", "temper"} <= fields
    by_guide = uses.uses(SHOP, Ref("guide", POLITE.guide))
    assert ("scenario", "polite_return") in {(u.spot.kind, u.spot.id) for u in by_guide}


def test_what_a_scenario_names_follows_its_new_name() -> None:
    edit = renamed(SHOP, "solution", "refund_unopened", "full_refund")
    made = next(it for it in edit.items if isinstance(it, Scenario) and it.id == POLITE.id)
    assert made.solutions == ("full_refund",)
    move = next(it for it in edit.items if isinstance(it, MoveSpec) and it.id == "offer")
    assert "full_refund" in move.about


def test_what_is_known_follows_inside_of_its_scenario() -> None:
    scenario = replace(
        POLITE,
        knows=(*POLITE.knows, Knowledge("why", hidden=True, when=parse("known(box)"))),
        replies=(Reply(("ask",), about="box", when=parse("known(box)"), tells=("box",)),),
        ends=(End("a", True, parse("known(box) and ended == yes")),),
    )
    at = [it.name for it in scenario.knows].index("box")
    made = with_knowledge(scenario, at, replace(scenario.knows[at], name="carton"))
    assert made.knows[-1].when == parse("known(carton)")
    assert made.replies[0] == Reply(
        ("ask",), about="carton", when=parse("known(carton)"), tells=("carton",)
    )
    assert made.ends[0].when == parse("known(carton) and ended == yes")
    assert without_knowledge(made, "carton").replies[0].tells == ()


def test_a_phrasing_is_added_once() -> None:
    made = with_phrasing(SHOP, "own", "en", "  count on me  for that ")
    assert made is not None
    assert made.phrasings["en"][-1] == "count on me for that"
    content = with_items(SHOP, [made])
    assert has_phrasing(content, "en", "Count on me for that")
    assert with_phrasing(content, "own", "en", "count on me for that") is None
    assert with_phrasing(SHOP, "no_such_move", "en", "x") is None


# --- in plain words -------------------------------------------------------------------------------

_ALWAYS = (Reply(("ask_open",)), Reply(("ask_open",)))
_FAULTS: list[tuple[Scenario, str, str]] = [
    (replace(POLITE, ends=POLITE.ends[1:]), "no-good-end", "No end is a good one."),
    (
        replace(POLITE, ends=(replace(POLITE.ends[0], when=None), POLITE.ends[1])),
        "ends-at-once",
        "The conversation is over at once",
    ),
    (
        replace(POLITE, ends=(replace(POLITE.ends[0], when=None), POLITE.ends[1])),
        "never-reached",
        "“She sends the machine back and knows when the money comes.” stands before it",
    ),
    (replace(POLITE, replies=_ALWAYS), "never-said", "answer 1 always comes before it"),
    (
        replace(POLITE, replies=(Reply(("own",), when=parse("anger > 12 and anger < 3")),)),
        "never-true",
        "The condition of answer 1 can never be true.",
    ),
    (
        replace(POLITE, replies=(Reply(("own",), tells=("nothing_such",)),)),
        "unknown-fact",
        "This answer tells “nothing_such”",
    ),
    (
        replace(POLITE, replies=(Reply(("own",), about="nothing_such"),)),
        "unknown-solution",
        "“nothing_such” is no solution",
    ),
    (
        replace(POLITE, knows=(Knowledge("anger", hidden=True, phrasings={}),)),
        "reserved-name",
        "“anger” has a meaning of its own",
    ),
    (
        replace(POLITE, knows=(Knowledge("why", hidden=True, text={"en": "A secret."}),)),
        "never-told",
        "Nothing makes the customer tell “A secret.”",
    ),
    (
        replace(POLITE, knows=(replace(POLITE.knows[1], value="torn"),)),
        "wrong-value",
        "“torn” is none of the options of “Box”",
    ),
    (replace(POLITE, guide="no_such"), "unknown-guide", "There is no guide “no_such”."),
]


@pytest.mark.parametrize(("scenario", "code", "words"), _FAULTS, ids=[it[1] for it in _FAULTS])
def test_problems_are_said_without_code_names(scenario: Scenario, code: str, words: str) -> None:
    found = {it.code: it for it in problems(scenario)}
    assert words in found[code].message
    assert "==" not in found[code].message
    assert found[code].hint


def test_moves_are_called_by_their_titles() -> None:
    ask = replace(SHOP.moves["ask"], replies=())
    content = with_items(SHOP, [ask])
    bare = replace(POLITE, replies=())
    found = {it.code: it.message for it in problems(bare, content)}
    assert found["no-reply"] == "The customer has no answer to: Ask for a fact."


def test_what_cannot_be_published_is_told_with_its_first_problem() -> None:
    wrong = Problem(Severity.ERROR, "no-good-end", "No end is a good one.", "Add one.", Place())
    one, two = NotPublishableError((wrong,)), NotPublishableError((wrong, wrong))
    assert one.sentence == ("One error stands in what would be published: No end is a good one.")
    assert two.sentence.startswith("2 errors stand in what would be published: No end")
    there = replace(wrong, place=Place("a.yaml", 3))
    assert "a.yaml:3: No end" in NotPublishableError((there,)).sentence
