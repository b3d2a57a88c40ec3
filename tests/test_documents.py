"""The documents tell the truth: links lead somewhere, commands are ones that exist.

Every Markdown file of the project is read; a new one is covered from its first day.
"""

import argparse
import re
import shlex
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_assist.cli import build_parser

ROOT = Path(__file__).resolve().parent.parent
SKIPPED_FOLDERS = {"build", "dist", "node_modules"}
SHELLS = {"sh", "bash", "shell", "console"}


def documents() -> list[Path]:
    """The project's Markdown files, without those of hidden or built folders."""
    return sorted(
        file
        for file in ROOT.rglob("*.md")
        if not any(
            part.startswith(".") or part in SKIPPED_FOLDERS
            for part in file.relative_to(ROOT).parts[:-1]
        )
    )


def code_blocks(text: str) -> Iterator[tuple[str, str]]:
    """The fenced blocks of a document: the word after the fence, and the lines."""
    for match in re.finditer(r"^```(\w*)[^\n]*\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
        yield match[1], match[2]


def commands(text: str) -> Iterator[str]:
    """Our commands in a document: lines of shell blocks, indented lines, and `code` in prose."""
    fenced = [block for language, block in code_blocks(text) if language in SHELLS]
    prose = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    lines = [line for block in fenced for line in block.replace("\\\n", " ").splitlines()]
    lines += re.findall(r"^ {4}(\S.*)$", prose, re.MULTILINE)
    lines += re.findall(r"`([^`\n]+)`", prose)
    for line in lines:
        command = re.sub(r"\s+#.*", "", line.strip().removeprefix("$ "))
        if re.match(r"(python3? run\.py|agent-assist|python3? -m |bash )\b", command):
            yield command


def sample(text: str) -> list[str]:
    """The words of a command, with what is optional or left open taken away."""
    words = shlex.split(re.sub(r"\[[^\]]*\]", "", text))
    redirected = [i for i, word in enumerate(words) if word in ("|", ">", "<", "&&", ";", "…")]
    return words[: min(redirected, default=len(words))]


def subcommands(parser: argparse.ArgumentParser, before: str = "") -> Iterator[str]:
    """Every command of a command line, such as "log list"."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, child in action.choices.items():
                deeper = list(subcommands(child, f"{before}{name} "))
                yield from deeper or [f"{before}{name}"]


def is_ours(words: list[str]) -> bool:
    """Whether the program's own parser knows the command of these words.

    Words in capitals stand for something else, so only the command is looked up.
    """
    known = set(subcommands(build_parser()))
    if words[:1] == ["--data"]:
        words = words[2:]
    named = [word for word in words if not word.startswith("-") and not word.isupper()]
    return (
        not named
        or any(" ".join(named).startswith(command) for command in known)
        or any(command.startswith(" ".join(named)) for command in known)
    )


@pytest.mark.parametrize("document", documents(), ids=lambda file: str(file.relative_to(ROOT)))
class TestDocument:
    def test_links_lead_somewhere(self, document: Path) -> None:
        text = document.read_text(encoding="utf-8")
        broken = []
        for target in re.findall(r"\]\(([^)\s]+)\)", text):
            path, _, anchor = target.partition("#")
            if re.match(r"[a-z]+:", target):
                continue
            file = (document.parent / path).resolve() if path else document
            if not file.exists() or (anchor and anchor not in anchors(file)):
                broken.append(target)
        assert broken == []

    def test_shell_blocks_are_valid_shell(self, document: Path) -> None:
        for language, block in code_blocks(document.read_text(encoding="utf-8")):
            if language in SHELLS - {"console"}:
                finished = subprocess.run(
                    ["bash", "-n"], input=block, capture_output=True, encoding="utf-8"
                )
                assert finished.returncode == 0, f"{block}\n{finished.stderr}"

    def test_commands_exist(self, document: Path) -> None:
        unknown = [
            command
            for command in commands(document.read_text(encoding="utf-8"))
            if not exists(sample(command))
        ]
        assert unknown == []


def anchors(document: Path) -> set[str]:
    """The anchors that a Markdown file's headings make."""
    headings = re.findall(r"^#+ (.+)$", document.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def exists(words: list[str]) -> bool:
    """Whether what a command names is there: a command of ours, a module, or a file."""
    match words:
        case ["agent-assist", *rest]:
            return is_ours(rest)
        case ["python" | "python3", "run.py", "test", *_]:
            return True
        case ["python" | "python3", "run.py", *rest]:
            return is_ours(rest)
        case ["python" | "python3", "-m", "agent_assist", *rest]:
            return is_ours(rest)
        case ["python" | "python3", "-m", module, *_] if module.startswith(("tests.", "ui")):
            file = ROOT / module.replace(".", "/")
            return module.split(".")[-1].isupper() or file.is_dir() or exists_as_py(file)
        case ["bash", file, *_]:
            return (ROOT / file).is_file()
    return True


def exists_as_py(file: Path) -> bool:
    return file.with_name(file.name + ".py").is_file()


def test_every_command_is_in_the_documents() -> None:
    told = "\n".join(file.read_text(encoding="utf-8") for file in documents())
    missing = [
        command
        for command in subcommands(build_parser())
        if f"agent-assist {command}" not in told and f"run.py {command}" not in told
    ]
    assert missing == []


def test_every_command_has_help() -> None:
    def helpless(parser: argparse.ArgumentParser) -> Iterator[str]:
        if not parser.description:
            yield parser.prog
        for action in parser._actions:
            if isinstance(action, argparse._SubParsersAction):
                for child in action.choices.values():
                    yield from helpless(child)

    assert list(helpless(build_parser())) == []


def test_the_project_s_documents_are_found() -> None:
    names = {str(file.relative_to(ROOT)) for file in documents()}
    assert {"README.md", "CONTRIBUTING.md", "CHANGELOG.md"} <= names
