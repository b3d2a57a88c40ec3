from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from agent_assist.domain.condition import CIRCUMSTANCES
from agent_assist.domain.facts import PATTERN_LIMIT
from agent_assist.guidecheck import CODES as check_codes
from agent_assist.guidecheck import check
from agent_assist.library.codes import CODES as library_codes
from agent_assist.library.fields import MAX_CONDITION, NOT_NAMES
from agent_assist.library.nodes import MAX_DEPTH, MAX_FILE_BYTES, MAX_TEXT
from agent_assist.library.packs import load_packs
from agent_assist.library.read_guides import MAX_STEPS
from agent_assist.rendering import FILTERS, RESERVED, analyse
from tests.unit.library.readme import README, table, write_examples


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


def test_every_example_passes_the_check_without_a_warning(tmp_path: Path) -> None:
    loaded = load_packs(write_examples(tmp_path))

    assert check(loaded.content, loaded.places, analyse=analyse, today=date(2026, 3, 1)) == ()


def test_the_limits_are_the_ones_of_the_program() -> None:
    text = README.read_text("utf-8").partition("## Limits")[2]

    for limit in (MAX_FILE_BYTES, MAX_DEPTH, MAX_TEXT, MAX_CONDITION, MAX_STEPS, PATTERN_LIMIT):
        assert f"| {limit:,} " in text
