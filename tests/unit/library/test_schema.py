from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from agent_assist.domain.content import Content
from agent_assist.domain.problem import Severity
from agent_assist.library.codes import CODES
from agent_assist.library.export import dump_pack, to_yaml
from agent_assist.library.nodes import parse_documents, plain
from agent_assist.library.packs import load_packs
from tests import strategies
from tests.unit.library.readme import write_examples

SCHEMAS = Path(__file__).parents[3] / "scripts_library" / "schema"
_KINDS = {
    "guides": "guide",
    "templates": "template",
    "solutions": "solution",
    "scenarios": "scenario",
    "moves": "move",
}
_BEYOND_A_SCHEMA = {"bad-condition", "bad-pattern", "duplicate-id", "undeclared-language"}
"""What only the loader can tell."""


@cache
def _validator(name: str) -> Draft202012Validator:
    found = {path.name: json.loads(path.read_text("utf-8")) for path in SCHEMAS.glob("*.json")}
    registry = Registry().with_resources(
        (id, Resource.from_contents(schema)) for id, schema in found.items()
    )
    Draft202012Validator.check_schema(found[f"{name}.json"])
    return Draft202012Validator(found[f"{name}.json"], registry=registry)


def _faults(path: Path) -> list[str]:
    """What the schema says of a file, read as editors read it."""
    validator = _validator(_KINDS.get(path.parent.name, "pack"))
    documents, problems = parse_documents(path.read_text("utf-8"), path.name)
    assert problems == []
    return [error.message for doc in documents for error in validator.iter_errors(plain(doc))]


