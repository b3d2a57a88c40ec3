"""Where the program's own data files lie: icons, fonts, theme, translations."""

from pathlib import Path

import agent_assist


def resource(*parts: str) -> Path:
    """Path of a file or folder below ``resources/``.

    Args:
        *parts: Names below the resources folder, for example ``"icons", "check.svg"``.

    Returns:
        The path in the installed package when there is one, else in the checkout.
    """
    package = Path(agent_assist.__path__[0])
    packaged = package / "_data" / "resources"
    root = packaged if packaged.is_dir() else package.parent / "resources"
    return root.joinpath(*parts)
