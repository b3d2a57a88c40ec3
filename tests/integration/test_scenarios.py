"""The scenarios of the starter library, played by a good, a rude and a flattering rep.

A good rep reaches the good end and is told so; a rude one and one who only says sorry, I
understand and thank you are told that, too. In each language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from agent_assist.bootstrap import build
from agent_assist.domain.commands import Actor, Role
from agent_assist.domain.content import Content
from agent_assist.domain.practice import Outcome, Rehearsal
from agent_assist.domain.scenario import Happening, Move, Side
from agent_assist.domain.training import Scorecard
from agent_assist.library.packs import find_packs, load_packs
from agent_assist.sandbox.setting import Setting
from tests.scenario_reps import GOALS, LANGUAGES, RUDE, STUFFED, TRANSFER, WAIT, Stage, model

SCENARIOS = (
    "polite_return",
    "chat_invoice",
    "silent_caller",
    "router_down",
    "undecided_buyer",
    "wedding_on_saturday",
    "warm_transfer",
    "coffee_machine",
    "charged_twice",
    "owed_a_call",
    "rude_colleague",
    "third_call_furious",
)
each = pytest.mark.parametrize("name", SCENARIOS)
in_each_language = pytest.mark.parametrize("language", LANGUAGES)

Play = Callable[[str, str, Iterable[str]], tuple[Rehearsal, Scorecard]]


@pytest.fixture(scope="session")
def content() -> Content:
    return load_packs(find_packs(Path(__file__).parents[2] / "scripts_library")).content


@pytest.fixture(scope="session")
def stage(content: Content) -> Stage:
    return Stage(content)


@pytest.fixture(scope="session")
def setting(stage: Stage) -> Callable[[str, str], Setting]:
    return stage.setting


@pytest.fixture(scope="session")
def played(stage: Stage) -> Play:
    return stage.play


def end_of(rehearsal: Rehearsal) -> Outcome:
    assert rehearsal.outcome is not None, "The conversation goes on."
    return rehearsal.outcome


def test_every_scenario_is_tried(content: Content) -> None:
    assert set(content.scenarios) == set(SCENARIOS)


@each
@in_each_language
def test_a_good_rep_reaches_the_good_end(
    name: str, language: str, content: Content, played: Play
) -> None:
    rehearsal, card = played(name, language, model(content.scenarios[name], language))
    assert end_of(rehearsal).good, rehearsal.outcome
    assert card.points > GOALS["model"], [it for it in card.criteria if it.points < it.most]


@each
@in_each_language
def test_every_line_of_a_good_rep_is_understood(
    name: str, language: str, content: Content, played: Play
) -> None:
    rehearsal, _ = played(name, language, model(content.scenarios[name], language))
    bad = {
        Happening.NOT_UNDERSTOOD,
        Happening.INTERRUPTION,
        Happening.EMPTY_PROMISE,
        Happening.WRONG_SOLUTION,
    }
    harm = {Move.RUDE, Move.DISMISS, Move.BLAME, Move.REFUSE, Move.JARGON}
    for turn in rehearsal.turns:
        assert bad.isdisjoint(turn.happenings), turn.text
        assert harm.isdisjoint(one.move for one in turn.understood), turn.text


@each
@in_each_language
def test_a_rude_rep_is_told_so(name: str, language: str, played: Play) -> None:
    rehearsal, card = played(name, language, RUDE[language])
    assert not end_of(rehearsal).good
    assert card.points < GOALS["rude"]


@each
@in_each_language
def test_magic_words_alone_are_worth_little(name: str, language: str, played: Play) -> None:
    rehearsal, card = played(name, language, STUFFED[language])
    assert rehearsal.outcome is None or not rehearsal.outcome.good
    assert card.points < GOALS["stuffed"]


@each
@in_each_language
def test_what_the_customer_knows_is_asked_by_its_phrasings(
    name: str, language: str, setting: Callable[[str, str], Setting]
) -> None:
    stands_on = setting(name, language)
    for known in stands_on.scenario.knows:
        for phrasing in known.phrasings.get(language, ()):
            read = stands_on.understanding.read(f"{phrasing}{';' if language == 'el' else '?'}")
            assert (Move.ASK, known.name) in {(it.move, it.about) for it in read}, phrasing


@each
@in_each_language
def test_the_customer_says_everything_in_two_wordings(
    name: str, language: str, content: Content
) -> None:
    scenario = content.scenarios[name]
    pools = [scenario.opens, *(known.says for known in scenario.knows)]
    pools.extend(reply.says for reply in scenario.replies)
    said = [pool.get(language, ()) for pool in pools if pool]
    assert all(len(set(wordings)) >= 2 for wordings in said), [it for it in said if len(it) < 2]


# --- the ends that only one way leads to ----------------------------------------------------------


@in_each_language
def test_a_cold_transfer_is_no_good_end(language: str, content: Content, played: Play) -> None:
    lines = (*content.scenarios["warm_transfer"].model[language][:6], TRANSFER)
    rehearsal, card = played("warm_transfer", language, lines)
    assert end_of(rehearsal).end == "sent_round_again"
    assert card.points < 70


@in_each_language
def test_without_a_transfer_nobody_decides(language: str, content: Content, played: Play) -> None:
    lines = (*content.scenarios["warm_transfer"].model[language][:7], STUFFED[language][-1])
    rehearsal, _ = played("warm_transfer", language, lines)
    assert rehearsal.outcome is None or not rehearsal.outcome.good


@in_each_language
def test_an_endless_wait_with_a_silent_caller_ends_badly(
    language: str, content: Content, played: Play
) -> None:
    lines = (content.scenarios["silent_caller"].model[language][0], WAIT, WAIT, WAIT)
    rehearsal, card = played("silent_caller", language, lines)
    assert end_of(rehearsal).end == "endless_wait"
    assert card.points < 50


@in_each_language
def test_a_silent_caller_says_nothing(language: str, content: Content, played: Play) -> None:
    rehearsal, _ = played(
        "silent_caller", language, model(content.scenarios["silent_caller"], language)
    )
    assert {turn.text for turn in rehearsal.turns if turn.side is Side.CUSTOMER} == {""}


@pytest.mark.parametrize("name", ["polite_return", "owed_a_call", "coffee_machine"])
def test_the_greek_greeting_is_a_goodbye_at_the_end(
    name: str, content: Content, played: Play
) -> None:
    *lines, _ = model(content.scenarios[name], "el")
    rehearsal, card = played(name, "el", (*lines, "Σας ευχαριστώ πολύ. Γεια σας!"))
    assert end_of(rehearsal).good
    assert card.points > GOALS["model"]


# --- as a trainee plays it ------------------------------------------------------------------------


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str, str], Scorecard]]:
    services = build(tmp_path_factory.mktemp("data"))

    def run(name: str, language: str) -> Scorecard:
        ana = Actor("ana", "Ana", Role.TRAINEE)
        desk = services.practising.begin(ana, name, language, 4, seed=1)
        for line in services.library.content().scenarios[name].model[language]:
            desk.practice.say(line)
        card = services.practising.training.finish(desk.practice)
        desk.close()
        return card

    yield run
    services.close()


@in_each_language
@pytest.mark.parametrize("name", ["chat_invoice", "silent_caller"])
def test_a_run_is_kept_with_the_same_judgement(
    name: str, language: str, begun: Callable[[str, str], Scorecard]
) -> None:
    card = begun(name, language)
    assert card.good
    assert card.points > GOALS["model"]
