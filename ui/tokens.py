"""The colours and sizes of the two themes, as plain values."""

from enum import Enum
from typing import NamedTuple

from ui.ground import DARK_GROUND, LIGHT_GROUND


class Mode(Enum):
    """Which theme is wanted: the system's, or always the same one."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Tone(Enum):
    """What a state means; a tone is always shown with a word or a shape as well."""

    NEUTRAL = "neutral"
    OK = "ok"
    WARN = "warn"
    BAD = "bad"
    ACCENT = "accent"


GROUNDS = {
    Tone.NEUTRAL: "soft",
    Tone.OK: "ok_bg",
    Tone.WARN: "warn_bg",
    Tone.BAD: "bad_bg",
    Tone.ACCENT: "tint",
}
"""Name of the token behind what has a tone."""


class Tokens(NamedTuple):
    """The colours of one theme, each as ``#RRGGBB``.

    A named tuple, because making a dataclass costs 7 ms before the first window is shown.
    """

    dark: bool
    bg: str
    panel: str
    line: str
    field: str
    ink: str
    mute: str
    soft: str
    hover: str
    accent: str
    accent_hover: str
    on_accent: str
    tint: str
    ok: str
    ok_bg: str
    warn: str
    warn_bg: str
    bad: str
    bad_bg: str
    match: str

    def foreground(self, tone: Tone) -> str:
        """Colour of text and icons of a tone."""
        return {
            Tone.NEUTRAL: self.ink,
            Tone.OK: self.ok,
            Tone.WARN: self.warn,
            Tone.BAD: self.bad,
            Tone.ACCENT: self.accent,
        }[tone]

    def background(self, tone: Tone) -> str:
        """Colour behind text and icons of a tone."""
        return str(getattr(self, GROUNDS[tone]))


LIGHT = Tokens(
    dark=False,
    bg=LIGHT_GROUND,
    panel="#FFFFFF",
    line="#E1E4EA",
    field="#8A94A6",
    ink="#1B1F2A",
    mute="#5B6577",
    soft="#EDEFF3",
    hover="#F4F6FA",
    accent="#2457D6",
    accent_hover="#1D49B8",
    on_accent="#FFFFFF",
    tint="#E8EEFC",
    ok="#0B7A5B",
    ok_bg="#E3F5EE",
    warn="#8A5000",
    warn_bg="#FFF3DC",
    bad="#B42318",
    bad_bg="#FDECEA",
    match="#FFE89A",
)

DARK = Tokens(
    dark=True,
    bg=DARK_GROUND,
    panel="#1A1E27",
    line="#2B313D",
    field="#6B7688",
    ink="#E8EBF1",
    mute="#A3ADBD",
    soft="#272C37",
    hover="#222733",
    accent="#7FA4FF",
    accent_hover="#9AB7FF",
    on_accent="#0E1420",
    tint="#20304F",
    ok="#5FD3AE",
    ok_bg="#143229",
    warn="#F2B65A",
    warn_bg="#3A2C12",
    bad="#FF8A80",
    bad_bg="#3D1D1B",
    match="#5C4D14",
)

# Pixels at the normal text size: heights of letters, then corners and the focus ring.
BODY = 14
SAY = 24
SECTION = 11
SMALL = 12
CORNER = 8
FOCUS_RING = 2
