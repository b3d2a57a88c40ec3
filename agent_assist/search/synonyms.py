"""The supervisor's table of words that mean the same."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from agent_assist.search.texts import terms_of_text
from agent_assist.search.vocabulary import form_of

Group = tuple[str, ...]


class Synonyms:
    """Groups of words or short expressions that stand for one another, in any language."""

    __slots__ = ("_others", "groups")

    def __init__(self, groups: Iterable[Sequence[str]] = ()) -> None:
        self.groups: tuple[Group, ...] = tuple(tuple(group) for group in groups)
        self._others: dict[str, dict[str, None]] = {}
        for group in self.groups:
            members = [_folded(member) for member in group]
            for place, member in enumerate(members):
                for heads in {member_forms[0] for member_forms in member if len(member_forms) == 1}:
                    others = self._others.setdefault(heads, {})
                    for number, other in enumerate(members):
                        if number != place:
                            others.update(dict.fromkeys(t for forms in other for t in forms))

    def of(self, form: str) -> tuple[str, ...]:
        """The terms that stand for a form; none when it is in no group."""
        return tuple(self._others.get(form, ()))


def _folded(member: str) -> list[list[str]]:
    """A member's forms, as Serbian and as any other language fold them."""
    plain_forms = [form_of(t) for t in terms_of_text(member, "")]
    serbian_forms = [form_of(t) for t in terms_of_text(member, "sr")]
    found = [plain_forms] if plain_forms else []
    if serbian_forms and serbian_forms != plain_forms:
        found.append(serbian_forms)
    return found
