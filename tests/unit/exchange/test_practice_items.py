"""Simulated customers and the moves table travel in packs and in tables for translators."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from agent_assist.domain.content import Content
from agent_assist.domain.exchange import Fate, ImportOptions
from agent_assist.domain.items import with_items
from agent_assist.domain.scenario import Scenario
from agent_assist.exchange.importing import plan_import
from agent_assist.exchange.packs import read_packs, write_packs
from agent_assist.exchange.table_files import to_csv
from agent_assist.exchange.translations import table_of
from tests.starter import starter_content

SHOP = starter_content()
POLITE = SHOP.scenarios["polite_return"]
OWN = SHOP.moves["own"]
EDITED = with_items(
    SHOP,
    [
        replace(
            POLITE,
            title={**POLITE.title, "en": "A very polite return"},
            note="Mine.",
            replies=POLITE.replies[::-1],
        ),
        replace(OWN, again=-1, note="Tried."),
    ],
)


def small(content: Content) -> Content:
    """Only what is looked at here, so that the files are small."""
    return replace(
        content,
        guides={},
        templates={},
        solutions={},
        scenarios={"polite_return": content.scenarios["polite_return"]},
        moves={"own": content.moves["own"]},
    )


def test_what_was_edited_comes_back_from_a_pack_as_it_went(tmp_path: Path) -> None:
    write_packs(small(EDITED), tmp_path / "out")
    plan = read_packs(tmp_path / "out", small(SHOP))
    assert {it.id: it for it in plan.items if hasattr(it, "id")} == {
        "polite_return": EDITED.scenarios["polite_return"],
        "own": EDITED.moves["own"],
    }
    again = read_packs(tmp_path / "out", small(EDITED))
    assert again.items == ()


def test_a_translator_sees_every_text_and_hands_it_back(tmp_path: Path) -> None:
    content = small(SHOP)
    rows = [list(row) for row in table_of(content, ())]
    place = {"/".join(row[:3]): row for row in rows}
    column = rows[0].index("el")
    said = place["scenarios/polite_return/replies/1/says/1"]
    assert said[rows[0].index("en")] == POLITE.replies[0].says["en"][0]
    assert "moves/own/phrasings/1" in place
    assert "scenarios/polite_return/knows/got_it_twice/text/" in place
    assert "scenarios/polite_return/ends/money_back/says/1" in place
    said[column] = "Μου τη χάρισε ο γιος μου."
    path = tmp_path / "back.csv"
    path.write_bytes(to_csv([tuple(row) for row in rows]))
    plan = plan_import(path, None, ImportOptions(), content)
    (made,) = plan.items
    assert isinstance(made, Scenario)
    first = POLITE.replies[0]
    says = {**first.says, "el": ("Μου τη χάρισε ο γιος μου.", *first.says["el"][1:])}
    assert made == replace(POLITE, replies=(replace(first, says=says), *POLITE.replies[1:]))
    assert [entry.fate for entry in plan.entries] == [Fate.CHANGED]
