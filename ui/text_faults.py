"""What is wrong with a text when it is put together, as the core says it."""

from __future__ import annotations

from ui.i18n import QT_TRANSLATE_NOOP

FAULTS = (
    QT_TRANSLATE_NOOP("core", "A template has {most} characters at most, and this one has {size}."),
    QT_TRANSLATE_NOOP("core", "Split it into several."),
    QT_TRANSLATE_NOOP("core", "This template is too tangled or broken to be read."),
    QT_TRANSLATE_NOOP("core", "Write it again in simpler parts."),
    QT_TRANSLATE_NOOP("core", "Change the template."),
    QT_TRANSLATE_NOOP("core", "A value here is not of the kind that the template expects."),
    QT_TRANSLATE_NOOP("core", "Check what is compared or reckoned on this line."),
    QT_TRANSLATE_NOOP("core", "This text is longer than {most} characters."),
    QT_TRANSLATE_NOOP("core", "This reckoning gives a number too large to be said."),
    QT_TRANSLATE_NOOP("core", "“{sign}” works on numbers only; to join words write ~."),
    QT_TRANSLATE_NOOP("core", "This reckoning uses a number too large to be said."),
    QT_TRANSLATE_NOOP("core", "A loop runs over a list or a range, not over one value."),
    QT_TRANSLATE_NOOP("core", "“{name}” is for the customer: write customer | {same}."),
    QT_TRANSLATE_NOOP("core", "“{case}” is no case. The cases are: {cases}."),
    QT_TRANSLATE_NOOP("core", "Only a name has a calling form and cases."),
    QT_TRANSLATE_NOOP("core", 'A role is named by words, for instance role("you want").'),
    QT_TRANSLATE_NOOP("core", "Only a choice out of a list has roles."),
    QT_TRANSLATE_NOOP("core", "“number” shows 0 to 10 decimals."),
    QT_TRANSLATE_NOOP("core", '“money” needs a currency: write money("EUR").'),
    QT_TRANSLATE_NOOP("core", "“{name}” needs a number."),
    QT_TRANSLATE_NOOP("core", "“{name}” needs a number, not words."),
    QT_TRANSLATE_NOOP("core", "“plural” needs {needed} forms in this language, and got {count}."),
    QT_TRANSLATE_NOOP("core", "“plural” needs a number or a range."),
    QT_TRANSLATE_NOOP("core", "“plural” needs a number or a range, and got words."),
    QT_TRANSLATE_NOOP("core", '“date” has the styles "long", "short" and "no year".'),
    QT_TRANSLATE_NOOP("core", "“{name}” needs a date."),
    QT_TRANSLATE_NOOP("core", "“{name}” needs a date with a time."),
    QT_TRANSLATE_NOOP("core", "“and_list” needs a list: [first, second] | and_list."),
    QT_TRANSLATE_NOOP("core", "“range” needs whole numbers."),
    QT_TRANSLATE_NOOP("core", "“range” counts to {most} at most."),
    QT_TRANSLATE_NOOP("core", "This text repeats itself too often."),
    QT_TRANSLATE_NOOP("core", "This text takes too long to be put together."),
    QT_TRANSLATE_NOOP("core", "“{name}” alone says nothing. Write what of it you mean."),
    QT_TRANSLATE_NOOP("core", "This text shows something that is no value."),
    QT_TRANSLATE_NOOP("core", "“{name}” holds something that is no value."),
    QT_TRANSLATE_NOOP("core", "Nothing is known as “{name}” of the {group}."),
    QT_TRANSLATE_NOOP("core", "Nothing is known as “{name}”."),
    QT_TRANSLATE_NOOP("core", "Add it to the house values, or choose another one."),
    QT_TRANSLATE_NOOP("core", "Choose a value from the list."),
    QT_TRANSLATE_NOOP("core", "Choose a fact from the list, or describe it in the guide."),
)
"""Finished sentences, and hints of what to do."""
