"""What the guidelines of a support desk hold, counted in their own text.

Nothing here knows of guides: the counts are what a converted pack is measured against.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any


def _folder() -> Path:
    """Beside the repository, or beside what it is a worktree of."""
    found = [parent / "shared" / "data" / "abcd" for parent in Path(__file__).parents[3:]]
    return next((folder for folder in found if folder.is_dir()), found[0])


FOLDER = _folder()
LEVELS = ("guest", "bronze", "silver", "gold")

_SENTENCE_END = re.compile(r"(?<=[.?!])(?<!ie\.)(?<!i\.e\.)\s+")
_CONDITION = re.compile(r"\(?(?:Option [AB]\) |Only |Alternatively, |Especially )?if\b", re.I)
_CASE = re.compile(
    r"(?:If )?(?:they are )?(?:a )?(?:Gold|Silver|Bronze|Guest)\b"
    r"|This only works for|For all other members|Enter the Gold or Silver level",
    re.I,
)
_REFERENCE = re.compile(
    r"Recover Username(?:’|')? (?:sub)?flow"
    r"|(?:Shipping Issue|Product Defect|Order Issue) > [A-Z]"
    r"|'Shipping Cost' flow below|correct subflow is '"
)


@dataclass(frozen=True)
class Subflow:
    """One subflow as it is written.

    Attributes:
        key: its name in the list of action sequences.
        steps: button, type, text and details of each step.
    """

    name: str
    key: str
    flow: str
    instructions: tuple[str, ...]
    steps: tuple[dict[str, Any], ...]


def sentences(text: str, *, divided: bool = True) -> list[str]:
    """The sentences of a text; details are divided by “ > ” into lines first."""
    lines = text.split(" > ") if divided else [text]
    return [sentence for line in lines for sentence in _SENTENCE_END.split(line.strip())]


def is_condition(sentence: str) -> bool:
    """Whether the sentence begins with a condition; “ask if …” is none."""
    return _CONDITION.match(sentence) is not None


def is_case(step: dict[str, Any], detail: str) -> bool:
    """Whether a detail tells what holds for a membership level."""
    return step["button"] == "Membership Privileges" and _CASE.match(detail) is not None


def levels(detail: str, before: set[str]) -> list[str]:
    """The membership levels a case is about; `before` were named by the cases before it."""
    head = detail.split(" > ", maxsplit=1)[0]
    if "all other members" in head:
        return [level for level in LEVELS if level not in before]
    return [level for level in LEVELS if re.search(rf"\b{level}\b", head, re.I)]


@cache
def subflows(folder: Path = FOLDER) -> tuple[Subflow, ...]:
    """All subflows, each with the key of its action sequence: both lists have one order."""
    flows = json.loads((folder / "guidelines.json").read_text("utf-8"))
    keys = json.loads((folder / "ontology.json").read_text("utf-8"))["intents"]["subflows"]
    return tuple(
        Subflow(name, key, flow, tuple(data["instructions"]), tuple(data["actions"]))
        for flow, found in flows.items()
        for (name, data), key in zip(
            found["subflows"].items(), keys[flow.lower().replace("-", "_").replace(" ", "_")],
            strict=True,
        )
    )  # fmt: skip


@cache
def sequences(folder: Path = FOLDER) -> dict[str, list[str]]:
    """The actions of each subflow in their order."""
    found: dict[str, list[str]] = json.loads((folder / "kb.json").read_text("utf-8"))
    return found


def counted(subflow: Subflow) -> Counter[str]:
    """Steps, lookups, branches, conditions and references in the text of a subflow."""
    found: Counter[str] = Counter(steps=len(subflow.steps))
    for step in subflow.steps:
        found["lookups"] += step["type"] == "kb query" or step["button"] == "Membership Privileges"
        found["branches"] += 2 * (step["button"] == "Ask the Oracle")
        found["branches"] += step["text"].startswith("Option ")
        found["conditions"] += sum(map(is_condition, sentences(step["text"])))
        named: set[str] = set()
        for detail in step["subtext"]:
            case = is_case(step, detail)
            if case:
                found["branches"] += len(levels(detail, named))
                named.update(levels(detail, named))
            first, *rest = sentences(detail)
            found["conditions"] += (case or is_condition(first)) + sum(map(is_condition, rest))
            alternatives = detail.count("<or>")
            found["branches"] += alternatives + 1 if alternatives else 0
    for text in subflow.instructions:
        found["conditions"] += sum(map(is_condition, sentences(text, divided=False)))
    whole = [*subflow.instructions, *(t for s in subflow.steps for t in (s["text"], *s["subtext"]))]
    found["references"] = sum(len(_REFERENCE.findall(text)) for text in whole)
    return found
