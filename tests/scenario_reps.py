"""Reps that serve the starter library's scenarios: a good, a rude and a flattering one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache

from agent_assist.domain.commands import Transfer
from agent_assist.domain.content import Content
from agent_assist.domain.practice import Act, Rehearsal, Typed, Waited
from agent_assist.domain.scenario import Scenario
from agent_assist.domain.training import Scorecard
from agent_assist.sandbox.playing import LINE_MS, play, setting_for
from agent_assist.sandbox.scoring import score
from agent_assist.sandbox.setting import Setting
from agent_assist.sandbox.talk import talk_of_practice
from agent_assist.sandbox.understanding import Phrasebook

LANGUAGES = ("en", "sr", "el")

TRANSFER = "/transfer"
"""The handover on the desk, in place of a line."""
WAIT = "/wait"
"""Half a minute in which nothing is said."""

RUDE = {
    "en": (
        "What is it this time?",
        "Are you too stupid to read?",
        "Calm down, it is not such a big deal.",
        "That is your own fault, not mine.",
        "That is not my job.",
        "You are getting on my nerves, shut up.",
        "There is nothing I can do for you.",
        "Then go and buy somewhere else, nobody needs you here.",
        "Goodbye.",
    ),
    "sr": (
        "Шта је опет сад?",
        "Јесте ли толико глупи да не умете да читате?",
        "Смирите се, није то ништа страшно.",
        "Сами сте криви, а не ја.",
        "То није мој посао.",
        "Идете ми на живце, ућутите.",
        "Ту ја ништа не могу.",
        "Па купујте негде друго, коме сте Ви потребни.",
        "Довиђења.",
    ),
    "el": (
        "Τι έγινε πάλι;",
        "Είστε τόσο χαζοί που δεν ξέρετε να διαβάζετε;",
        "Ηρεμήστε, δεν είναι και τίποτα σοβαρό.",
        "Εσείς φταίτε, όχι εγώ.",
        "Αυτό δεν είναι δική μου δουλειά.",
        "Μου σπάτε τα νεύρα, σκάστε επιτέλους.",
        "Δεν μπορώ να κάνω τίποτα για εσάς.",
        "Ε, πηγαίνετε να ψωνίσετε αλλού, δεν σας έχουμε ανάγκη.",
        "Γεια σας.",
    ),
}
STUFFED = {
    "en": (
        "Sorry, I understand, thank you.",
        "I am so sorry, I understand you, thank you very much.",
        "I understand completely, I am really sorry. Thank you!",
        "Thank you, I apologise, I understand how you feel.",
        "I am very sorry, I understand. Thank you for telling me.",
        "Sorry again, I really understand, thanks a lot.",
        "I understand, I am terribly sorry, thank you for your patience.",
        "Thank you, sorry, I understand. Goodbye.",
    ),
    "sr": (
        "Извините, разумем, хвала.",
        "Много ми је жао, разумем Вас, хвала Вам лепо.",
        "Потпуно разумем, стварно ми је жао. Хвала!",
        "Хвала, извињавам се, разумем како Вам је.",
        "Веома ми је жао, разумем. Хвала што сте ми рекли.",
        "Извините још једном, заиста разумем, хвала пуно.",
        "Разумем, страшно ми је жао, хвала на стрпљењу.",
        "Хвала, извините, разумем. Довиђења.",
    ),
    "el": (
        "Συγγνώμη, καταλαβαίνω, ευχαριστώ.",
        "Λυπάμαι πολύ, σας καταλαβαίνω, σας ευχαριστώ πολύ.",
        "Καταλαβαίνω απόλυτα, λυπάμαι ειλικρινά. Ευχαριστώ!",
        "Ευχαριστώ, ζητώ συγγνώμη, καταλαβαίνω πώς νιώθετε.",
        "Λυπάμαι πάρα πολύ, καταλαβαίνω. Ευχαριστώ που μου το είπατε.",
        "Συγγνώμη και πάλι, πραγματικά καταλαβαίνω, χίλια ευχαριστώ.",
        "Καταλαβαίνω, λυπάμαι τρομερά, ευχαριστώ για την υπομονή σας.",
        "Ευχαριστώ, συγγνώμη, καταλαβαίνω. Γεια σας.",
    ),
}
_AFTER_MODEL = {"warm_transfer": (TRANSFER,)}
"""What a good rep does on the desk after the last line."""


def model(scenario: Scenario, language: str) -> tuple[str, ...]:
    """What a good rep says and does in a scenario."""
    return (*scenario.model[language], *_AFTER_MODEL.get(scenario.id, ()))


def acts(lines: Iterable[str]) -> list[Act]:
    """The lines as acts, slowly enough that none interrupts the customer."""
    found, elapsed = [], 0
    for line in lines:
        if line == WAIT:
            elapsed += 30_000
            found.append(Act(elapsed, Waited()))
            continue
        elapsed += LINE_MS
        found.append(Act(elapsed, Transfer("", "") if line == TRANSFER else Typed(line)))
    return found


REPS: Mapping[str, Callable[[Scenario, str], tuple[str, ...]]] = {
    "model": model,
    "rude": lambda _, language: RUDE[language],
    "stuffed": lambda _, language: STUFFED[language],
}
"""What each of them says and does in a scenario."""
GOALS = {"model": 90, "rude": 30, "stuffed": 50}
"""A good rep scores more than so much, the others less."""


class Stage:
    """Where scenarios are played; what a language's lines mean is learned once.

    Args:
        content: with the scenarios. book: gives the phrases of one of its languages.
    """

    def __init__(self, content: Content, book: Callable[[str], Phrasebook] | None = None) -> None:
        self.content = content
        book = book or cache(lambda language: Phrasebook(content, language))
        self.setting: Callable[[str, str], Setting] = cache(
            lambda name, language: setting_for(
                content.scenarios[name], content, language, book(language)
            )
        )

    def play(self, name: str, language: str, lines: Iterable[str]) -> tuple[Rehearsal, Scorecard]:
        """A scenario with these lines of the rep, and how it is scored."""
        rehearsal = play(self.setting(name, language), acts(lines))
        talk = talk_of_practice(rehearsal, self.content.scenarios[name], self.content)
        return rehearsal, score(talk)

    def points(self, rep: str, name: str, language: str) -> int:
        """What a rep's run of a scenario scores."""
        lines = REPS[rep](self.content.scenarios[name], language)
        return self.play(name, language, lines)[1].points
