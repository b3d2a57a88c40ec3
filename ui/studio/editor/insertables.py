"""What can be put into a text: facts, names, house values, the hour, forms of numbers, phrases."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import FactSpec, FactType
from agent_assist.domain.typed_dates import fold
from agent_assist.editing.phrases import Branch, Form, Part, by_gender, phrase, shown
from ui.studio.editor.names import Names

NAMES = ("first_name", "last_name", "gender")


@dataclass(frozen=True, slots=True)
class Insertable:
    """One line of the list.

    Attributes:
        group: under which heading. words: its plain name.
        part: what is put into the text.
        form: more has to be chosen: its form opens first.
    """

    group: str
    words: str
    part: Part
    form: bool = False

    @property
    def folded(self) -> str:
        """Group and words, to be found by letters of any alphabet."""
        return fold(f"{self.words} {self.group}")


def insertables(names: Names) -> tuple[Insertable, ...]:
    """All that can be put into a text of this place, in the order of the list."""
    if names.house_only:
        return tuple(_house(names))
    return (
        *_phrases(),
        *_customer(names),
        *_facts(names),
        *_house(names),
        *_hour(names),
        *_rep(names),
    )


def found(all_: tuple[Insertable, ...], typed: str) -> tuple[Insertable, ...]:
    """Those whose words hold all that was typed; beginnings of words come first."""
    words = fold(typed).split()
    fitting = [one for one in all_ if all(word in one.folded for word in words)]
    if not words:
        return tuple(fitting)
    return tuple(sorted(fitting, key=lambda one: not fold(one.words).startswith(words[0])))


def _phrases() -> Iterator[Insertable]:
    group = QCoreApplication.translate("Insert", "Phrases")
    yield Insertable(
        group,
        QCoreApplication.translate("Insert", "phrase if…"),
        phrase(Branch(None, ())),
        form=True,
    )
    by_rep = QCoreApplication.translate("Insert", "words that agree with the rep: man / woman…")
    yield Insertable(group, by_rep, by_gender("rep", "", ""), form=True)
    by_customer = QCoreApplication.translate(
        "Insert", "words that agree with the customer: man / woman…"
    )
    yield Insertable(group, by_customer, by_gender("customer", "", ""), form=True)


def _customer(names: Names) -> Iterator[Insertable]:
    group = QCoreApplication.translate("Insert", "Customer’s name")
    for part in (
        shown("customer", Form("address")),
        shown("customer.first_name", Form("calling")),
        shown("customer.first_name"),
        shown("customer.last_name"),
        shown("customer.full_name"),
        shown("customer", Form("formal_name")),
    ):
        yield Insertable(group, names.piece(part), part)


def _facts(names: Names) -> Iterator[Insertable]:
    group = QCoreApplication.translate("Insert", "Facts")
    specs = [spec for spec in names.facts.values() if spec.name not in NAMES]
    for spec in sorted(specs, key=lambda one: names.path(one.name).casefold()):
        for part in _forms_of(spec):
            yield Insertable(group, names.piece(part), part)
        if spec.type is FactType.NUMBER:
            yield _with_word(group, spec.name, names)


def _forms_of(spec: FactSpec) -> Iterator[Part]:
    yield shown(spec.name)
    if spec.type is FactType.ONE_OF:
        roles = dict.fromkeys(role for option in spec.options for role in option.phrases)
        yield from (shown(spec.name, Form("role", (role,))) for role in roles)
    elif spec.type is FactType.DATE:
        yield shown(spec.name, Form("date", ("no year",)))
        yield shown(spec.name, Form("on_day"))
        yield shown(spec.name, Form("weekday"))
    elif spec.type is FactType.NAME:
        yield shown(spec.name, Form("calling"))
    elif spec.type is FactType.TEXT:
        yield shown(spec.name, Form("quoted"))


def _house(names: Names) -> Iterator[Insertable]:
    group = QCoreApplication.translate("Insert", "House values")
    for name, house in names.content.house_values.items():
        path = f"house.{name}"
        yield Insertable(group, names.path(path), shown(path))
        counted = house.type is FactType.NUMBER or house.value[:1].isdigit()
        if counted and house.type is not FactType.MONEY:
            yield _with_word(group, path, names)


def _with_word(group: str, path: str, names: Names) -> Insertable:
    words = QCoreApplication.translate("Insert", "{value} with a word: 1 day, 2 days…").format(
        value=names.path(path)
    )
    return Insertable(group, words, shown(path, Form("plural", ("", ""))), form=True)


def _hour(names: Names) -> Iterator[Insertable]:
    group = QCoreApplication.translate("Insert", "Hour and day")
    for part in (
        shown("greeting"),
        shown("greeting", Form("lower_first")),
        shown("today", Form("date")),
        shown("today", Form("weekday")),
        shown("now", Form("time")),
    ):
        yield Insertable(group, names.piece(part), part)


def _rep(names: Names) -> Iterator[Insertable]:
    group = QCoreApplication.translate("Insert", "Rep")
    for path in ("rep.first_name", "rep.last_name", "rep.full_name"):
        yield Insertable(group, names.path(path), shown(path))
