from __future__ import annotations

from pathlib import Path

from agent_assist.library.packs import load_packs
from tests.unit.library.readme import README, write_examples


def test_every_example_loads_without_a_problem(tmp_path: Path) -> None:
    packs = write_examples(tmp_path)

    loaded = load_packs(packs)

    assert [pack.name for pack in packs] == ["bilingual", "lamps", "station"]
    assert loaded.problems == ()
    assert len(loaded.content.guides) == 7
    files = [path for pack in packs for path in pack.rglob("*.yaml")]
    assert len(files) == README.read_text("utf-8").count("```yaml")
