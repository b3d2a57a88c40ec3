from pathlib import Path

import pytest

from agent_assist import paths
from tests.skips import only_on


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


@only_on("linux")
def test_an_empty_variable_names_no_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AGENT_ASSIST_DATA", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", "")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert paths.default_data_folder() == tmp_path / ".local" / "share" / "agent-assist"


def test_a_user_without_a_home_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", homeless)
    for name in ("AGENT_ASSIST_DATA", "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(paths.DataNotFoundError, match=r"no home folder.*--data"):
        paths.default_data_folder()
