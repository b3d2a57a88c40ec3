"""A new simulated customer: little is said yet, and it can be played at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from agent_assist.domain.condition import parse
from agent_assist.domain.content import Content
from agent_assist.domain.scenario import End, Lists, Scenario
from agent_assist.domain.texts import Texts

_OPENS: Lists = {
    "en": ("Hello, I have a question.", "Good day, I hope you can help me."),
    "sr": ("Добар дан, имам једно питање.", "Добар дан, надам се да можете да ми помогнете."),
    "el": ("Καλημέρα, έχω μια ερώτηση.", "Γεια σας, ελπίζω να μπορείτε να με βοηθήσετε."),
}
_HELPED: Texts = {
    "en": "The customer knows how it goes on.",
    "sr": "Муштерија зна како се наставља.",
    "el": "Ο πελάτης ξέρει πώς συνεχίζεται.",
}
_HELPED_SAYS: Lists = {
    "en": ("Thank you, goodbye!",),
    "sr": ("Хвала Вам, довиђења!",),
    "el": ("Σας ευχαριστώ, γεια σας!",),
}
_NOT_HELPED: Texts = {
    "en": "The customer leaves without help.",
    "sr": "Муштерија одлази без помоћи.",
    "el": "Ο πελάτης φεύγει χωρίς βοήθεια.",
}
_NOT_HELPED_SAYS: Lists = {
    "en": ("Then goodbye.",),
    "sr": ("Онда довиђења.",),
    "el": ("Τότε, γεια σας.",),
}
_WELL_TREATED = parse("ended == yes and refuse == 0 and empty_promise == 0")
_SAID_GOODBYE = parse("ended == yes")
T = TypeVar("T")


def blank_scenario(content: Content, id_: str, title: Texts, pack: str) -> Scenario:
    """A customer who asks for help, with a good end and a bad one.

    What it says stands in every language of the library, or, where the program has no words of a
    language, in none.
    """
    home = content.packs.get(pack)
    languages = home.languages if home else content.languages
    return Scenario(
        id_,
        title,
        opens=_said(_OPENS, languages),
        ends=(
            End(
                "helped",
                True,
                _WELL_TREATED,
                _said(_HELPED, languages),
                _said(_HELPED_SAYS, languages),
            ),
            End(
                "not_helped",
                False,
                _SAID_GOODBYE,
                _said(_NOT_HELPED, languages),
                _said(_NOT_HELPED_SAYS, languages),
            ),
        ),
        pack=pack,
    )


def _said(texts: Mapping[str, T], languages: tuple[str, ...]) -> Mapping[str, T]:
    whole = all(language in texts for language in languages)
    return {language: texts[language] for language in languages} if whole else {}
