from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from agent_assist.domain.content import Content, Template, Wording
from agent_assist.library.export import ExportError, dump_pack
from agent_assist.library.packs import load_packs
from tests import strategies
from tests.unit.library.readme import write_examples


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_the_examples_come_back_equal_and_are_written_the_same_twice(tmp_path: Path) -> None:
    for pack in write_examples(tmp_path / "examples"):
        content = load_packs([pack]).content

        dump_pack(content, tmp_path / "first" / pack.name)
        again = load_packs([tmp_path / "first" / pack.name])
        dump_pack(again.content, tmp_path / "second" / pack.name)

        assert again.problems == ()
        assert again.content == content
        first = _files(tmp_path / "first" / pack.name)
        assert first == _files(tmp_path / "second" / pack.name)
        assert "pack.yaml" in first


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(strategies.contents())
def test_any_content_comes_back_equal_and_is_written_the_same_twice(content: Content) -> None:
    with tempfile.TemporaryDirectory() as name:
        first, second = Path(name, "first"), Path(name, "second")
        dump_pack(content, first)

        again = load_packs([first])
        dump_pack(again.content, second)

        assert again.problems == ()
        assert again.content == content
        assert _files(first) == _files(second)


def test_notes_are_kept(tmp_path: Path) -> None:
    template = Template("hi", (Wording("plain", {"en": "Hi"}),), note="From the night shift")
    dump_pack(Content(templates={"hi": template}), tmp_path / "pack")

    assert "note: From the night shift" in (tmp_path / "pack/templates/hi.yaml").read_text("utf-8")
    assert load_packs([tmp_path / "pack"]).content.templates["hi"].note == "From the night shift"


def test_a_folder_with_something_in_it_is_not_written_to(tmp_path: Path) -> None:
    (tmp_path / "keep.txt").write_text("mine")

    with pytest.raises(ExportError, match="not empty"):
        dump_pack(Content(), tmp_path)

    assert [path.name for path in tmp_path.iterdir()] == ["keep.txt"]


def test_a_folder_that_cannot_be_made_is_named_in_the_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(ExportError, match="cannot be written"):
        dump_pack(Content(), tmp_path / "file" / "pack")
