"""The labelled lines of the practice room are enough, varied, and name what the shop pack knows."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[3]
LINES = ROOT / "tests" / "benchmarks" / "sandbox_lines"
SHOP = ROOT / "scripts_library" / "shop"

MOVES = {
    "greet",
    "small_talk",
    "acknowledge",
    "empathise",
    "apologise",
    "own",
    "ask_open",
    "ask",
    "confirm",
    "offer",
    "promise",
    "bad_news",
    "hold",
    "after_hold",
    "transfer",
    "ask_solved",
    "anything_else",
    "thank",
    "farewell",
    "dismiss",
    "blame",
    "refuse",
    "jargon",
    "rude",
}
LEAST = dict.fromkeys(MOVES, 12) | {"ask": 25, "offer": 25, "promise": 15}
KINDS = {"negation", "certainty", "date", "amount"}

Labels = dict[str, Any]


def documents(folder: str) -> list[dict[str, Any]]:
    """Every YAML document in a folder of the shop pack."""
    return [
        document
        for path in sorted((SHOP / folder).glob("*.yaml"))
        for document in yaml.safe_load_all(path.read_text(encoding="utf-8"))
        if document
    ]


@pytest.fixture(scope="module")
def solutions() -> dict[str, dict[str, Any]]:
    return {document["id"]: document for document in documents("solutions")}


@pytest.fixture(scope="module")
def facts() -> set[str]:
    pack = yaml.safe_load((SHOP / "pack.yaml").read_text(encoding="utf-8"))
    return set(pack["facts"]).union(*(guide.get("facts", {}) for guide in documents("guides")))


@pytest.fixture(scope="module", params=["en", "sr", "el"])
def labels(request: pytest.FixtureRequest) -> Labels:
    text = (LINES / f"{request.param}.yaml").read_text(encoding="utf-8")
    loaded: Labels = yaml.safe_load(text)
    return loaded


def test_there_are_enough_lines_for_every_move(labels: Labels) -> None:
    main_moves = Counter(line["moves"][0] for line in labels["lines"])
    assert len(labels["lines"]) >= 300
    assert {move: main_moves[move] for move in MOVES if main_moves[move] < LEAST[move]} == {}


def test_moves_are_of_the_table_and_never_twice_in_a_line(labels: Labels) -> None:
    for line in labels["lines"]:
        assert set(line) <= {"say", "moves", "about", "typos"}, line
        assert set(line["moves"]) <= MOVES, line
        assert len(line["moves"]) == len(set(line["moves"])) in (1, 2), line


def test_about_names_a_fact_that_is_asked_or_a_solution_that_is_offered(
    labels: Labels, facts: set[str], solutions: dict[str, dict[str, Any]]
) -> None:
    for line in labels["lines"]:
        asks, offers = "ask" in line["moves"], "offer" in line["moves"]
        assert not (asks and offers), line
        assert ("about" in line) == (asks or offers), line
        if "about" in line:
            assert line["about"] in (facts if asks else solutions), line


def test_every_solution_of_the_shop_is_offered_and_many_facts_are_asked(
    labels: Labels, facts: set[str], solutions: dict[str, dict[str, Any]]
) -> None:
    about = {line["about"] for line in labels["lines"] if "about" in line}
    assert set(solutions) - about == set()
    assert len(about & facts) >= 25


def test_half_have_typing_mistakes_and_a_seventh_do_two_moves(labels: Labels) -> None:
    count = len(labels["lines"])
    assert 0.45 <= sum(line.get("typos", False) for line in labels["lines"]) / count <= 0.6
    assert sum(len(line["moves"]) == 2 for line in labels["lines"]) / count >= 0.14


def test_lines_have_two_to_twenty_five_words(labels: Labels) -> None:
    lengths = [len(line["say"].split()) for line in labels["lines"]]
    assert min(lengths) >= 2
    assert 20 <= max(lengths) <= 25


def test_no_sentence_comes_twice(labels: Labels) -> None:
    said = [line["say"] for line in labels["lines"]] + labels["off_topic"]
    said += [pair[side] for pair in labels["pairs"] for side in ("better", "worse")]
    repeated = [text for text, times in Counter(map(str.casefold, said)).items() if times > 1]
    assert repeated == []


def test_there_are_enough_sentences_off_the_topic(labels: Labels) -> None:
    assert len(labels["off_topic"]) >= 110


def test_pairs_are_spread_over_the_kinds_and_name_a_solution_that_decides(
    labels: Labels, solutions: dict[str, dict[str, Any]]
) -> None:
    kinds = Counter(pair["kind"] for pair in labels["pairs"])
    assert len(labels["pairs"]) >= 66
    assert set(kinds) == KINDS
    assert min(kinds.values()) >= 15
    for pair in labels["pairs"]:
        solution = solutions[pair["solution"]]
        assert solution["can_promise"], pair
        assert solution["cannot_promise"], pair
        assert pair["better"] != pair["worse"], pair


def scripts_of(language: str) -> Counter[str]:
    """How many lines of a language are in Latin letters alone, and how many are not."""
    labels = yaml.safe_load((LINES / f"{language}.yaml").read_text(encoding="utf-8"))
    return Counter(
        "latin" if all(letter < "\u0370" for letter in line["say"]) else "own"
        for line in labels["lines"]
    )


@pytest.mark.parametrize("language", ["sr", "el"])
def test_serbian_and_greek_come_in_their_own_script_and_in_latin(language: str) -> None:
    scripts = scripts_of(language)
    assert min(scripts["latin"], scripts["own"]) / scripts.total() >= 0.2
