"""How a person is named and addressed in the call's language and script."""

from __future__ import annotations

import unicodedata

from agent_assist.domain.values import Gender, NamePart, NameValue
from agent_assist.rendering import greek, serbian
from agent_assist.rendering.context import Customer, RenderContext, as_name

_TITLES = {
    "en": {Gender.FEMALE: "Ms", Gender.MALE: "Mr"},
    "sr": {Gender.FEMALE: "госпођо", Gender.MALE: "господине"},
    "el": {Gender.FEMALE: "κυρία", Gender.MALE: "κύριε"},
}
_SPOKEN_OF_TITLES = {
    "en": _TITLES["en"],
    "sr": {Gender.FEMALE: "госпођа", Gender.MALE: "господин"},
    "el": {Gender.FEMALE: "κυρία", Gender.MALE: "κύριος"},
}


def in_script(text: str, context: RenderContext) -> str:
    """A name, in whichever script it was typed, in the script of the call."""
    if context.language == "sr" and context.script == "Cyrl":
        return serbian.name_to_cyrillic(text)
    return serbian.to_latin(text)


def nominative(name: NameValue, context: RenderContext) -> str:
    """The name as one speaks of the person."""
    own = name.scripts.get(_script(context))
    return own or in_script(unicodedata.normalize("NFC", name.typed.strip()), context)


def in_case(
    name: NameValue, case: str, context: RenderContext, gender: Gender | None
) -> str | None:
    """The name in a case, or None where the case has no rule and no form was given."""
    given = name.forms.get(f"{context.language}.{case}")
    if given:
        return in_script(given, context)
    if case == "nominative":
        return nominative(name, context)
    if case == "calling":
        return calling(name, context, gender)
    return nominative(name, context) if context.language not in ("sr", "el") else None


def calling(name: NameValue, context: RenderContext, gender: Gender | None) -> str:
    """The form used to address the person: Петре, Јовановићу, Γιώργο."""
    given = name.forms.get(f"{context.language}.calling")
    if given:
        return in_script(given, context)
    is_woman = None if gender is None else gender == Gender.FEMALE
    plain = nominative(name, context)
    is_last = name.part is NamePart.LAST
    if context.language == "sr":
        rule = serbian.calling_last_name if is_last else serbian.calling_first_name
        return rule(plain, is_woman=is_woman)
    if context.language == "el":
        rule = greek.calling_last_name if is_last else greek.calling_first_name
        return rule(plain, is_woman=is_woman)
    return plain


def full_name(
    first: NameValue | None, last: NameValue | None, context: RenderContext
) -> str | None:
    """First and last name as far as known; None when neither is."""
    return " ".join(nominative(name, context) for name in (first, last) if name) or None


def address(customer: Customer, context: RenderContext) -> str | None:
    """Title and surname in the calling form; None when no name is known.

    Without a known gender there is no title: the full name stands as it is, a first name alone
    in its calling form. The customer's own wish (``calling``) goes before all.
    """
    wish = customer.calling.get(context.language)
    if wish:
        return in_script(wish, context)
    first = as_name(customer.first_name, NamePart.FIRST)
    last = as_name(customer.last_name, NamePart.LAST)
    title = _own_title(customer, context) or _title(_TITLES, customer.gender, context)
    if last and title:
        return f"{title} {calling(last, context, customer.gender)}"
    if last:
        return full_name(first, last, context)
    return calling(first, context, customer.gender) if first else None


def formal_name(customer: Customer, context: RenderContext) -> str | None:
    """Title and surname as one speaks of the person: Ms Jovanović, господин Јовановић."""
    first = as_name(customer.first_name, NamePart.FIRST)
    last = as_name(customer.last_name, NamePart.LAST)
    title = _title(_SPOKEN_OF_TITLES, customer.gender, context)
    if not last or not title:
        return full_name(first, last, context)
    surname = nominative(last, context)
    if context.language == "el" and customer.gender == Gender.FEMALE:
        surname = greek.womans_surname(surname)
    return f"{title} {surname}"


def _own_title(customer: Customer, context: RenderContext) -> str | None:
    title = customer.titles.get(context.language)
    return in_script(title, context) if title else None


def _title(
    titles: dict[str, dict[Gender, str]], gender: Gender | None, context: RenderContext
) -> str | None:
    if gender is None:
        return None
    title = titles.get(context.language, {}).get(gender)
    return in_script(title, context) if title else None


def _script(context: RenderContext) -> str:
    if context.language == "el":
        return "Grek"
    return context.script if context.language == "sr" else "Latn"
