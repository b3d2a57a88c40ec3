"""Listing, publishing, comparing and restoring in the terminal."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agent_assist.cli import main
from agent_assist.cli.supervisor import PASSPHRASE, supervisor
from agent_assist.domain.commands import Actor
from agent_assist.standalone import studio_only
from tests.small_shop import PACK, publish
from tests.unit.services.studio.people import ANA
from tests.unit.services.studio.test_drafts import priced, titled
from tests.unit.services.studio.test_publishing import broken

Ask = Callable[..., Any]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    publish(tmp_path / "data", message="The first")
    return tmp_path / "data"


@pytest.fixture
def ask(data: Path, capsys: pytest.CaptureFixture[str]) -> Ask:
    """Gives the exit code and what was printed, read as JSON when that was asked for."""

    def run(*words: str) -> tuple[int, Any]:
        code = main(["--data", str(data), "library", *words])
        out, err = capsys.readouterr()
        return code, json.loads(out) if "--json" in words else out + err

    return run


def draft(data: Path, *makers: Callable[..., Any], actor: Actor | None = None) -> None:
    with studio_only(data) as studio:
        actor = actor or supervisor()
        studio.save_drafts(actor, [make(studio.working(actor)) for make in makers])


def mine(content: Any) -> Any:
    return titled(content, "Bringing back")


def free(content: Any) -> Any:
    return priced(content, "nothing at all")


def test_the_list_tells_the_status_of_each_item(ask: Ask, data: Path) -> None:
    draft(data, mine)
    draft(data, free, actor=ANA)
    code, found = ask("list", "--kind", "guide", "--json")
    rows = {row["id"]: row for row in found["items"]}
    assert code == 0
    assert rows["returns"]["status"] == "draft"
    assert rows["returns"]["title"]["en"] == "Bringing back"
    assert rows["returns"]["languages"] == ["en", "sr", "el"]
    code, text = ask("list", "--status", "published")
    assert "solution refund" in text
    assert "Ana is changing it" in text
    assert "returns" not in [line.split()[1] for line in text.splitlines()[:-1]]


def test_publishing_what_was_ticked_and_then_the_rest(ask: Ask, data: Path) -> None:
    draft(data, mine, free)
    code, text = ask("publish", "-m", "The title", "--only", "returns")
    assert (code, text) == (0, "Version 2 is published.\n")
    code, found = ask("publish", "-m", "The price", "--json")
    assert found["published"]["version"] == 3
    assert found["published"]["author"] == supervisor().name
    code, text = ask("publish", "-m", "Nothing")
    assert (code, text) == (1, "There are no drafts to publish.\n")
    code, found = ask("history", "--json")
    told = [(one["version"], one["message"]) for one in found["versions"]]
    assert told == [(3, "The price"), (2, "The title"), (1, "The first")]


def test_an_error_is_told_with_its_code_and_nothing_is_published(ask: Ask, data: Path) -> None:
    draft(data, broken, free)
    code, text = ask("publish", "-m", "All")
    assert code == 1
    assert "error guides/returns/steps/" in text
    assert "[unknown-step]" in text
    assert text.endswith("Nothing was published.\n")
    code, found = ask("publish", "-m", "All", "--json")
    assert found["published"] is None
    assert found["problems"][0]["item"].startswith("guides/returns")
    assert found["problems"][0]["part"].startswith("steps/")
    assert ask("publish", "-m", "The price", "--only", "solutions/refund")[0] == 0


def test_a_strange_item_is_a_wrong_command(ask: Ask, data: Path) -> None:
    draft(data, mine)
    code, text = ask("publish", "-m", "m", "--only", "guide/nothing")
    assert code == 2
    assert "guide/returns" in text


def test_drafts_of_another_author(ask: Ask, data: Path) -> None:
    draft(data, mine, actor=ANA)
    code, text = ask("publish", "-m", "m")
    assert code == 1
    assert "Ana (1)" in text
    assert ask("publish", "-m", "m", "--drafts-of", "Ana")[0] == 0
    assert ask("publish", "-m", "m", "--drafts-of", "Ana")[0] == 1


def test_two_versions_word_by_word(ask: Ask, data: Path) -> None:
    draft(data, mine)
    ask("publish", "-m", "m")
    code, text = ask("diff", "1", "2")
    assert code == 0
    assert text.splitlines()[0] == "~ guide/returns  Bringing back"
    assert "title · en: [-Return a lamp-]{+Bringing back+}" in text
    assert ask("diff", "2", "2")[1] == "No difference.\n"
    code, text = ask("diff", str(PACK), "0")
    assert text.splitlines() == [
        "~ guide/returns  Bringing back",
        "    ~ title · en: [-Return a lamp-]{+Bringing back+}",
    ]
    code, text = ask("diff", "1", "nowhere")
    assert code == 3
    assert "“nowhere”" in text
    code, found = ask("diff", "1", "0", "--json")
    assert found["items"][0]["lines"][0]["before"] == "Return a lamp"


def test_restoring(ask: Ask, data: Path) -> None:
    draft(data, mine)
    ask("publish", "-m", "m")
    assert ask("restore", "1") == (0, "Version 3 is published.\n")
    assert ask("diff", "1", "3")[1] == "No difference.\n"
    code, text = ask("restore", "77")
    assert code == 3
    assert "There is no version 77 of the library." in text


def test_behind_a_passphrase(ask: Ask, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    draft(data, mine)
    with studio_only(data) as studio:
        studio.set_passphrase(replace(ANA, id="other"), "open sesame")
    code, text = ask("publish", "-m", "m")
    assert code == 3
    assert "This is not the supervisors' passphrase." in text
    assert ask("list")[0] == 0
    monkeypatch.setenv(PASSPHRASE, "open sesame")
    assert ask("publish", "-m", "m")[0] == 0
