"""What converters of other tools' content share; written from scripts_library/README.md alone."""

from __future__ import annotations

import html
import json
import re
import unicodedata
from pathlib import Path
from typing import Any

Data = dict[str, Any]

_OF_KEYS = {"next", "passed", "failed", "third_party", "accepted", "refused", "none"}
YES_NO = [{"id": "yes", "text": "yes"}, {"id": "no", "text": "no"}]


class Ids:
    """Ids, or names of facts, for whatever another tool calls its things."""

    def __init__(self) -> None:
        self.of: dict[str, str] = {}

    def __call__(self, foreign: object) -> str:
        key = str(foreign)
        if key not in self.of:
            self.of[key] = self._free(key)
        return self.of[key]

    def _free(self, key: str) -> str:
        ascii_only = unicodedata.normalize("NFKD", key).encode("ascii", "ignore").decode().lower()
        base = re.sub(r"[^a-z0-9]+", "_", ascii_only).strip("_")[:50]
        if not base or not base[0].isalpha() or base in _OF_KEYS or base.startswith("next_"):
            base = f"x_{base}".rstrip("_")
        taken, number, found = set(self.of.values()), 1, base
        while found in taken:
            number += 1
            found = f"{base}_{number}"
        return found


def plain(text: str) -> str:
    """A text without HTML; of a link, its words and its address."""
    text = re.sub(r"<a [^>]*href='([^']*)'[^>]*>(.*?)</a>", r"\2 (\1)", text)
    text = re.sub(r"<br */?>|</p>", "\n", text)
    return html.unescape(re.sub(r"<[^>]+>", "", text)).replace("\xa0", " ").strip()


def escaped(text: str) -> str:
    """A text whose braces are said as they stand."""
    return re.sub(r"[{}]", lambda brace: braced(f'"{brace[0]}"'), text)


def braced(name: str) -> str:
    """A value in a text."""
    return "{{ " + name + " }}"


def say(*texts: str) -> Data:
    """The wordings of a step's own; never taken for a template's id."""
    return {"wordings": [{"id": f"text_{i}", "texts": text} for i, text in enumerate(texts, 1)]}


def write(folder: Path, pack: Data, guides: list[Data], templates: list[Data]) -> Path:
    """Write a pack, in JSON; characters of other alphabets as escapes, as most programs do."""
    for name, content in (("guides", guides), ("templates", templates)):
        (folder / name).mkdir(parents=True)
        (folder / name / "all.yaml").write_text(json.dumps(content), "utf-8")
    (folder / "pack.yaml").write_text(json.dumps(pack, ensure_ascii=False), "utf-8")
    return folder
