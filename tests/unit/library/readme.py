"""The examples and tables of the public format description."""

from __future__ import annotations

import re
from pathlib import Path

README = Path(__file__).parents[3] / "scripts_library" / "README.md"
_BLOCK = re.compile(r"^```yaml\n# (\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def write_examples(folder: Path) -> list[Path]:
    """Write each example as the file that its first line names; the packs' folders."""
    for name, text in _BLOCK.findall(README.read_text("utf-8")):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return sorted(path for path in folder.iterdir() if path.is_dir())


def code(language: str, heading: str, number: int = 1) -> str:
    """A block of code in a language below a heading, the first one by default."""
    below = README.read_text("utf-8").partition(f"# {heading}\n")[2]
    return below.split(f"```{language}\n")[number].partition("```\n")[0]


def table(name: str) -> str:
    """What stands between the marks of a generated table."""
    text = README.read_text("utf-8")
    return text.partition(f"<!-- {name}: begin -->\n")[2].partition(f"<!-- {name}: end -->")[0]
