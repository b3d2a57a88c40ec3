"""Domain values become JSON data and come back equal; bad data is refused with a sentence."""

import json
import timeit
import typing
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain import codec, commands, condition, content, events, guide, interaction
from agent_assist.domain.codec import (
    CodecError,
    decode,
    decode_command,
    decode_event,
    encode,
    encode_kind,
)
from agent_assist.domain.condition import Condition, parse

TEXT = st.text(max_size=8)
AWARE = st.datetimes(timezones=st.just(UTC))
for _type, _strategy in {str: TEXT, datetime: AWARE}.items():
    st.register_type_strategy(_type, _strategy)


def through_json(data: Any) -> Any:
    return json.loads(json.dumps(data))


@pytest.mark.parametrize("cls", typing.get_args(events.Event), ids=lambda c: c.__name__)
def test_every_event_comes_back_equal(cls: type) -> None:
    @given(st.from_type(cls))
    def check(event: Any) -> None:
        assert decode_event(through_json(encode_kind(event))) == event

    check()


@pytest.mark.parametrize("cls", typing.get_args(commands.Command), ids=lambda c: c.__name__)
def test_every_command_comes_back_equal(cls: type) -> None:
    @given(st.from_type(cls))
    def check(command: Any) -> None:
        data = through_json(encode_kind(command))
        assert data["kind"] == codec.kind_of(cls)
        assert decode_command(data) == command

    check()


@pytest.mark.parametrize(
    "text",
    [
        "known(order_number)",
        "not known(a) or amount > 100.50",
        'channel == phone and (wish in [return, "all of it", 3] or mood != upset)',
    ],
)
def test_a_condition_comes_back_equal(text: str) -> None:
    data = through_json(encode(parse(text), Condition))
    assert decode(Condition, data) == parse(text)


def test_a_guide_and_a_solution_come_back_equal() -> None:
    step = guide.Step(
        id="ask",
        stage=guide.Stage.NEED,
        kind=guide.StepKind.ASK,
        ways=(
            guide.Way(
                "yes", guide.Target(step="end"), when=parse("amount >= 10"), sets={"wish": "x"}
            ),
        ),
        verify=guide.Verify(("email",)),
        tips=({"en": "Wait."},),
    )
    some = guide.Guide("g", guide.GuideKind.TOPIC, {"ask": step}, "ask", channels=())
    solution = content.Solution("s", {"en": "S"}, valid_from=date(2026, 1, 2))
    for value in (some, solution):
        assert decode(type(value), through_json(encode(value))) == value


def test_recorded_events_and_states_come_back_equal() -> None:
    at = datetime(2026, 3, 31, 12, tzinfo=UTC)
    recorded = events.Recorded("i", 1, "c", at, 5, events.Ticked("x", done=False))
    assert decode(events.Recorded, through_json(encode(recorded))) == recorded
    state = interaction.Interaction(
        id="i",
        status=interaction.Status.ACTIVE,
        channel=guide.Channel.PHONE,
        direction=guide.Direction.INBOUND,
        language="sr",
        library="1",
        rep=commands.Actor("r"),
        started=at,
        stage_ms={guide.Stage.NEED: 7},
        solved=False,
        place=interaction.Place(ticks=frozenset({"b", "a"})),
    )
    data = through_json(encode(state))
    assert data["place"]["ticks"] == ["a", "b"]
    assert decode(interaction.Interaction, data) == state


def test_an_event_carries_its_kind_and_schema_and_leaves_out_what_is_empty() -> None:
    data = encode_kind(events.WasSaid("g", "s", "t", "w", "Hello", "en"))
    assert data == {
        "kind": "was_said",
        "schema": 1,
        "guide": "g",
        "step": "s",
        "template": "t",
        "wording": "w",
        "text": "Hello",
        "language": "en",
    }
    closed = events.Closed((), guide.Disposition.RESOLVED, solved=False)
    assert encode_kind(closed)["solved"] is False
    assert encode_kind(events.Ticked("x"))["done"] is True


def test_an_event_of_an_older_schema_is_upgraded(monkeypatch: pytest.MonkeyPatch) -> None:
    def renamed(data: dict[str, Any]) -> dict[str, Any]:
        return {"kind": data["kind"], "text": data["words"]}

    monkeypatch.setattr(codec, "EVENT_SCHEMA", 2)
    monkeypatch.setattr(codec, "UPGRADES", {1: renamed})
    old = {"kind": "noted", "schema": 1, "words": "late"}
    assert decode_event(old) == events.Noted("late")
    assert old["schema"] == 1


