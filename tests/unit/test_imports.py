"""The import rules hold, and each of them bites."""

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINTER = Path(sys.executable).with_name("lint-imports")

PLANTED = [
    # file that is given a line, the line, the rule that must break
    ("agent_assist/domain/planted.py", "import agent_assist.flow", "layers"),
    ("agent_assist/domain/planted.py", "import agent_assist.paths", "domain"),
    ("agent_assist/domain/planted.py", "import jinja2", "domain"),
    ("agent_assist/flow/planted.py", "import agent_assist.rendering", "layers"),
    ("agent_assist/rendering/planted.py", "import agent_assist.search", "layers"),
    ("agent_assist/search/planted.py", "import agent_assist.db", "layers"),
    ("agent_assist/privacy/planted.py", "import agent_assist.library", "layers"),
    ("agent_assist/guidecheck/planted.py", "import agent_assist.flow", "guidecheck"),
    ("agent_assist/guidecheck/planted.py", "import agent_assist.library", "layers"),
    ("agent_assist/presentation/planted.py", "import agent_assist.db", "layers"),
    ("agent_assist/presentation/planted.py", "import agent_assist.editing", "layers"),
    ("agent_assist/editing/planted.py", "import agent_assist.library", "editing"),
    ("agent_assist/library/planted.py", "import agent_assist.journal", "layers"),
    ("agent_assist/journal/planted.py", "import agent_assist.services", "layers"),
    ("agent_assist/db/planted.py", "import agent_assist.journal", "layers"),
    ("agent_assist/db/planted.py", "import agent_assist.search", "db"),
    ("agent_assist/services/planted.py", "import agent_assist.services.other", "services"),
    ("agent_assist/services/planted.py", "import agent_assist.cli", "layers"),
    ("agent_assist/services/planted.py", "import ui.desk", "core-without-qt"),
    ("agent_assist/flow/planted.py", "import PySide6.QtCore", "core-without-qt"),
    ("agent_assist/cli/planted.py", "import ui.desk", "core-without-qt"),
    ("ui/desk/planted.py", "import agent_assist.db", "ui"),
    ("ui/desk/planted.py", "import agent_assist.flow", "ui"),
    ("ui/desk/planted.py", "import agent_assist.presentation", "ui"),
    ("ui/planted.py", "import sqlalchemy", "ui"),
    ("ui/planted.py", "import jinja2", "ui"),
    ("agent_assist/library/planted.py", "import jinja2", "jinja2"),
    ("agent_assist/journal/planted.py", "from sqlalchemy import text", "sqlalchemy"),
    ("agent_assist/services/planted.py", "import yaml", "yaml"),
    ("agent_assist/library/planted.py", "import agent_assist.exchange", "layers"),
    ("agent_assist/exchange/planted.py", "import agent_assist.services", "layers"),
    ("agent_assist/exchange/planted.py", "import yaml", "yaml"),
    ("agent_assist/services/planted.py", "import xlsxwriter", "xlsxwriter"),
    ("launcher/planted.py", "import agent_assist.domain", "launcher"),
]

ALLOWED = [
    ("agent_assist/cli/planted.py", "import agent_assist.services"),
    ("agent_assist/guidecheck/planted.py", "import agent_assist.rendering"),
    ("agent_assist/editing/planted.py", "import agent_assist.guidecheck"),
    ("agent_assist/journal/planted.py", "import agent_assist.db"),
    ("agent_assist/services/planted.py", "import agent_assist.library"),
    ("agent_assist/rendering/planted.py", "import jinja2"),
    ("agent_assist/library/planted.py", "import yaml"),
    ("agent_assist/exchange/planted.py", "import agent_assist.library"),
    ("agent_assist/exchange/planted.py", "import xlsxwriter"),
    ("agent_assist/db/planted.py", "import sqlalchemy"),
    ("ui/desk/planted.py", "import agent_assist.services"),
    ("ui/desk/planted.py", "import agent_assist.domain"),
    ("ui/desk/planted.py", "import agent_assist.editing"),
]


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of our packages, reduced to empty modules, so that only what is planted counts."""
    copy = tmp_path_factory.mktemp("planted")
    shutil.copy(ROOT / "pyproject.toml", copy)
    for folder in {"ui", "agent_assist", *(str(Path(file).parent) for file, *_ in PLANTED)}:
        (copy / folder).mkdir(parents=True, exist_ok=True)
        (copy / folder / "__init__.py").touch()
    (copy / "agent_assist/paths.py").touch()
    (copy / "agent_assist/services/other.py").touch()
    return copy


def broken_rules(packages: Path, file: str, line: str) -> set[str]:
    """The ids of the rules that a line in a file breaks."""
    planted = packages / file
    planted.write_text(f"{line}\n", encoding="utf-8")
    try:
        finished = subprocess.run(
            [LINTER, "--no-logo", "--no-cache"],
            cwd=packages,
            env={**os.environ, "COLUMNS": "200"},
            capture_output=True,
            text=True,
        )
    finally:
        planted.unlink()
    found = re.findall(r"^(.+) (KEPT|BROKEN)( \(.*\))?$", finished.stdout, re.MULTILINE)
    verdicts = {name: verdict for name, verdict, _ in found}
    rules = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    ids = {rule["name"]: rule["id"] for rule in rules["tool"]["importlinter"]["contracts"]}
    assert verdicts.keys() == ids.keys(), finished.stdout + finished.stderr
    broken = {ids[name] for name, verdict in verdicts.items() if verdict == "BROKEN"}
    assert finished.returncode == (1 if broken else 0)
    return broken


@pytest.mark.parametrize(("file", "line", "rule"), PLANTED)
def test_a_forbidden_import_breaks_its_rule(
    packages: Path, file: str, line: str, rule: str
) -> None:
    assert rule in broken_rules(packages, file, line)


@pytest.mark.parametrize(("file", "line"), ALLOWED)
def test_an_allowed_import_breaks_nothing(packages: Path, file: str, line: str) -> None:
    assert broken_rules(packages, file, line) == set()


def test_every_rule_is_shown_to_bite() -> None:
    rules = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    ids = {rule["id"] for rule in rules["tool"]["importlinter"]["contracts"]}
    assert {rule for _, _, rule in PLANTED} == ids


@pytest.mark.parametrize("package", ["launcher", "agent_assist/domain"])
def test_only_the_standard_library_is_imported(package: str) -> None:
    ours = package.replace("/", ".")
    foreign = {
        f"{file.relative_to(ROOT)}: {name}"
        for file in (ROOT / package).rglob("*.py")
        for name in imported_modules(file)
        if name.split(".")[0] not in sys.stdlib_module_names and not name.startswith(ours)
    }
    assert foreign == set()


def test_what_run_py_imports_is_there_before_anything_is_installed() -> None:
    assert imported_modules(ROOT / "run.py") <= {*sys.stdlib_module_names, "launcher.start"}


def imported_modules(file: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(("." * node.level) + (node.module or ""))
    return names
