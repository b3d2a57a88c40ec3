from pathlib import Path

import pytest

from agent_assist import paths


def test_a_checkout_reads_its_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "scripts_library").mkdir()
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "agent_assist")
    assert paths.data_root("scripts_library") == tmp_path / "scripts_library"


def test_the_packaged_folder_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "agent_assist"
    packaged = package / "_data" / "resources"
    packaged.mkdir(parents=True)
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(paths, "_PACKAGE", package)
    assert paths.data_root("resources") == packaged


def test_a_missing_folder_is_named_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "agent_assist")
    with pytest.raises(paths.DataNotFoundError, match=r"resources is missing.*install"):
        paths.data_root("resources")