@pytest.mark.parametrize(
    ("data", "path", "sentence"),
    [
        ([], "", "must be an object with a “kind”, not a list"),
        ({}, "", "“kind” is missing"),
        ({"kind": "fly"}, "", "'fly' is not a known kind; known are add_need,"),
        ({"kind": ["skip"]}, "", "not a known kind"),
        ({"kind": "skip"}, "", "the field “reason” is missing"),
        ({"kind": "skip", "reason": 5}, "reason", "must be a text, not 5"),
        ({"kind": "skip", "reason": None}, "reason", "must be a text, not nothing"),
        ({"kind": "skip", "reason": "a", "why": "b"}, "", "“why” is not a field here; known"),
        ({"kind": "set_mood", "mood": "glad"}, "mood", "“calm”, “worried”, “upset”, not 'glad'"),
        ({"kind": "set_mood", "mood": []}, "mood", "must be one of"),
        ({"kind": "select_need", "need": True}, "need", "a whole number, not true or false"),
        ({"kind": "select_need", "need": 1.5}, "need", "a whole number, not 1.5"),
        ({"kind": "capture", "facts": {"a": 1}}, "facts.a", "must be a text, not 1"),
        ({"kind": "capture", "facts": []}, "facts", "must be an object, not a list"),
        (
            {"kind": "take_way", "step": "s", "way": "w", "said": {"step": "s"}},
            "said",
            "the field “template” is missing",
        ),
        (
            {"kind": "make_promise", "promise": "p", "what": "", "due": "soon", "who": ""},
            "due",
            "'soon' is not a time with its zone",
        ),
        (
            {"kind": "make_promise", "promise": "p", "what": "", "due": "2026-03-31", "who": ""},
            "due",
            "is not a time with its zone",
        ),
        (
            {"kind": "close", "disposition": "resolved", "dispositions": ["resolved", "gone"]},
            "dispositions[1]",
            "not 'gone'",
        ),
    ],
)
def test_bad_commands_are_refused_with_a_place_and_a_sentence(
    data: object, path: str, sentence: str
) -> None:
    with pytest.raises(CodecError) as caught:
        decode_command(data)
    assert caught.value.path == path
    assert sentence in caught.value.sentence
    assert str(caught.value).startswith(path)


@pytest.mark.parametrize("schema", [0, 2, "1", None, True])
def test_an_event_of_an_unknown_schema_is_refused(schema: object) -> None:
    with pytest.raises(CodecError) as caught:
        decode_event({"kind": "parked", "schema": schema})
    assert caught.value.path == "schema"


@pytest.mark.parametrize(
    "data", [{"decimal": "x"}, {"decimal": "NaN"}, {"decimal": 5}, {"other": "5"}, 5]
)
def test_a_bad_constant_is_refused(data: object) -> None:
    with pytest.raises(CodecError):
        decode(Condition, {"kind": "compare", "name": "a", "op": "==", "value": data})


def test_a_bad_date_is_refused() -> None:
    with pytest.raises(CodecError, match="valid_from: '31/3' is not a date like"):
        decode(content.Solution, {"id": "s", "title": {}, "valid_from": "31/3"})


def test_data_nested_without_end_is_refused() -> None:
    data: dict[str, Any] = {"kind": "known", "name": "a"}
    for _ in range(5000):
        data = {"kind": "not", "part": data}
    with pytest.raises(CodecError, match="nested too deeply"):
        decode(Condition, data)


def test_decimals_and_long_texts() -> None:
    assert encode(condition.Compare("a", ">", Decimal("1E+2")))["value"] == {"decimal": "100"}
    with pytest.raises(CodecError) as caught:
        decode(int, "x" * 10_000)
    assert len(caught.value.sentence) < 100


def test_an_event_is_encoded_quickly() -> None:
    visit = interaction.Visit("g", "s", guide.Stage.NEED, 5)
    moved = events.Moved((interaction.Frame("g", "s"),), left=visit, entered=visit)
    encode_kind(moved)
    assert min(timeit.repeat(lambda: encode_kind(moved), number=100, repeat=5)) / 100 < 100e-6
