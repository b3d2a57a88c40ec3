from __future__ import annotations

import json
import os
import re
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent_assist.domain.condition import And, Compare, Known
from agent_assist.domain.guide import Mood, Target, TargetKind
from agent_assist.domain.problem import Place, Problem, Severity
from agent_assist.library.codes import CODES
from agent_assist.library.export import to_yaml
from agent_assist.library.packs import Loaded, find_packs, load_packs
from tests.unit.library.readme import write_examples

_GUIDE = """\
id: returns
kind: topic
title: Returns
steps:
  - id: ask
    stage: need
    kind: ask
    title: Ask
    say: What would you like?
    answers:
      - {id: keep, text: Keep it, go: done, mood: calm}
      - {id: price, text: The price, call: prices, then: done}
      - {id: faulty, text: It is faulty, jump: faulty, at: middle}
      - {id: nothing, text: Nothing, return: true, when: known(wish) and mood != upset}
  - id: done
    stage: thank
    kind: end
    end: resolved
"""


def _load(folder: Path, guide: str | bytes = _GUIDE, name: str = "guides/returns.yaml") -> Loaded:
    (folder / "pack.yaml").write_text("pack: p\ntitle: P\nlanguages: [en]\n", "utf-8")
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(guide.encode() if isinstance(guide, str) else guide)
    return load_packs([folder])


def _only(loaded: Loaded) -> Problem:
    (problem,) = loaded.problems
    return problem


def test_answers_lead_to_steps_guides_and_back(tmp_path: Path) -> None:
    loaded = _load(tmp_path)

    ways = {way.id: way for way in loaded.content.guides["returns"].steps["ask"].ways}
    assert loaded.problems == ()
    assert ways["keep"].to == Target(step="done")
    assert ways["keep"].mood is Mood.CALM
    assert ways["price"].to == Target(TargetKind.CALL, "", "prices", "done")
    assert ways["faulty"].to == Target(TargetKind.JUMP, "middle", "faulty")
    assert ways["nothing"].to == Target(TargetKind.RETURN)
    assert ways["nothing"].when == And((Known("wish"), Compare("mood", "!=", "upset")))


def test_items_and_parts_have_places(tmp_path: Path) -> None:
    places = _load(tmp_path).places

    file = (tmp_path / "guides/returns.yaml").as_posix()
    assert places["guides/returns"] == Place(file, 1, 1)
    assert places["guides/returns/steps/ask"] == Place(file, 5, 5)
    assert places["guides/returns/steps/ask/answers/price"] == Place(file, 12, 9)
    assert places["guides/returns/steps/ask/ways/price"] == Place(file, 12, 9)
    assert places["templates/returns.ask/wordings/own/texts/en"] == Place(file, 9, 10)


def test_json_with_escaped_characters_is_read_as_other_programs_write_it(tmp_path: Path) -> None:
    title = 'Reset 🔧 at "C:\\users\\ud83d" / 100 %'
    guide = {"id": "g", "kind": "topic", "title": title, "steps": [
        {"id": "a", "stage": "need", "kind": "say", "next": {"return": True}}]}  # fmt: skip
    escaped = json.dumps(guide).replace("/", "\\/")
    assert "\\ud83d\\udd27" in escaped

    loaded = _load(tmp_path, escaped)

    assert loaded.problems == ()
    assert loaded.content.guides["g"].title == {"en": title}


def test_one_fault_is_told_once(tmp_path: Path) -> None:
    problem = _only(_load(tmp_path, "id: g\nkind: topic\ntitle: T\nsteps: {a: {kind: say}}\n"))
    assert (problem.code, problem.place.line) == ("wrong-type", 4)


def test_an_escape_that_nobody_knows_is_told_where_it_stands(tmp_path: Path) -> None:
    problem = _only(_load(tmp_path, 'id: g\nkind: topic\ntitle: "C:\\quick"\n'))

    assert problem.message == "A backslash in double quotes begins a code that is not known."
    assert (problem.place.line, problem.place.column) == (3, 11)


def test_a_text_in_a_step_becomes_a_template_of_its_own(tmp_path: Path) -> None:
    content = _load(tmp_path).content

    template = content.templates["returns.ask"]
    assert template.inline
    assert [(w.id, w.texts) for w in template.wordings] == [("own", {"en": "What would you like?"})]
    assert content.guides["returns"].steps["ask"].say == "returns.ask"


