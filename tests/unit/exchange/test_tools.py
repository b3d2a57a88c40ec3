"""Files of other tools: what is carried over, what is lost, what is refused."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_assist.domain.content import Template
from agent_assist.domain.exchange import Fate, ImportOptions, Source
from agent_assist.domain.guide import Channel
from agent_assist.exchange.importing import guess, plan_import
from agent_assist.exchange.sentences import ExchangeError
from agent_assist.rendering import analyse
from tests.unit.exchange.files import (
    CANNED,
    MACRO,
    OSTICKET,
    ZAMMAD,
    codes,
    fault_of,
    only_template,
    plan_of,
    said,
    shop,
    written,
)

GOOD: dict[Source, object] = {
    Source.ZENDESK: {"macros": [MACRO]},
    Source.CHATWOOT: [CANNED],
    Source.ZAMMAD: ZAMMAD,
    Source.OSTICKET: OSTICKET,
}


@pytest.mark.parametrize("source", GOOD)
def test_the_kind_is_told_from_what_stands_in_the_file(source: Source, tmp_path: Path) -> None:
    path = written(tmp_path, GOOD[source], "download")
    assert guess(path, ImportOptions()) is source
    assert plan_of(tmp_path, GOOD[source]).source is source


def test_a_macro(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, {"macros": [MACRO]})
    template = only_template(plan)
    assert template.id == "zendesk_360001"
    assert template.title == {"en": "Late parcel"}
    assert template.tags == ("Returns",)
    assert said(plan) == {"en": "Hello {{ customer.first_name }},"}
    assert template.note.startswith("For parcels that are late\nImported from Zendesk, 360001 [")
    assert codes(plan.entries[0]) == ["action"]
    assert "status = solved" in plan.entries[0].remarks[0].sentence


def test_a_macro_for_two_channels_has_two_wordings(tmp_path: Path) -> None:
    actions = [
        {"field": "comment_value", "value": ["channel:chat", "Hi"]},
        {"field": "comment_value", "value": ["channel:all", "Hello"]},
        {"field": "comment_mode_is_public", "value": "true"},
    ]
    plan = plan_of(tmp_path, [{**MACRO, "actions": actions, "active": False}])
    found = [(one.id, one.texts, one.channels) for one in only_template(plan).wordings]
    assert found == [("text", {"en": "Hi"}, (Channel.CHAT,)), ("text_2", {"en": "Hello"}, ())]
    assert codes(plan.entries[0]) == ["inactive"]


def test_a_canned_response(tmp_path: Path) -> None:
    text = "**Dear** {{contact.name}}, see [here](https://x.example/a)"
    plan = plan_of(tmp_path, [{**CANNED, "content": text}])
    template = only_template(plan)
    assert (template.id, template.phrasings) == ("chatwoot_7", {"en": ("late",)})
    assert said(plan) == {"en": "Dear {{ customer.full_name }}, see here (https://x.example/a)"}
    assert codes(plan.entries[0]) == ["formatting"]


def test_a_text_module(tmp_path: Path) -> None:
    rows = ZAMMAD.replace(",true,,", ",false,,Sales~~~Support").replace("id,name", " ID ,Name")
    plan = plan_of(tmp_path, rows)
    template = only_template(plan)
    assert template.id == "zammad_12"
    assert (template.title, template.tags) == ({"en": "Greeting"}, ("Service",))
    assert template.phrasings == {"en": ("hello", "hi")}
    assert said(plan) == {"en": "Hello {{ customer.first_name }}"}
    assert codes(plan.entries[0]) == ["inactive", "audience"]
    assert plan.entries[0].at == "row 2"


def test_a_canned_response_of_osticket(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, OSTICKET)
    assert said(plan) == {"en": "Hello {{ customer.first_name }},\n\n• one\n• two"}
    assert codes(plan.entries[0]) == ["attachment"]
    assert plan.entries[0].at == "line 1"
    assert only_template(plan).id.startswith("osticket_late_parcel_")


@pytest.mark.parametrize("source", GOOD)
def test_importing_twice_is_the_same_as_once(source: Source, tmp_path: Path) -> None:
    first = plan_of(tmp_path, GOOD[source])
    assert first.count(Fate.NEW) == 1
    template = only_template(first)
    content = shop(templates={template.id: template})
    again = plan_of(tmp_path, GOOD[source], content=content)
    assert (again.count(Fate.SAME), again.items) == (1, ())


# --- languages ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "options", "language", "becomes", "found"),
    [
        ("Добар дан!", {}, "sr", "Добар дан!", []),
        ("Καλημέρα σας!", {}, "el", "Καλημέρα σας!", []),
        ("Good morning!", {}, "en", "Good morning!", []),
        ("Šaljemo račun.", {}, "en", "Šaljemo račun.", ["serbian-latin"]),
        (
            "Dragi {{contact.name}}, račun R-12 (PDF) je na https://x.example/a ili a@x.example.",
            {"language": "sr"}, "sr",
            "Драги {{ customer.full_name }}, рачун R-12 (PDF) је на https://x.example/a или "
            "a@x.example.",
            ["to-cyrillic"],
        ),
        ("Ваш Samsung је стигао.", {"language": "sr"}, "sr", "Ваш Samsung је стигао.", []),
        ("Ваш мобилни тaлефон", {}, "sr", "Ваш мобилни тaлефон", ["mixed-letters"]),
        ("Здравствуйте, это мы", {}, "sr", "Здравствуйте, это мы", ["not-serbian"]),
    ],
)  # fmt: skip
def test_the_language_of_a_text(
    text: str,
    options: dict[str, str],
    language: str,
    becomes: str,
    found: list[str],
    tmp_path: Path,
) -> None:
    plan = plan_of(tmp_path, [{**CANNED, "content": text}], **options)
    assert said(plan) == {language: becomes}
    assert plan.entries[0].language == language
    assert codes(plan.entries[0]) == found


# --- bad input ----------------------------------------------------------------------------------

ODD: list[Any] = [None, 5, 1.5, True, [], {}, ["x"], "x", [[["x"]]], {"a": {"b": None}}]


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize(
    "field", ["title", "id", "actions", "description", "active", "restriction"]
)
def test_a_macro_with_an_odd_field_is_refused_or_read(field: str, odd: Any, tmp_path: Path) -> None:
    plan = plan_of(tmp_path, {"macros": [{**MACRO, field: odd}, {**MACRO, "id": 1}]})
    assert len(plan.entries) == 2
    assert plan.entries[1].fate is Fate.NEW
    refused = plan.entries[0].fate is Fate.REFUSED
    assert refused == any(remark.grade == "refused" for remark in plan.entries[0].remarks)


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        ({key: MACRO[key] for key in MACRO if key != "title"}, "missing"),
        ({**MACRO, "actions": []}, "no-text"),
        ({**MACRO, "actions": "x"}, "wrong-type"),
        ({**MACRO, "actions": [{"field": "comment_value", "value": {"x": 1}}]}, "wrong-type"),
        ({**MACRO, "actions": [{"field": "comment_value", "value": "x" * 20_001}]}, "too-long"),
        ("macro", "wrong-type"),
        (None, "wrong-type"),
    ],
)
def test_why_a_macro_is_refused(entry: Any, code: str, tmp_path: Path) -> None:
    plan = plan_of(tmp_path, {"macros": [entry]}, Source.ZENDESK)
    assert plan.entries[0].fate is Fate.REFUSED
    assert code in codes(plan.entries[0])
    assert plan.items == ()
    assert plan.refused


def test_two_entries_with_one_id_are_not_both_taken(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, [CANNED, {**CANNED, "content": "Other"}])
    assert [entry.fate for entry in plan.entries] == [Fate.NEW, Fate.REFUSED]
    assert "same id as entry 1" in plan.entries[1].remarks[-1].sentence


def test_a_key_given_twice_refuses_its_entry(tmp_path: Path) -> None:
    one = '{"short_code": "a", "content": "A", "content": "B"}'
    plan = plan_of(tmp_path, f'[{one}, {{"short_code": "b", "content": "B"}}]')
    assert [entry.fate for entry in plan.entries] == [Fate.REFUSED, Fate.NEW]
    assert codes(plan.entries[0]) == ["duplicate-key"]
    plan = plan_of(tmp_path, "- title: a\n  response: x\n  title: b\n- {title: c, response: y}\n")
    assert [entry.fate for entry in plan.entries] == [Fate.REFUSED, Fate.NEW]


def test_half_characters_and_invisible_ones_are_taken_out(tmp_path: Path) -> None:
    text = '[{"short_code": "a", "content": "A\\ud800\\u0000B\\u200e"}]'
    plan = plan_of(tmp_path, text)
    assert said(plan) == {"en": "AB\u200e"}
    assert codes(plan.entries[0]) == ["odd-characters"]


@pytest.mark.parametrize(
    ("data", "source", "code"),
    [
        ("", Source.ZENDESK, "empty"),
        ("[]", Source.CHATWOOT, "empty"),
        ("{}", Source.ZENDESK, "other-kind"),
        ('"x"', Source.CHATWOOT, "other-kind"),
        ('[{"a": 1,}]', Source.CHATWOOT, "not-json"),
        ("[" * 100_000, Source.CHATWOOT, "too-deep"),
        ("[" + "9" * 5_000 + "]", Source.CHATWOOT, "not-json"),
        ("[" + "{}," * 1_100_000 + "{}]", Source.CHATWOOT, "too-many"),
        ("title: x", Source.OSTICKET, "other-kind"),
        ("- a\n" * 600_000, Source.OSTICKET, "too-many"),
        ("- title: [", Source.OSTICKET, "not-yaml"),
        ("- title: !!python/object:os.system x\n  response: y", Source.OSTICKET, "not-yaml"),
        ("- &a {title: x, response: y}\n- *a", Source.OSTICKET, "not-yaml"),
        ("- " + "[" * 50 + "]" * 50, Source.OSTICKET, "not-yaml"),
        ("name;note\na;b\n", Source.ZAMMAD, "other-kind"),
        ("id,name,name,content\n1,a,b,c\n", Source.ZAMMAD, "header-twice"),
        ("no table at all", None, "unknown-kind"),
        ('{"a": 5}', None, "unknown-kind"),
        ("\x00\x01\x02\x03" * 10, None, "unknown-kind"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", None, "encoding-unknown"),
    ],
)
def test_why_a_whole_file_is_refused(
    data: object, source: Source | None, code: str, tmp_path: Path
) -> None:
    error = fault_of(tmp_path, data, source)
    assert error.code == code
    assert error.sentence.endswith((".", ")"))


def test_a_yaml_bomb_is_refused_at_its_first_reference(tmp_path: Path) -> None:
    levels = ["a: &a [x,x,x,x,x,x,x,x,x]"]
    levels += [
        f"{b}: &{b} [*{a},*{a},*{a},*{a},*{a},*{a}]"
        for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    ]
    error = fault_of(tmp_path, "- " + "\n  ".join(levels), Source.OSTICKET)
    assert error.code == "not-yaml"
    assert "refers to another part" in error.sentence


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-8-sig"])
@pytest.mark.parametrize("source", GOOD)
def test_every_kind_is_read_in_utf_16_and_with_a_mark(
    source: Source, encoding: str, tmp_path: Path
) -> None:
    data = GOOD[source]
    text = data if isinstance(data, str) else json.dumps(data)
    assert plan_of(tmp_path, text.encode(encoding)).count(Fate.NEW) == 1


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (Source.CHATWOOT, '[{"short_code": "a", "content": "Šaljemo žičani kabl"}]'),
        (Source.OSTICKET, "- title: Ćao\n  response: Šaljemo žičani kabl\n"),
        (Source.ZAMMAD, "id,name,keywords,content\n1,Ćao,,Šaljemo žičani kabl\n"),
    ],
)
def test_old_encodings_are_asked_for_and_then_read(
    source: Source, text: str, tmp_path: Path
) -> None:
    assert fault_of(tmp_path, text.encode("cp1250"), source).code == "encoding-unsure"
    plan = plan_of(tmp_path, text.encode("cp1250"), source, encoding="cp1250", language="sr")
    assert said(plan) == {"sr": "Шаљемо жичани кабл"}
    assert plan.encoding == "windows-1250"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=10,
)
keys = st.sampled_from(
    [*MACRO, *CANNED, "field", "value", "isenabled", "response", "notes", "attachments"]
)
entries = st.dictionaries(keys, json_values | st.just(MACRO["actions"]), max_size=8)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(entries | json_values, max_size=4),
    st.sampled_from([Source.ZENDESK, Source.CHATWOOT, Source.OSTICKET, None]),
)
def test_any_values_give_a_plan_or_a_sentence(found: list[Any], source: Source | None) -> None:
    _check_plan(json.dumps(found).encode(), source)


@settings(max_examples=150, deadline=None)
@given(
    st.binary(max_size=200)
    | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.sampled_from([*GOOD, Source.TABLE, Source.TRANSLATION, None]),
)
def test_any_bytes_give_a_plan_or_a_sentence(data: bytes, source: Source | None) -> None:
    _check_plan(data, source)


@settings(max_examples=100, deadline=None)
@given(st.text(st.sampled_from("<>/pbula{}%#$ '\"|.:čЖλ\n"), max_size=120))
def test_any_text_becomes_one_that_compiles(text: str) -> None:
    _check_plan(json.dumps([{**CANNED, "content": text}]).encode(), Source.CHATWOOT)
    _check_plan(json.dumps({"macros": [_html_macro(text)]}).encode(), Source.ZENDESK)


def _html_macro(text: str) -> dict[str, Any]:
    return {**MACRO, "actions": [{"field": "comment_value_html", "value": text}]}


def _check_plan(data: bytes, source: Source | None) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = written(Path(folder), data)
        try:
            plan = plan_import(path, source, ImportOptions(), shop())
        except ExchangeError:
            return
    ids = [entry.path for entry in plan.entries if entry.fate is Fate.NEW]
    assert len(ids) == len(set(ids))
    for item in plan.items:
        if isinstance(item, Template):
            for wording in item.wordings:
                assert all(not analyse(text).problems for text in wording.texts.values())
                assert all(text == text.strip() != "" for text in wording.texts.values())
