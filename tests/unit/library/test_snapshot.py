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
    Disposition,
    Guide,
    GuideKind,
    Stage,
    Step,
    StepKind,
)
from agent_assist.domain.scenario import MoveSpec, Scenario
from agent_assist.library.snapshot import (
    SnapshotError,
    content_from_bytes,
    content_hash,
    content_to_bytes,
)
from tests import strategies

_END = Step("end", Stage.THANK, StepKind.END, end=Disposition.RESOLVED)


def _guide(id: str) -> Guide:
    return Guide(id, GuideKind.TOPIC, {"end": _END}, "end", {"en": id.title()})


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(strategies.contents())
def test_content_comes_back_from_its_bytes_with_its_steps_in_order(content: Content) -> None:
    again = content_from_bytes(content_to_bytes(content))

    assert again == content
    assert [list(guide.steps) for guide in again.guides.values()] == [
        list(guide.steps) for guide in content.guides.values()
    ]


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_bytes_that_are_no_snapshot_are_refused(data: bytes) -> None:
    with pytest.raises(SnapshotError):
        content_from_bytes(data)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_damaged_bytes_are_refused_or_read_as_other_content(data: st.DataObject) -> None:
    written = content_to_bytes(Content({"hello": _guide("hello")}))
    whole = bytearray(zlib.decompress(written))
    at = data.draw(st.integers(0, len(whole) - 1))
    whole[at] = data.draw(st.integers(0, 255))

    try:
        found = content_from_bytes(zlib.compress(bytes(whole)))
    except SnapshotError:
        found = None

    assert found is None or isinstance(found, Content)


def test_a_newer_format_says_so() -> None:
    data = json.loads(zlib.decompress(content_to_bytes(Content())))
    data["format"] = 99

    with pytest.raises(SnapshotError, match="newer program"):
        content_from_bytes(zlib.compress(json.dumps(data).encode()))


def test_the_hash_depends_on_content_alone() -> None:
    one = Template("hi", (Wording("plain", {"en": "Hi", "sr": "Здраво"}),))
    same = Template("hi", (Wording("plain", {"sr": "Здраво", "en": "Hi"}),))
    other = Template("hi", (Wording("plain", {"en": "Hi", "sr": "Здраво!"}),))

    assert content_hash(one) == content_hash(same)
    assert content_hash(one) != content_hash(other)


def test_the_order_of_steps_is_content() -> None:
    second = replace(_END, id="second")
    guide = replace(_guide("g"), steps={"end": _END, "second": second})
    turned = replace(guide, steps={"second": second, "end": _END})

    assert content_hash(guide) != content_hash(turned)


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
