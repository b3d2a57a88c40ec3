from __future__ import annotations

import json
import subprocess
import sys
import zlib
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent_assist.domain.content import Content, Template, Wording
from agent_assist.domain.guide import (
    AnytimeRole,
    Channel,
    Direction,
    Disposition,
    Guide,
    GuideKind,
    Stage,
    Step,
    StepKind,
)
from agent_assist.domain.scenario import MoveSpec, Scenario
from agent_assist.library.snapshot import (
    Snapshot,
    SnapshotError,
    content_from_bytes,
    content_hash,
    content_to_bytes,
)
from tests import strategies

_END = Step("end", Stage.THANK, StepKind.END, end=Disposition.RESOLVED)


def _guide(id: str, kind: GuideKind, **more: object) -> Guide:
    guide = Guide(id, kind, {"end": _END}, "end", {"en": id.title()})
    return replace(guide, **more)


def _library(*guides: Guide) -> Snapshot:
    return Snapshot.compile(Content({guide.id: guide for guide in guides}))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(strategies.contents())
def test_a_snapshot_comes_back_from_its_bytes(content: Content) -> None:
    snapshot = Snapshot.compile(content)

    again = Snapshot.from_bytes(snapshot.to_bytes())

    assert again == snapshot
    assert again.hashes == snapshot.hashes
    assert Snapshot.compile(again.content).version == snapshot.version
    assert [list(guide.steps) for guide in again.content.guides.values()] == [
        list(guide.steps) for guide in content.guides.values()
    ]


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_bytes_that_are_no_snapshot_are_refused(data: bytes) -> None:
    with pytest.raises(SnapshotError):
        Snapshot.from_bytes(data)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_damaged_bytes_are_refused_or_read_as_other_content(data: st.DataObject) -> None:
    written = _library(_guide("hello", GuideKind.TOPIC)).to_bytes()
    whole = bytearray(zlib.decompress(written))
    at = data.draw(st.integers(0, len(whole) - 1))
    whole[at] = data.draw(st.integers(0, 255))

    try:
        found = Snapshot.from_bytes(zlib.compress(bytes(whole))).content
    except SnapshotError:
        found = None

    assert found is None or isinstance(found, Content)


def test_content_alone_comes_back_with_its_steps_in_order() -> None:
    steps = {id: replace(_END, id=id) for id in ("second", "first", "end")}
    content = Content({"g": _guide("g", GuideKind.TOPIC, steps=steps)})

    again = content_from_bytes(content_to_bytes(content))

    assert again == content
    assert list(again.guides["g"].steps) == ["second", "first", "end"]


def test_a_newer_format_says_so() -> None:
    data = json.loads(zlib.decompress(_library().to_bytes()))
    data["format"] = 99

    with pytest.raises(SnapshotError, match="newer program"):
        Snapshot.from_bytes(zlib.compress(json.dumps(data).encode()))


def test_the_hash_depends_on_content_alone() -> None:
    one = Template("hi", (Wording("plain", {"en": "Hi", "sr": "Здраво"}),))
    same = Template("hi", (Wording("plain", {"sr": "Здраво", "en": "Hi"}),))
    other = Template("hi", (Wording("plain", {"en": "Hi", "sr": "Здраво!"}),))

    assert content_hash(one) == content_hash(same)
    assert content_hash(one) != content_hash(other)


def test_the_order_of_steps_is_content() -> None:
    second = replace(_END, id="second")
    guide = _guide("g", GuideKind.TOPIC, steps={"end": _END, "second": second})
    turned = replace(guide, steps={"second": second, "end": _END})

    assert content_hash(guide) != content_hash(turned)


def test_any_change_gives_another_version() -> None:
    before = _library(_guide("hello", GuideKind.TOPIC))
    after = _library(_guide("hello", GuideKind.TOPIC, note="changed"))

    assert before.version != after.version
    assert Snapshot.compile(before.content, "7").version == "7"


def test_topics_are_in_the_order_of_their_titles() -> None:
    library = _library(
        _guide("returns", GuideKind.TOPIC),
        _guide("billing", GuideKind.TOPIC),
        _guide("opening", GuideKind.OPENING),
    )

    assert [guide.id for guide in library.topics] == ["billing", "returns"]


def test_anytime_guides_made_for_a_guide_come_first() -> None:
    library = _library(
        _guide("everywhere", GuideKind.ANYTIME),
        _guide("special", GuideKind.ANYTIME, within=("returns",)),
        _guide("calm", GuideKind.ANYTIME, role=AnytimeRole.CALM),
    )

    assert [g.id for g in library.anytime("returns", AnytimeRole.SIDE)] == ["special", "everywhere"]
    assert [g.id for g in library.anytime("billing", AnytimeRole.SIDE)] == ["everywhere"]
    assert [g.id for g in library.anytime("billing")] == ["calm", "everywhere"]


def test_the_opening_that_fits_most_closely_is_taken() -> None:
    library = _library(
        _guide("any", GuideKind.OPENING),
        _guide("calling", GuideKind.OPENING, direction=Direction.OUTBOUND),
        _guide("chat", GuideKind.OPENING, channels=(Channel.CHAT,)),
    )

    def opening(direction: Direction, channel: Channel) -> str:
        found = library.opening(direction, channel)
        return found.id if found else ""

    assert opening(Direction.INBOUND, Channel.PHONE) == "any"
    assert opening(Direction.OUTBOUND, Channel.PHONE) == "calling"
    assert opening(Direction.INBOUND, Channel.CHAT) == "chat"
    assert _library().opening(Direction.INBOUND, Channel.PHONE) is None


_PRACTICE = Content(
    scenarios={"late": Scenario("late", {"en": "Late"}, solutions=("refund",))},
    moves={"own": MoveSpec("own", phrasings={"en": ("I see to it",)})},
)


def test_what_is_for_practice_is_read_when_it_is_asked_for() -> None:
    stored = content_to_bytes(_PRACTICE)
    first = zlib.decompressobj()
    first.decompress(stored)
    broken = stored[: len(stored) - len(first.unused_data)] + b"broken"

    assert content_from_bytes(stored) == _PRACTICE
    assert content_from_bytes(broken).templates == {}
    with pytest.raises(SnapshotError, match="damaged"):
        len(content_from_bytes(broken).scenarios)


def test_a_version_from_before_practice_has_no_scenarios() -> None:
    assert content_from_bytes(content_to_bytes(Content())).scenarios == {}


def test_an_ordinary_start_knows_no_scenarios() -> None:
    loaded = (
        "import sys; from agent_assist.library.snapshot import content_from_bytes;"
        "content_from_bytes(sys.stdin.buffer.read());"
        "print('agent_assist.domain.scenario' in sys.modules)"
    )

    done = subprocess.run(
        [sys.executable, "-c", loaded],
        input=content_to_bytes(_PRACTICE),
        capture_output=True,
        timeout=60,
        check=True,
    )

    assert done.stdout.strip() == b"False"


def test_practice_counts_for_the_version() -> None:
    changed = replace(_PRACTICE, moves={"own": MoveSpec("own", patience=1)})

    assert Snapshot.compile(_PRACTICE).version != Snapshot.compile(changed).version
    assert "scenarios/late" in Snapshot.compile(_PRACTICE).hashes
