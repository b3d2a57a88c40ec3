"""What the core says of problems in simulated customers, and of what cannot be published."""

from __future__ import annotations

from ui.i18n import QT_TRANSLATE_NOOP

PRACTICE_FAULTS = (
    QT_TRANSLATE_NOOP("core", "One error stands in what would be published: {problem}"),
    QT_TRANSLATE_NOOP("core", "{count} errors stand in what would be published: {problem}"),
    QT_TRANSLATE_NOOP("core", "Mend it and publish again."),
    QT_TRANSLATE_NOOP("core", "The table has one row for each move, so none can be made twice."),
    QT_TRANSLATE_NOOP("core", "Add phrasings and answers to it instead."),
    QT_TRANSLATE_NOOP("core", "The conversation is over at once: the first end has no condition."),
    QT_TRANSLATE_NOOP("core", "Choose when it ends, for example once the rep said goodbye."),
    QT_TRANSLATE_NOOP(
        "core", "This end is never reached: “{end}” stands before it and has no condition."
    ),
    QT_TRANSLATE_NOOP("core", "Move it up."),
    QT_TRANSLATE_NOOP(
        "core", "This answer is never given: answer {number} always comes before it."
    ),
    QT_TRANSLATE_NOOP(
        "core", "Move it up, or give the one before a condition, or let it be given only once."
    ),
    QT_TRANSLATE_NOOP("core", "Nothing makes the customer tell “{what}”."),
    QT_TRANSLATE_NOOP("core", "Write how one asks for it, or let an answer tell it."),
    QT_TRANSLATE_NOOP("core", "The condition of answer {number} can never be true."),
    QT_TRANSLATE_NOOP("core", "The condition under which “{what}” is told can never be true."),
    QT_TRANSLATE_NOOP("core", "The condition of the end “{end}” can never be true."),
    QT_TRANSLATE_NOOP("core", "No end is a good one."),
    QT_TRANSLATE_NOOP("core", "Mark an end as good, or add one."),
    QT_TRANSLATE_NOOP(
        "core",
        "There are simulated customers and no table of moves, so that no line is understood.",
    ),
    QT_TRANSLATE_NOOP("core", "Import a pack that has one."),
    QT_TRANSLATE_NOOP(
        "core", "Nothing says what reps say to do “{move}”, so that typed lines never do it."
    ),
    QT_TRANSLATE_NOOP("core", "Write a few of their sentences."),
    QT_TRANSLATE_NOOP("core", "The customer has no answer to: {moves}."),
    QT_TRANSLATE_NOOP("core", "Add answers here, or in the table of moves for all scenarios."),
    QT_TRANSLATE_NOOP("core", "“{name}” has a meaning of its own in conditions."),
    QT_TRANSLATE_NOOP("core", "Choose another name."),
    QT_TRANSLATE_NOOP("core", "“{text}” stands under “{move}” too."),
    QT_TRANSLATE_NOOP("core", "Keep it where it belongs."),
    QT_TRANSLATE_NOOP("core", "A condition asks for “{name}”, which the customer does not know."),
    QT_TRANSLATE_NOOP("core", "Choose something else in the condition."),
    QT_TRANSLATE_NOOP("core", "This answer tells “{name}”, which the customer does not know."),
    QT_TRANSLATE_NOOP("core", "Choose something that the customer knows."),
    QT_TRANSLATE_NOOP("core", "There is no fact “{name}” in the library or in the guide."),
    QT_TRANSLATE_NOOP("core", "Choose a fact, or say that it is something hidden."),
    QT_TRANSLATE_NOOP("core", "“{name}” is no solution, and nothing that the customer knows."),
    QT_TRANSLATE_NOOP("core", "“{value}” is none of the options of “{fact}”."),
    QT_TRANSLATE_NOOP("core", "Choose one of them."),
)
