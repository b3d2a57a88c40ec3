"""Help pages are read into articles that hold none of what they are asked by."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.search_help import LEAST_PAGES, help_pages

_SENTENCES = (
    "Отворите подешавања број {n} из главног менија.",
    "Изаберите врсту записа који желите да сачувате.",
    "Притисните дугме да бисте потврдили своју намеру.",
    "Програм ће вас известити када заврши започети посао.",
    "Уколико нешто крене наопако покушајте поново касније.",
)
_PAGE = """<page xmlns="http://projectmallard.org/1.0/"><info><desc>О чему је реч {n}.</desc></info>
<title>Наслов {n}</title>{paragraphs}<section><title>Одељак {n}</title><p>Крај.</p></section></page>
"""


def _write(root: Path, application: str, count: int) -> None:
    folder = root / "help" / "sr" / application
    folder.mkdir(parents=True)
    for n in range(count):
        name = f"{application}{n}"
        paragraphs = "".join(f"<p>{sentence.format(n=name)}</p>" for sentence in _SENTENCES)
        text = _PAGE.format(n=name, paragraphs=paragraphs)
        (folder / f"{name}.page").write_text(text, encoding="utf-8")


def test_a_page_is_asked_by_what_was_taken_out_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _write(tmp_path, "jedan", 30)
    _write(tmp_path, "dva", 25)
    monkeypatch.setenv("AGENT_ASSIST_HELP", str(tmp_path))
    base = help_pages("sr")
    assert base is not None
    bodies = {document.id: document.body for document in base.documents}
    titles = {document.title for document in base.documents}
    assert len(bodies) == 55
    assert "Наслов jedan0" in titles
    asked = {kind: [q for q, _ in base.queries if q.startswith(kind)] for kind in ("О ч", "Оде")}
    assert all(len(queries) == 55 for queries in asked.values())
    assert [query for query, wanted in base.queries if query in bodies[wanted].split("\n")] == []


def test_the_general_guide_and_other_languages_are_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _write(tmp_path, "gnome-help", LEAST_PAGES)
    monkeypatch.setenv("AGENT_ASSIST_HELP", str(tmp_path))
    assert help_pages("sr") is None
    assert help_pages("el") is None
