"""The launcher's own decisions, without an installation."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from launcher import checks, display, system
from launcher.environment import STAMP, Environment, find_environment
from launcher.install import make_ready
from launcher.start import command_of
from launcher.talk import Stop, say
from tests.skips import only_on


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    """A finished environment, as far as files go."""
    for name in ("pyproject.toml", "constraints.txt", "hatch_build.py"):
        (tmp_path / name).write_text(name)
    made = Environment(tmp_path, tmp_path / ".venv")
    packages = tmp_path / ".venv" / ("Lib" if os.name == "nt" else "lib/python3.11")
    (packages / "site-packages" / "jinja2").mkdir(parents=True)
    (packages / "site-packages" / "pytest").mkdir()
    made.python.parent.mkdir(parents=True, exist_ok=True)
    made.python.write_text("an interpreter")
    (made.folder / "pyvenv.cfg").touch()
    made.write_stamp(set())
    return made


def site_packages(environment: Environment) -> Path:
    return next(environment.folder.rglob("site-packages"))


def test_a_finished_environment_holds(environment: Environment) -> None:
    assert environment.holds(None)
    assert not environment.holds("dev")
    environment.write_stamp({"dev"})
    assert environment.holds("dev")
    assert environment.holds(None)


@pytest.mark.parametrize("file", ["pyproject.toml", "constraints.txt", "hatch_build.py"])
def test_a_changed_input_asks_for_a_new_installation(environment: Environment, file: str) -> None:
    (environment.root / file).write_text("changed")
    assert not environment.holds(None)
    assert environment.is_usable(), "what is there can be added to"


def test_a_stamp_cut_short_counts_as_none(environment: Environment) -> None:
    stamp = environment.folder / STAMP
    for length in range(len(stamp.read_bytes())):
        stamp.write_bytes(stamp.read_bytes()[:length])
        assert not environment.holds(None)
        environment.write_stamp(set())


@pytest.mark.parametrize("content", ["[]", "null", '{"wanted": 1}', '"\ud800"', "\x00"])
def test_a_stamp_of_another_shape_counts_as_none(environment: Environment, content: str) -> None:
    (environment.folder / STAMP).write_bytes(content.encode("utf-8", "surrogatepass"))
    assert not environment.holds(None)


def test_a_missing_package_breaks_it_and_a_further_one_does_not(environment: Environment) -> None:
    (site_packages(environment) / "of the user's own").mkdir()
    assert environment.holds(None)
    (site_packages(environment) / "jinja2").rmdir()
    assert not environment.is_usable()


def test_an_interpreter_that_no_longer_knows_its_packages_breaks_it(
    environment: Environment,
) -> None:
    (environment.folder / "pyvenv.cfg").unlink()
    assert not environment.is_usable()


def test_the_checkout_is_named_in_letters_that_every_machine_reads(
    environment: Environment,
) -> None:
    link = site_packages(environment) / "_editable.pth"
    other = site_packages(environment) / "other.pth"
    link.write_text(f"{environment.root}\n{environment.root}", encoding="utf-8")
    other.write_text("жута кућа", encoding="utf-8")
    environment.link_checkout()
    found = subprocess.run(
        [sys.executable, "-c", link.read_text("ascii") + "\nprint(ascii(sys.path[-1]))"],
        capture_output=True,
        encoding="ascii",
    )
    assert found.stdout.strip() == ascii(str(environment.root))
    assert other.read_text("utf-8") == "жута кућа"


def test_a_file_in_place_of_the_environment_is_no_stamp(tmp_path: Path) -> None:
    in_place = tmp_path / ".venv"
    in_place.touch()
    Environment(tmp_path, in_place).remove_stamp()
    assert in_place.is_file()


def test_a_user_without_a_home_is_told_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", homeless)
    monkeypatch.setattr("launcher.environment._can_write", lambda folder: False)
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(Stop, match="name a home in HOME"):
        find_environment(tmp_path)


@only_on("linux", "darwin")
def test_an_interpreter_that_now_is_another_breaks_it(environment: Environment) -> None:
    environment.python.unlink()
    environment.python.symlink_to(sys.executable)
    assert not environment.is_usable()


def test_a_moved_checkout_is_installed_again(environment: Environment) -> None:
    moved = environment.root.with_name("moved")
    environment.root.rename(moved)
    assert not find_environment(moved).holds(None)


def test_a_folder_that_cannot_be_made_is_told_in_a_sentence(environment: Environment) -> None:
    in_the_way = environment.root / "file"
    in_the_way.touch()
    with pytest.raises(Stop, match="make room or make the folder writable"):
        make_ready(Environment(environment.root, in_the_way / "venv"), None)


@pytest.mark.parametrize(
    ("arguments", "command"),
    [
        ([], ""),
        (["--data", "tour"], ""),
        (["--data=x", "--json"], ""),
        (["tour", "--out", "x"], "tour"),
        (["--data", "x", "log", "list"], "log"),
        (["--help"], None),
        (["tour", "--help"], "tour"),
        (["--version"], None),
    ],
)
def test_the_command_among_the_arguments(arguments: list[str], command: str | None) -> None:
    assert command_of(arguments) == command


def test_an_output_that_was_closed_is_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    say("Installed.")
    assert sys.stdout is None


def test_a_letter_that_the_terminal_lacks_is_no_failure() -> None:
    finished = subprocess.run(
        [sys.executable, "-c", "from launcher.talk import say; say('Датотека … ok')"],
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
        capture_output=True,
    )
    assert finished.stdout.strip() == b"???????? ? ok"


class TestSystemLibraries:
    def test_what_is_missing_is_named_with_its_package(self) -> None:
        found = system.missing_packages(
            {"libnothing-here.so.9": "libnothing9"}, {"no-such-command": "nothing-bin"}
        )
        assert found == {"libnothing-here.so.9": "libnothing9", "no-such-command": "nothing-bin"}

    @only_on("linux")
    def test_nothing_is_missing_where_these_tests_run(self) -> None:
        assert system.missing_packages(system.libraries_for("xcb"), system.TEST_COMMANDS) == {}

    def test_a_window_needs_more_than_no_window(self) -> None:
        offscreen = system.libraries_for("offscreen").items()
        assert offscreen < system.libraries_for("xcb").items()
        assert offscreen < system.libraries_for("wayland").items()

    @only_on("linux")
    def test_every_library_that_qt_names_is_in_the_table(self) -> None:
        """Read from the libraries themselves: what they need, less what PySide6 and libc bring."""
        import PySide6

        qt = Path(PySide6.__file__).parent / "Qt"
        files = [qt / "plugins/platforms/libqxcb.so", qt / "plugins/platforms/libqoffscreen.so"]
        files += [qt / f"lib/libQt6{name}.so.6" for name in ("Core", "Gui", "Widgets", "XcbQpa")]
        files += [qt / f"lib/libQt6{name}.so.6" for name in ("DBus", "Svg")]
        needed = {name for file in files for name in needed_libraries(file)}
        shipped = {file.name for file in (qt / "lib").iterdir()}
        base = ("libc.", "libm.", "libgcc_s.", "libstdc++.", "ld-linux", "libpthread.", "libdl.")
        base += ("librt.", "libz.", "libzstd.")
        foreign = {name for name in needed - shipped if not name.startswith(base)}
        assert foreign - set(system.libraries_for("xcb")) == set()

    @only_on("linux")
    def test_a_user_is_told_the_one_line(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.on_debian(monkeypatch, user=1000)
        with pytest.raises(Stop) as stop:
            system.install_or_explain(["libb", "liba", "liba"], "libx.so.1")
        assert str(stop.value).splitlines() == [
            "Missing on this machine: libx.so.1. Run this first:",
            'sudo sh -c "apt-get update && apt-get install -y liba libb"',
        ]
        assert stop.value.code == 3

    @only_on("linux")
    def test_root_installs_and_says_so(
        self,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
        tmp_path: Path,
    ) -> None:
        self.on_debian(monkeypatch, user=0)
        monkeypatch.setattr(system, "APT_LOCK", tmp_path / "lock")
        calls: list[tuple[str, ...]] = []
        monkeypatch.setattr(system, "_apt_get", lambda *given: calls.append(given) or True)
        system.install_or_explain(["liba"], "libx.so.1")
        assert calls == [("update",), ("install", "--no-install-recommends", "liba")]
        assert "libx.so.1. Installing with apt-get: liba" in capsys.readouterr().out

    @only_on("linux")
    def test_a_failed_installation_is_told_with_the_line(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        self.on_debian(monkeypatch, user=0)
        monkeypatch.setattr(system, "APT_LOCK", tmp_path / "lock")
        monkeypatch.setattr(system, "_apt_get", lambda *given: False)
        with pytest.raises(Stop, match="could not install"):
            system.install_or_explain(["liba"], "libx.so.1")

    def test_off_debian_the_packages_are_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(system.shutil, "which", lambda name: None)
        with pytest.raises(Stop, match=r"package manager \(on Debian: liba\)"):
            system.install_or_explain(["liba"], "libx.so.1")

    @staticmethod
    def on_debian(monkeypatch: pytest.MonkeyPatch, user: int) -> None:
        monkeypatch.setattr(system, "_is_debian", lambda: True)
        monkeypatch.setattr(system.os, "geteuid", lambda: user)


def needed_libraries(file: Path) -> list[str]:
    """The names of the libraries that an ELF file asks the loader for."""
    if not file.exists():
        return []
    return elf_needed(file.read_bytes())


def elf_needed(content: bytes) -> list[str]:
    """Reads DT_NEEDED of a 64-bit little-endian ELF file, after the ELF-64 object file format."""
    assert content[:6] == b"\x7fELF\x02\x01"
    segments = int.from_bytes(content[32:40], "little")
    count = int.from_bytes(content[56:58], "little")
    loads, dynamic = [], (0, 0)
    for number in range(count):
        header = content[segments + 56 * number :][:56]
        kind = int.from_bytes(header[:4], "little")
        offset, address, size = (
            int.from_bytes(header[start : start + 8], "little") for start in (8, 16, 32)
        )
        if kind == 1:
            loads.append((address, offset, size))
        elif kind == 2:
            dynamic = (offset, size)
    entries = [
        (
            int.from_bytes(content[place : place + 8], "little"),
            int.from_bytes(content[place + 8 : place + 16], "little"),
        )
        for place in range(dynamic[0], sum(dynamic), 16)
    ]
    table = next(value for tag, value in entries if tag == 5)
    strings = next(o + table - a for a, o, size in loads if a <= table < a + size)
    names = [strings + value for tag, value in entries if tag == 1]
    return [content[place : content.index(b"\0", place)].decode() for place in names]


@only_on("linux")
@pytest.mark.parametrize(
    ("variables", "platform"),
    [
        ({}, None),
        ({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, None),
        ({"QT_QPA_PLATFORM": "minimal"}, None),
        ({"QT_QPA_PLATFORM": "vnc"}, "vnc"),
        ({"DISPLAY": ":987"}, None),
        ({"WAYLAND_DISPLAY": "wayland-nowhere"}, None),
        ({"QT_QPA_PLATFORM": "xcb"}, None),
    ],
)
def test_whether_a_window_would_be_seen(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], platform: str | None
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert display.platform_with_a_screen() == platform


class TestChecks:
    @pytest.fixture
    def run_with(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
        """Runs the checks with made-up exit codes by heading; everything not named passes."""
        monkeypatch.setattr(checks, "require", lambda *needs: None)
        monkeypatch.setattr(checks, "make_ready", lambda *wanted: None)

        def run(**codes: int) -> int:
            by_heading = {name.replace("_", " "): code for name, code in codes.items()}
            monkeypatch.setattr(
                checks, "_run", lambda root, heading, command: by_heading.get(heading, 0)
            )
            return checks.run_checks(tmp_path, [])

        return run

    def test_all_good(self, run_with, capsys: pytest.CaptureFixture[str]) -> None:
        assert run_with() == 0
        assert capsys.readouterr().out.strip() == "Everything holds."

    def test_each_failure_is_named_and_none_stops_the_others(self, run_with, capsys) -> None:
        assert run_with(Lint=1, Types=2, Tests=1) == 1
        assert capsys.readouterr().out.strip() == "Failed: Lint, Types, Tests."

    def test_no_test_that_needs_the_machine_alone_is_no_failure(self, run_with) -> None:
        assert run_with(Tests_that_need_the_machine_to_themselves=5) == 0

    def test_no_test_at_all_is_one(self, run_with, capsys) -> None:
        assert run_with(Tests=5, Tests_that_need_the_machine_to_themselves=5) == 1
        assert "none was found" in capsys.readouterr().out


class TestSkips:
    @pytest.mark.parametrize(
        ("reason", "code"),
        [
            ("for another operating system: win32", 0),
            ("needs ../shared/data/abcd", 0),
            ("not today", 1),
            ("", 1),
        ],
    )
    def test_only_two_reasons_let_a_run_pass(self, tmp_path: Path, reason: str, code: int) -> None:
        finished = self.run_pytest(
            tmp_path, f"import pytest\ndef test_a(): pytest.skip({reason!r})\ndef test_b(): pass"
        )
        assert finished.returncode == code, finished.stdout
        assert ("skipped, which fails the run" in finished.stdout) == bool(code)

    def test_a_skipped_module_counts_too(self, tmp_path: Path) -> None:
        finished = self.run_pytest(tmp_path, "import pytest\npytest.importorskip('nothing_here')")
        assert finished.returncode != 0

    @staticmethod
    def run_pytest(folder: Path, test: str) -> subprocess.CompletedProcess[str]:
        root = Path(__file__).resolve().parents[2]
        (folder / "test_planted.py").write_text(test, encoding="utf-8")
        return subprocess.run(
            [
                *(sys.executable, "-m", "pytest", "-q", "-p", "tests.conftest"),
                *("-p", "no:cacheprovider", "--rootdir", str(folder), str(folder)),
                *("-c", os.devnull),
            ],
            cwd=root,
            capture_output=True,
            encoding="utf-8",
        )


def test_the_stamp_is_plain_json(environment: Environment) -> None:
    stamp = json.loads((environment.folder / STAMP).read_text(encoding="utf-8"))
    assert stamp["installed"] == ["jinja2", "pytest"]
