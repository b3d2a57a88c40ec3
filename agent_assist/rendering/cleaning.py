"""Taking out of a value what cannot be shown, so that the text is what the eye sees."""

from __future__ import annotations

from agent_assist.domain.expressions import expression

# Controls, text direction overrides and marks without width change what is shown unseen.
_UNSHOWABLE = expression(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
)
_LONE_SURROGATE = expression("[\ud800-\udfff]")


def clean(text: str) -> str:
    """The text without unshowable characters; a broken half of a character becomes U+FFFD."""
    return _LONE_SURROGATE.sub("\ufffd", _UNSHOWABLE.sub("", text))


def is_blank(text: str) -> bool:
    """Tell whether nothing of the text would be seen."""
    return not clean(text).strip()
