"""What a supervisor reads instead of code: the plain names of values, phrases and conditions."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from agent_assist.domain.condition import (
    CIRCUMSTANCES,
    And,
    Compare,
    Condition,
    Constant,
    In,
    Known,
    Not,
    Or,
)
from agent_assist.domain.content import Content
from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import Channel, Direction, FactSpec, FactType, Mood
from agent_assist.domain.texts import content_language
from agent_assist.editing.phrases import (
    ByGender,
    Form,
    Formula,
    Part,
    Phrase,
    Shown,
    Words,
)
from ui.i18n import QT_TRANSLATE_NOOP, in_interface
from ui.words import channel_text, direction_text, language_name, mood_text

LONGEST_FORMULA = 40
IN_TEXTS = ("channel", "mood", "language")
OF_CUSTOMER = ("customer.first_name", "customer.last_name")

_PLAIN: dict[str, str] = {
    "customer": QT_TRANSLATE_NOOP("Pills", "customer"),
    "customer.first_name": QT_TRANSLATE_NOOP("Pills", "first name"),
    "customer.last_name": QT_TRANSLATE_NOOP("Pills", "surname"),
    "customer.full_name": QT_TRANSLATE_NOOP("Pills", "full name"),
    "customer.gender": QT_TRANSLATE_NOOP("Pills", "customer’s gender"),
    "rep": QT_TRANSLATE_NOOP("Pills", "rep"),
    "rep.first_name": QT_TRANSLATE_NOOP("Pills", "rep’s first name"),
    "rep.last_name": QT_TRANSLATE_NOOP("Pills", "rep’s surname"),
    "rep.full_name": QT_TRANSLATE_NOOP("Pills", "rep’s full name"),
    "rep.gender": QT_TRANSLATE_NOOP("Pills", "rep’s gender"),
    "greeting": QT_TRANSLATE_NOOP("Pills", "greeting of the hour"),
    "today": QT_TRANSLATE_NOOP("Pills", "today"),
    "now": QT_TRANSLATE_NOOP("Pills", "this moment"),
    "channel": QT_TRANSLATE_NOOP("Pills", "channel"),
    "direction": QT_TRANSLATE_NOOP("Pills", "direction"),
    "mood": QT_TRANSLATE_NOOP("Pills", "mood"),
    "language": QT_TRANSLATE_NOOP("Pills", "language of the call"),
    "verified": QT_TRANSLATE_NOOP("Pills", "customer is verified"),
    "owed": QT_TRANSLATE_NOOP("Pills", "we owe an answer"),
    "returning": QT_TRANSLATE_NOOP("Pills", "has contacted us before"),
}
_FORMS: dict[str, str] = {
    "calling": QT_TRANSLATE_NOOP("Pills", "{value}, calling form"),
    "number": QT_TRANSLATE_NOOP("Pills", "{value}, as a number"),
    "money": QT_TRANSLATE_NOOP("Pills", "{value}, as money"),
    "date": QT_TRANSLATE_NOOP("Pills", "{value}, as a date"),
    "weekday": QT_TRANSLATE_NOOP("Pills", "weekday of {value}"),
    "on_day": QT_TRANSLATE_NOOP("Pills", "{value}, as “on Friday”"),
    "time": QT_TRANSLATE_NOOP("Pills", "{value}, time of day"),
    "datetime": QT_TRANSLATE_NOOP("Pills", "{value}, day and time"),
    "when": QT_TRANSLATE_NOOP("Pills", "{value}, as “today at 17:00”"),
    "quoted": QT_TRANSLATE_NOOP("Pills", "{value}, in quotes"),
    "capitals": QT_TRANSLATE_NOOP("Pills", "{value}, in capitals"),
    "capital_first": QT_TRANSLATE_NOOP("Pills", "{value}, capital first"),
    "lower_first": QT_TRANSLATE_NOOP("Pills", "{value}, small first letter"),
    "as_is": QT_TRANSLATE_NOOP("Pills", "{value}, letter by letter"),
    "and_list": QT_TRANSLATE_NOOP("Pills", "{value}, as a list"),
}
_RELATIONS: dict[str, str] = {
    "==": QT_TRANSLATE_NOOP("Pills", "{name} is {value}"),
    "!=": QT_TRANSLATE_NOOP("Pills", "{name} is not {value}"),
    "<": QT_TRANSLATE_NOOP("Pills", "{name} is less than {value}"),
    "<=": QT_TRANSLATE_NOOP("Pills", "{name} is at most {value}"),
    ">": QT_TRANSLATE_NOOP("Pills", "{name} is more than {value}"),
    ">=": QT_TRANSLATE_NOOP("Pills", "{name} is at least {value}"),
}
CASES: dict[str, str] = {
    "nominative": QT_TRANSLATE_NOOP("Pills", "nominative"),
    "genitive": QT_TRANSLATE_NOOP("Pills", "genitive"),
    "dative": QT_TRANSLATE_NOOP("Pills", "dative"),
    "accusative": QT_TRANSLATE_NOOP("Pills", "accusative"),
    "calling": QT_TRANSLATE_NOOP("Pills", "calling form"),
    "instrumental": QT_TRANSLATE_NOOP("Pills", "instrumental"),
    "locative": QT_TRANSLATE_NOOP("Pills", "locative"),
}
_YES_NO = {
    "yes": QT_TRANSLATE_NOOP("Pills", "yes"),
    "no": QT_TRANSLATE_NOOP("Pills", "no"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One comparison of a condition: a name, how it is compared, and with what."""

    name: str
    op: str
    values: tuple[Constant, ...] = ()