def test_the_schemas_accept_every_example(tmp_path: Path) -> None:
    for pack in write_examples(tmp_path):
        for path in pack.rglob("*.yaml"):
            assert _faults(path) == [], path


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(content=strategies.contents())
def test_the_schemas_accept_every_exported_pack(
    content: Content, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("packs") / "pack"
    for path in dump_pack(content, folder):
        assert _faults(path) == [], path.read_text("utf-8")


_GUIDE = {
    "id": "g",
    "kind": "topic",
    "title": "G",
    "steps": [
        {"id": "a", "stage": "need", "kind": "ask", "say": "Really now?",
         "answers": [{"id": "b", "text": "B", "go": "e"}, {"id": "c", "return": True}]},
        {"id": "v", "stage": "need", "kind": "verify", "verify": {"ask": ["email"], "needed": 1},
         "passed": "e", "failed": {"call": "g", "then": "e"}},
        {"id": "l", "stage": "need", "kind": "lookup", "lookup": "Look", "next": ["e"]},
        {"id": "e", "stage": "thank", "kind": "end", "end": "resolved"},
    ],
    "facts": {
        "email": {"type": "email", "label": "E-mail"},
        "wish": {"type": "one_of", "options": [{"id": "x", "text": "X"}]},
        "code": {"type": "pattern", "pattern": "x+"},
    },
}  # fmt: skip
_TEMPLATE = {
    "id": "t", "stage": "need", "revision": 2, "translated": {"sr": 1},
    "wordings": [{"id": "w", "texts": "Hello there", "hours": [8, 18], "channels": "phone"}],
}  # fmt: skip
_SOLUTION = {"id": "s", "title": "S", "promise_hours": 4, "valid_from": "2026-01-01", "tags": "x"}
_SCENARIO = {
    "id": "s", "title": "S", "channel": "chat", "difficulty": "easy", "begins": "customer",
    "customer": {"first_name": "Ana", "gender": "female", "owed": True},
    "temper": {"anger": 4, "patience": 5, "calms": {"own": 2}, "silence_seconds": 30},
    "opens": ["Hello"], "knows": [{"name": "x", "hidden": True, "says": ["It is."]}],
    "solutions": ["a"], "dispositions": "resolved", "rapport": ["own"], "seconds": 60,
    "replies": [{"to": ["own", "silence"], "says": ["Yes"], "once": True, "anger": -1}],
    "ends": [{"id": "e", "good": True, "text": "Fine"}],
}  # fmt: skip
_MOVE = {
    "id": "own", "phrasings": ["I do it"], "anger": {"upset": -2}, "again": 0, "patience": -1,
    "templates": ["a.b"], "about": {"x": ["this"]}, "replies": [{"says": ["Fine"]}],
}  # fmt: skip
_ITEMS = {
    "guides": _GUIDE,
    "templates": _TEMPLATE,
    "solutions": _SOLUTION,
    "scenarios": _SCENARIO,
    "moves": _MOVE,
}


def _paths(data: object, path: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
    below = (
        data.items()
        if isinstance(data, dict)
        else enumerate(data)
        if isinstance(data, list)
        else ()
    )
    return [path, *(found for key, value in below for found in _paths(value, (*path, key)))]


def _changed(data: object, path: tuple[object, ...], value: object) -> object:
    if not path:
        return value
    key, *rest = path
    if isinstance(data, dict):
        return data | {key: _changed(data[key], tuple(rest), value)}
    assert isinstance(data, list)
    return [_changed(v, tuple(rest), value) if at == key else v for at, v in enumerate(data)]


_VALUES = st.sampled_from(
    ["x", "Not An Id", "topic", "need", "2026-13-45", 3, -1, 99, 2.5, True, [], ["x", "y"], {},
     {"x": "y"}, {"en": "Hi"}, {"en": ["a"]}, [{"id": "q"}], {"go": "e"}, {"go": "e", "jump": "g"},
     {"return": False}, {"call": "g"}, "verify", "opening", [[]]]
)  # fmt: skip


@settings(max_examples=250, deadline=None, suppress_health_check=list(HealthCheck))
@given(kind=st.sampled_from(sorted(_ITEMS)), data=st.data())
def test_a_changed_item_gets_the_same_verdict_from_schema_and_loader(
    kind: str, data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    paths = [path for path in _paths(_ITEMS[kind])[1:] if path[-1] != "needed"]
    path = data.draw(st.sampled_from(paths))  # how many are needed depends on how many are asked
    item = _changed(_ITEMS[kind], path, data.draw(_VALUES))
    folder = tmp_path_factory.mktemp("pack")
    (folder / "pack.yaml").write_text("pack: p\nlanguages: [en]\n")
    (folder / kind).mkdir()
    file = folder / kind / "item.yaml"
    file.write_text(to_yaml(item), "utf-8")

    said = {
        problem.code
        for problem in load_packs([folder]).problems
        if CODES[problem.code] is Severity.ERROR
    }

    if not said & _BEYOND_A_SCHEMA:
        assert bool(_faults(file)) == bool(said), (said, _faults(file), file.read_text("utf-8"))


@pytest.mark.parametrize(
    ("kind", "path", "value", "word"),
    [
        ("guides", ("kind",), "topik", "topik"),
        ("guides", ("steps", 0, "answers", 0, "go"), "Not an id", "Not an id"),
        ("guides", ("steps", 3, "end"), "happy", "happy"),
        ("guides", ("facts", "wish", "options"), [], "[]"),
        ("templates", ("wordings", 0, "hours"), [8], "[8]"),
        ("solutions", ("valid_from",), "soon", "soon"),
    ],
)
def test_bad_values_are_named(
    kind: str, path: tuple[object, ...], value: object, word: str
) -> None:
    faults = list(_validator(_KINDS[kind]).iter_errors(_changed(_ITEMS[kind], path, value)))

    def messages(errors: object) -> list[str]:
        assert isinstance(errors, list)
        return [m for e in errors for m in (e.message, *messages(e.context))]

    assert any(word in message for message in messages(faults))


def test_every_schema_is_named_in_the_description() -> None:
    readme = (SCHEMAS.parent / "README.md").read_text("utf-8")

    for name in ("guide", "template", "solution", "scenario", "move", "pack"):
        assert f"schema/{name}.json" in readme