@pytest.mark.parametrize(
    ("find", "change", "code", "line", "says"),
    [
        ("kind: topic", "kind: topik", "bad-value", 2, "Did you mean “topic”?"),
        ("title: Ask", "titel: Ask", "unknown-key", 8, "Did you mean “title”?"),
        ("answers:", "anwers:", "unknown-key", 10, "Did you mean “answers”?"),
        ("    stage: need\n", "", "missing-key", 5, "“stage”"),
        ("stage: need", "stage: ", "missing-key", 5, "“stage”"),
        ("go: done, mood", "mood", "no-target", 11, "leads nowhere"),
        ("go: done, mood", "go: done, jump: x, mood", "no-target", 11, "go, jump"),
        ("call: prices, then: done", "call: prices", "missing-key", 12, "“then”"),
        ("return: true", "return: false", "bad-value", 14, "only be true"),
        ("known(wish) and", "known(wish and", "bad-condition", 14, "expected “)”"),
        ("id: keep", "id: price", "duplicate-id", 12, "used by two answers"),
        ("id: keep", "id: next", "bad-id", 11, "reserved"),
        ("id: done", "id: ask", "duplicate-id", 15, "used by two steps"),
        ("id: done\n", "id: Done!\n", "bad-id", 15, "small Latin letters"),
        ("title: Ask", "title: [Ask]", "wrong-type", 8, "one text"),
        ("title: Ask", "title: {en: Ask, de: Frag}", "undeclared-language", 8, "“de”"),
        ("title: Ask", "title: {English: Ask}", "bad-key", 8, "“English”"),
        ("    title: Ask", "    title: Ask\n    title: Again", "duplicate-key", 9, "line 8"),
        ("    end: resolved", "    end: resolved\n    next: ask", "key-not-for-kind", 19, "“next”"),
        ("title: Returns", "title: &a Returns\nnote: *a", "alias", 4, "References"),
        ("title: Returns", "title: !!python/object:os.system x", "tag", 3, "executed"),
        ("title: Returns", "title: Returns: all", "yaml", 3, "colon"),
        ("title: Returns", "title: 'Returns", "yaml", 3, "quote"),
        ("title: Returns", "\ttitle: Returns", "yaml", 3, "tab"),
        ("title: Returns", "title: {en: Returns", "yaml", 4, "closed"),
        ("title: Returns", 'title: "a\\0b"', "control-character", 3, "invisible"),
        ("title: Returns", "title: " + "[" * 40 + "]" * 40, "too-deep", 3, "16 levels"),
        ("title: Returns", "title: " + "x" * 20_001, "too-long", 3, "20,000"),
        ("title: Returns", "title: Returns\nfacts: {house: {}}", "bad-id", 4, "“house”"),
        ("title: Returns", "title: Returns\nfacts: {mood: {type: text}}", "bad-id", 4, "fixed"),
        ("title: Returns", "title: Returns\nfacts: {a: {type: pattern, pattern: '['}}",
         "bad-pattern", 4, "regular expression"),
        ("title: Returns", "title: Returns\nfacts: {a: {type: text, options: []}}",
         "key-not-for-kind", 4, "one_of"),
        ("title: Returns", "title: Returns\nrole: calm", "key-not-for-kind", 4, "anytime"),
    ],
)  # fmt: skip
def test_a_fault_is_told_with_its_line_and_the_rest_still_loads(
    tmp_path: Path, find: str, change: str, code: str, line: int, says: str
) -> None:
    assert find in _GUIDE
    (tmp_path / "guides").mkdir()
    (tmp_path / "guides" / "good.yaml").write_text(_GUIDE.replace("id: returns", "id: good"))

    loaded = _load(tmp_path, _GUIDE.replace(find, change, 1))

    problem = next(problem for problem in loaded.problems if problem.code == code)
    assert problem.place.line == line
    assert says in f"{problem.message} {problem.hint}"
    assert problem.severity is CODES[code]
    assert "good" in loaded.content.guides


@pytest.mark.parametrize(
    ("data", "code", "says"),
    [
        ("id: a\ntitle: Žurka".encode("cp1250"), "encoding", "UTF-8"),
        ("id: a\ntitle: Καλημέρα σας".encode("cp1253"), "encoding", "UTF-8"),
        (_GUIDE.encode("utf-16"), "encoding", "UTF-16"),
        (b"\xef\xbb\xbf" + _GUIDE.encode(), "byte-order-mark", "without BOM"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "encoding", "not a text file"),
        (b"- x\n" * 600_000, "too-big", "2,000,000"),
    ],
)
def test_files_that_are_no_utf8_text_are_told_apart(
    tmp_path: Path, data: bytes, code: str, says: str
) -> None:
    problem = _only(_load(tmp_path, data))

    assert problem.code == code
    assert says in f"{problem.message} {problem.hint}"


def test_the_first_wrong_byte_is_named(tmp_path: Path) -> None:
    problem = _only(_load(tmp_path, "id: a\ntitle: Đ Žurka".encode("cp1250")))

    assert (problem.place.line, problem.place.column) == (2, 8)


def test_a_file_with_a_byte_order_mark_still_loads(tmp_path: Path) -> None:
    loaded = _load(tmp_path, b"\xef\xbb\xbf" + _GUIDE.encode())

    assert _only(loaded).severity is Severity.WARNING
    assert "returns" in loaded.content.guides


def test_one_id_in_two_files_is_told_with_both_places(tmp_path: Path) -> None:
    (tmp_path / "guides").mkdir()
    (tmp_path / "guides" / "again.yaml").write_text(_GUIDE)

    problem = _only(_load(tmp_path))

    assert problem.code == "duplicate-id"
    assert problem.place.file.endswith("returns.yaml")
    assert "again.yaml, line 1" in problem.message