class Names:
    """Plain names over one library, as seen from one guide.

    Args:
        content: the working content.
        guide: whose own facts are known beside the shared ones; empty in templates, which know
            the facts of every guide that uses them.
        guides: further guides whose facts are known.
        language: of the text that is edited; examples of phrases are shown in it.
        house_only: texts may use house values, and nothing else.

    Attributes:
        long: names are long, and need a line of their own in conditions.
    """

    long = False

    def __init__(
        self,
        content: Content,
        guides: Iterable[str] = (),
        language: str = "en",
        house_only: bool = False,
    ) -> None:
        self.content = content
        self.house_only = house_only
        self.language = language
        self.facts: dict[str, FactSpec] = dict(content.facts)
        for guide in guides:
            if guide in content.guides:
                self.facts.update(content.guides[guide].facts)

    def label(self, spec: FactSpec) -> str:
        """A fact's name for people; its own name made readable where it has none."""
        return in_interface(spec.label) or spec.name.replace("_", " ")

    def path(self, path: str) -> str:
        """The plain name of a variable."""
        if path in _PLAIN:
            return _translate(_PLAIN[path])
        group, _, name = path.rpartition(".")
        if group == "house":
            house = self.content.house_values.get(name)
            return _small(in_interface(house.label) if house else "") or name.replace("_", " ")
        spec = self.facts.get(name)
        return _small(self.label(spec)) if spec else name.replace("_", " ")

    def spec(self, path: str) -> FactSpec | None:
        """The fact behind a variable, if it is one."""
        group, _, name = path.rpartition(".")
        return self.facts.get(name) if group in ("", "customer") else None

    def type_of(self, path: str) -> FactType | None:
        """What kind of value a variable holds, as far as it is known."""
        if path.startswith("house."):
            house = self.content.house_values.get(path.removeprefix("house."))
            return house.type if house else None
        if path.endswith(("first_name", "last_name", "full_name")):
            return FactType.NAME
        if path in ("today", "now"):
            return FactType.DATE
        spec = self.spec(path)
        return spec.type if spec else None

    # --- what conditions can ask ------------------------------------------------------------------

    def compared(self, in_text: bool = False) -> list[str]:
        """What a condition can ask about.

        Args:
            in_text: it stands in a text that is said.
        """
        facts = sorted(self.facts, key=lambda fact: self.path(fact).casefold())
        return [*facts, *((*OF_CUSTOMER, *IN_TEXTS) if in_text else tuple(CIRCUMSTANCES))]

    def options(self, name: str) -> list[tuple[str, str]]:
        """The values to choose from, with their words; none where a value is typed."""
        if name == "language":
            return [(code, self.value(name, code)) for code in self.content.languages]
        if name in CIRCUMSTANCES:
            return [(value, self.value(name, value)) for value in CIRCUMSTANCES[name]]
        spec = self.spec(name)
        return [(o.id, in_interface(o.text) or o.id) for o in spec.options] if spec else []

    def is_always_known(self, name: str) -> bool:
        """Whether it has a value at any time."""
        return name in CIRCUMSTANCES

    def first_row(self) -> Row:
        """What a new condition asks, until something else is chosen."""
        name = next(iter(self.compared()))
        return Row(name, "==" if self.is_always_known(name) else "known")

    # --- how it reads -----------------------------------------------------------------------------

    def piece(self, part: Part) -> str:
        """What the pill of a piece says."""
        match part:
            case Words(words):
                return words
            case Shown():
                return self._shown(part)
            case ByGender(_, person, words):
                who = self.path(person)
                quoted = _translate("“{word}”")
                listed = " / ".join(quoted.format(word=word) for word in words)
                return _translate("{who}: {words}").format(who=who, words=listed)
            case Phrase(_, branches):
                return "; ".join(self._branch(b.when, self.text(b.parts)) for b in branches)
            case Formula(source):
                return _translate("formula: {source}").format(source=_shortened(source))

    def text(self, parts: Iterable[Part]) -> str:
        """Pieces in a line; values inside stand in brackets."""
        return "".join(
            part.source if isinstance(part, Words) else f"[{self.piece(part)}]" for part in parts
        )

    def condition(self, condition: Condition) -> str:
        """A condition in words."""
        match condition:
            case Known(name):
                return _translate("{name} is known").format(name=self.path(name))
            case Not(Known(name)):
                return _translate("{name} is not known").format(name=self.path(name))
            case Compare(name, op, value):
                words = _translate(_RELATIONS[op])
                return words.format(name=self.path(name), value=self.value(name, value))
            case In(name, values):
                listed = f" {_translate('or')} ".join(self.value(name, one) for one in values)
                words = _translate(_RELATIONS["=="])
                return words.format(name=self.path(name), value=listed)
            case Not(part):
                return _translate("not ({condition})").format(condition=self.condition(part))
            case And(parts):
                return f" {_translate('and')} ".join(map(self._grouped, parts))
            case Or(parts):
                return f" {_translate('or')} ".join(map(self._grouped, parts))

    def value(self, name: str, value: Constant) -> str:
        """A constant of a condition as a person reads it."""
        if isinstance(value, Decimal):
            return format(value, "f")
        spec = self.spec(name)
        option = next((o for o in spec.options if o.id == value), None) if spec else None
        if option is not None:
            return in_interface(option.text) or option.id
        return circumstance_value(name, value) or (f"“{value}”" if value else "“”")

    def _grouped(self, part: Condition) -> str:
        words = self.condition(part)
        return f"({words})" if isinstance(part, And | Or) else words

    def _branch(self, when: Condition | None, words: str) -> str:
        if when is None:
            return _translate("else: “{words}”").format(words=words)
        condition = self.condition(when)
        return _translate("if {condition}: “{words}”").format(condition=condition, words=words)

    def _shown(self, part: Shown) -> str:
        words = self.path(part.path)
        for form in part.forms:
            words = self._in_form(words, part.path, form)
        return words

    def _in_form(self, value: str, path: str, form: Form) -> str:
        first = str(form.words[0]) if form.words else ""
        match form.name:
            case "address":
                return _translate("title and surname, calling form")
            case "formal_name":
                return _translate("title and surname")
            case "case" if first in CASES:
                return f"{value}, {_translate(CASES[first])}"
            case "role":
                as_ = self.role_example(path, first) or first.replace("_", " ")
                return _translate("{value}, as “{words}”").format(value=value, words=as_)
            case "plural":
                words = "/".join(map(str, form.words))
                return _translate("{value} with “{words}”").format(value=value, words=words)
            case "plural_word":
                words = "/".join(map(str, form.words))
                return _translate("“{words}” by {value}").format(value=value, words=words)
            case "default":
                return _translate("{value}, else “{words}”").format(value=value, words=first)
            case "date" if first == "no year":
                return _translate("{value}, date without year").format(value=value)
            case "date" if first == "short":
                return _translate("{value}, short date").format(value=value)
        known = _FORMS.get(form.name)
        return _translate(known).format(value=value) if known else f"{value}, {form.name}"

    def role_example(self, path: str, role: str) -> str:
        """A choice's words in a role, of its first option, in the language of the text."""
        spec = self.spec(path)
        for option in spec.options if spec else ():
            words = option.phrases.get(role, {}).get(content_language(self.language), "")
            if words:
                return words
        return ""


