from __future__ import annotations

import json
import re
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import yaml

from agent_assist.cli.walking import Walk, standing
from agent_assist.domain.commands import Actor, Interrupt
from agent_assist.domain.condition import CIRCUMSTANCES
from agent_assist.domain.facts import PATTERN_LIMIT
from agent_assist.domain.guide import Channel, Direction, Target, TargetKind
from agent_assist.guidecheck import CODES as check_codes
from agent_assist.guidecheck import check
from agent_assist.library.codes import CODES as library_codes
from agent_assist.library.fields import MAX_CONDITION, NOT_NAMES
from agent_assist.library.nodes import MAX_DEPTH, MAX_FILE_BYTES, MAX_TEXT
from agent_assist.library.packs import Loaded, load_packs
from agent_assist.library.read_guides import MAX_STEPS
from agent_assist.rendering import FILTERS, RESERVED, analyse
from tests.unit.library.readme import README, code, table, write_examples


def test_every_example_loads_without_a_problem(tmp_path: Path) -> None:
    packs = write_examples(tmp_path)

    loaded = load_packs(packs)

    assert [pack.name for pack in packs] == ["bilingual", "lamps", "station"]
    assert loaded.problems == ()
    assert len(loaded.content.guides) == 7
    files = [path for pack in packs for path in pack.rglob("*.yaml")]
    assert len(files) == README.read_text("utf-8").count("```yaml")


def test_the_table_of_codes_is_complete() -> None:
    rows = re.findall(r"^\| `([a-z-]+)` \| (\w+) \| .+ \|$", table("codes"), re.MULTILINE)

    assert dict(rows) == {
        code: severity.value
        for codes in (library_codes, check_codes)
        for code, severity in codes.items()
    }


def test_the_table_of_filters_is_the_one_of_rendering() -> None:
    rows = re.findall(
        r"^\| `(\w+)` \| (\w+) \| (.+) \| `(.+)` \| (.+) \|$", table("filters"), re.MULTILINE
    )

    assert [tuple(cell.replace("\\|", "|") for cell in row) for row in rows] == [
        (helper.name, helper.kind, helper.what, helper.example, helper.shows) for helper in FILTERS
    ]


def test_names_that_templates_know_are_no_names_of_facts() -> None:
    assert set(RESERVED) <= NOT_NAMES | set(CIRCUMSTANCES)


def test_every_example_is_read_by_other_programs_too(tmp_path: Path) -> None:
    write_examples(tmp_path)
    files = list(tmp_path.rglob("*.yaml"))
    assert files
    for file in files:
        # The reader written in Python is stricter than the one that the program uses.
        assert list(yaml.load_all(file.read_text("utf-8"), yaml.SafeLoader)), file


def test_every_example_passes_the_check_without_a_warning(tmp_path: Path) -> None:
    loaded = load_packs(write_examples(tmp_path))

    assert check(loaded.content, loaded.places, analyse=analyse, today=date(2026, 3, 1)) == ()


def _converted(folder: Path) -> Loaded:
    """What the converter of the description makes of the flows that stand there."""
    source, script, pack = folder / "flows.json", folder / "convert.py", folder / "pack"
    source.write_text(code("json", "A converter, whole"), "utf-8")
    script.write_text(code("python", "A converter, whole"), "utf-8")
    subprocess.run([sys.executable, str(script), str(source), str(pack)], check=True)
    return load_packs([pack])


def test_the_converter_makes_a_pack_without_a_fault(tmp_path: Path) -> None:
    loaded = _converted(tmp_path)

    assert loaded.problems == ()
    assert check(loaded.content, loaded.places, analyse=analyse) == ()
    router = loaded.content.guides["x_router_no_light"]
    assert [way.to for way in router.steps["x_q2"].ways] == [
        Target(step="x_a2"),
        Target(step="x_q1"),
        Target(TargetKind.JUMP, "", "x_tv"),
    ]
    said = loaded.content.templates["x_router_no_light.x_a2"].wordings[0].texts["en"]
    assert said == "It is starting 🙂 wait two minutes."
    anytime = {g.id: g.within for g in loaded.content.guides.values() if g.kind == "anytime"}
    assert anytime == {"x_router_no_light_q1": ("x_router_no_light",), "reply_1": ()}


def test_what_the_converter_made_can_be_walked(tmp_path: Path) -> None:
    content = _converted(tmp_path).content
    walk = Walk(content, "en", datetime(2026, 3, 1, 12, tzinfo=UTC), Actor("rep", "Vera"))
    walk.begin(content.guides["x_router_no_light"], Channel.CHAT, Direction.INBOUND)

    assert standing(walk)["say"] == "Is the {power} light on?"
    walk.take("x_yes")
    walk.do(Interrupt("x_router_no_light_q1"))
    walk.take("next")
    assert standing(walk)["step"] == "x_q2"
    walk.take("x_")
    for box in ("17", "18"):
        asked = standing(walk)
        assert [one.get("value") for one in asked["asks"]] == [None if box == "17" else "17"]
        assert (asked["guide"], asked["step"]) == ("x_tv", "x_ask")
        walk.do(walk.command({"kind": "capture", "facts": {"x_box_no": box}}))
        walk.take("x_it_was_another_box" if box == "17" else "x_done")
    walk.take("next")
    over = standing(walk)
    assert over["over"]
    described = json.loads(code("json", "Walking what came out", 2))["state"]
    assert {key: type(value) for key, value in over.items()} == {
        key: type(value) for key, value in described.items()
    }
    assert [list(one) for one in described["asks"]] == [list(one) for one in asked["asks"]]
    assert walk.call.facts == {"x_box_no": "18"}


def test_the_limits_are_the_ones_of_the_program() -> None:
    text = README.read_text("utf-8").partition("## Limits")[2]

    for limit in (MAX_FILE_BYTES, MAX_DEPTH, MAX_TEXT, MAX_CONDITION, MAX_STEPS, PATTERN_LIMIT):
        assert f"| {limit:,} " in text