def test_one_id_in_two_packs_is_told(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        _load(tmp_path / name)
        (tmp_path / name / "pack.yaml").write_text(f"pack: {name}\nlanguages: [en]\n")

    loaded = load_packs(find_packs(tmp_path))

    assert [problem.code for problem in loaded.problems] == ["duplicate-id"]
    assert set(loaded.content.packs) == {"one", "two"}


def test_a_file_may_hold_documents_and_lists(tmp_path: Path) -> None:
    both = "- {id: a, wordings: [{id: w, texts: Hello there}]}\n---\n"
    both += "id: b\nwordings: [{id: w, texts: And you}]\n"

    loaded = _load(tmp_path, both, "templates/both.yaml")

    assert loaded.problems == ()
    assert set(loaded.content.templates) == {"a", "b"}


def test_texts_stand_as_they_are_written(tmp_path: Path) -> None:
    loaded = _load(tmp_path, _GUIDE.replace("title: Returns", "title: no").replace("Keep it", "14"))

    guide = loaded.content.guides["returns"]
    assert guide.title == {"en": "no"}
    assert guide.steps["ask"].ways[0].text == {"en": "14"}


def test_a_plain_text_in_a_pack_of_two_languages_is_told(tmp_path: Path) -> None:
    _load(tmp_path)
    (tmp_path / "pack.yaml").write_text("pack: p\nlanguages: [en, sr]\n")

    codes = {problem.code for problem in load_packs([tmp_path]).problems}

    assert codes == {"text-without-language"}


def test_a_folder_without_a_pack_says_what_to_add(tmp_path: Path) -> None:
    problem = _only(load_packs([tmp_path / "nowhere"]))

    assert problem.code == "no-pack"
    assert "pack.yaml" in problem.hint


def test_a_misspelt_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "guide").mkdir()

    problem = next(p for p in _load(tmp_path).problems if p.code == "ignored-file")

    assert problem.hint == "Did you mean “guides”?"


def test_a_folder_in_the_place_of_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "guides" / "odd.yaml").mkdir(parents=True)

    assert _only(_load(tmp_path)).code == "unreadable-file"


@pytest.mark.skipif(os.name == "nt", reason="needs named pipes (other OS)")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "guides").mkdir()
    os.mkfifo(tmp_path / "guides" / "pipe.yaml")

    assert _only(_load(tmp_path)).code == "unreadable-file"


# No input whatever ends in anything but problems.

_SPICES = (
    *(
        "&a ",
        "*a ",
        "<<: *a",
        "!!python/name:os.system ",
        "{",
        "[",
        "]",
        "'",
        '"',
        ": ",
        "- ",
        "? ",
    ),
    *(
        "\t",
        "\n",
        "\x85",
        "---\n",
        "|\n",
        ">",
        "%",
        "@",
        "`",
        "\x00",
        "\ufeff",
        "null",
        "~",
        "#",
        "ћ",
    ),
    *("{{ x }}", "{% if %}", "id: ", "steps:", "facts: ", "9" * 400, "not " * 60),
)


def _examples() -> dict[str, bytes]:
    with tempfile.TemporaryDirectory() as name:
        write_examples(Path(name))
        return {
            path.relative_to(name).as_posix(): path.read_bytes()
            for path in sorted(Path(name).rglob("*.yaml"))
        }


_EXAMPLES = _examples()


@st.composite
def _spoilt(draw: st.DrawFn) -> tuple[str, bytes]:
    """An example with bytes changed, cut out, doubled, or with spices of YAML put in."""
    name = draw(st.sampled_from(sorted(_EXAMPLES)))
    data = _EXAMPLES[name]
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(data)))
        to = min(len(data), at + draw(st.integers(0, 40)))
        part = draw(
            st.one_of(
                st.binary(max_size=4),
                st.sampled_from(_SPICES).map(str.encode),
                st.just(data[at:to] * 2),
                st.just(b""),
            )
        )
        data = data[:at] + part + data[to:]
    return name, data


@settings(max_examples=250, deadline=None, suppress_health_check=list(HealthCheck))
@given(spoilt=st.lists(_spoilt(), min_size=1, max_size=3))
def test_no_spoilt_pack_gives_a_traceback(spoilt: list[tuple[str, bytes]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name, data in (*_EXAMPLES.items(), *spoilt):
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)

        loaded = load_packs(find_packs(Path(folder)))

    assert all(re.fullmatch(r"[a-z-]+", p.code) and p.message and p.hint for p in loaded.problems)
    assert not any("Error" in p.message or "None" in p.message for p in loaded.problems)


_KEYS = (
    "id kind stage steps say next answers go facts wordings texts en when verify ask options hours "
    "title sets pack languages house_values synonyms translated passed solve capture"
)
_single = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5)
)
_json = st.recursive(
    _single,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(_KEYS.split()), inner, max_size=6)
    ),
    max_leaves=25,
)
_FILES = ("pack.yaml", "guides/a.yaml", "templates/a.yaml", "solutions/a.yaml")


@settings(max_examples=250, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=_json, name=st.sampled_from(_FILES))
def test_no_structure_gives_a_traceback(data: object, name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        loaded = _load(Path(folder), to_yaml(data), name)

    assert all(problem.message and problem.hint for problem in loaded.problems)
