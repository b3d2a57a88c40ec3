"""The pins: plain lines, one version of everything that the project names."""

import re
import tomllib
from importlib.metadata import distributions
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]


def lines() -> list[str]:
    return (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()


def pinned() -> dict[str, str]:
    return dict(line.split("==") for line in lines())


def named_by_the_project() -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [
        Requirement(text)
        for text in [
            *project["build-system"]["requires"],
            *project["project"]["dependencies"],
            *project["project"]["optional-dependencies"]["dev"],
        ]
    ]


def test_each_line_is_a_name_and_a_version() -> None:
    assert [line for line in lines() if not re.fullmatch(r"[a-z0-9.-]+==[0-9][\w.]*", line)] == []
    assert len(pinned()) == len(lines()), "one version of each"


def test_everything_that_the_project_names_is_pinned_to_what_it_allows() -> None:
    assert {canonicalize_name(wanted.name) for wanted in named_by_the_project()} <= pinned().keys()
    outside = [
        str(requirement)
        for requirement in named_by_the_project()
        if not requirement.specifier.contains(
            pinned().get(canonicalize_name(requirement.name), "0"), prereleases=True
        )
    ]
    assert outside == []


def test_nothing_is_installed_that_is_not_pinned() -> None:
    """What needs no pin is the project itself and what makes the environment."""
    free = {"agent-assist", "pip", "setuptools"}
    installed = {canonicalize_name(found.metadata["Name"]) for found in distributions()}
    assert installed - free - pinned().keys() == set()