def circumstance_value(name: str, value: str) -> str:
    """A value of a circumstance in words; empty where it is none."""
    if name == "channel" and value in set(Channel):
        return channel_text(Channel(value))
    if name == "mood" and value in set(Mood):
        return mood_text(Mood(value))
    if name == "direction" and value in set(Direction):
        return direction_text(Direction(value))
    if name == "language":
        return language_name(value)
    if name in ("verified", "owed", "returning") and value in _YES_NO:
        return _translate(_YES_NO[value])
    return ""


def _small(words: str) -> str:
    """A label inside a sentence: with a small first letter, abbreviations aside."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def _shortened(source: str) -> str:
    plain = " ".join(source.split())
    return plain if len(plain) <= LONGEST_FORMULA else plain[: LONGEST_FORMULA - 1] + "…"


def _translate(text: str) -> str:
    return QCoreApplication.translate("Pills", text)


SENTENCES = (
    QT_TRANSLATE_NOOP("Pills", "{who}: {words}"),
    QT_TRANSLATE_NOOP("Pills", "formula: {source}"),
    QT_TRANSLATE_NOOP("Pills", "“{word}”"),
    QT_TRANSLATE_NOOP("Pills", "{name} is known"),
    QT_TRANSLATE_NOOP("Pills", "{name} is not known"),
    QT_TRANSLATE_NOOP("Pills", "or"),
    QT_TRANSLATE_NOOP("Pills", "and"),
    QT_TRANSLATE_NOOP("Pills", "not ({condition})"),
    QT_TRANSLATE_NOOP("Pills", "else: “{words}”"),
    QT_TRANSLATE_NOOP("Pills", "if {condition}: “{words}”"),
    QT_TRANSLATE_NOOP("Pills", "title and surname, calling form"),
    QT_TRANSLATE_NOOP("Pills", "title and surname"),
    QT_TRANSLATE_NOOP("Pills", "{value}, as “{words}”"),
    QT_TRANSLATE_NOOP("Pills", "{value} with “{words}”"),
    QT_TRANSLATE_NOOP("Pills", "“{words}” by {value}"),
    QT_TRANSLATE_NOOP("Pills", "{value}, else “{words}”"),
    QT_TRANSLATE_NOOP("Pills", "{value}, date without year"),
    QT_TRANSLATE_NOOP("Pills", "{value}, short date"),
)
