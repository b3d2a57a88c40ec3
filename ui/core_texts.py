"""What the core says, in the interface's language.

The core knows no Qt and speaks English. Its words and its finished sentences are listed here for
translation; a sentence with something filled in is recognised by its template.
"""

from __future__ import annotations

import re
import string
from functools import cache

from PySide6.QtCore import QCoreApplication

from ui.i18n import QT_TRANSLATE_NOOP
from ui.practice_texts import PRACTICE
from ui.text_faults import FAULTS

WORDS = (
    QT_TRANSLATE_NOOP(
        "core",
        "Say in the settings (Ctrl+,) what your name is and how you speak of yourself.",
    ),
    QT_TRANSLATE_NOOP(
        "core",
        "This has to be said, or answered with a refusal, before the call can go on.",
    ),
    QT_TRANSLATE_NOOP("core", "“{text}”"),
    QT_TRANSLATE_NOOP("core", "Corrected: {facts}"),
    QT_TRANSLATE_NOOP("core", "Skipped {step}: {reason}"),
    QT_TRANSLATE_NOOP("core", "Call taken"),
    QT_TRANSLATE_NOOP("core", "Call made"),
    QT_TRANSLATE_NOOP("core", "Verified"),
    QT_TRANSLATE_NOOP("core", "Not verified"),
    QT_TRANSLATE_NOOP("core", "Customer found"),
    QT_TRANSLATE_NOOP("core", "Another need"),
    QT_TRANSLATE_NOOP("core", "On hold"),
    QT_TRANSLATE_NOOP("core", "Back from hold"),
    QT_TRANSLATE_NOOP("core", "Put aside"),
    QT_TRANSLATE_NOOP("core", "Taken up again"),
    QT_TRANSLATE_NOOP("core", "Offered {solution}"),
    QT_TRANSLATE_NOOP("core", "Accepted"),
    QT_TRANSLATE_NOOP("core", "Refused: {reason}"),
    QT_TRANSLATE_NOOP("core", "Refused"),
    QT_TRANSLATE_NOOP("core", "Promised {what}"),
    QT_TRANSLATE_NOOP("core", "Promise kept"),
    QT_TRANSLATE_NOOP("core", "Transfer to {to}"),
    QT_TRANSLATE_NOOP("core", "Picked up"),
    QT_TRANSLATE_NOOP("core", "Nobody picked up"),
    QT_TRANSLATE_NOOP("core", "Line dropped"),
    QT_TRANSLATE_NOOP("core", "Reconnected"),
    QT_TRANSLATE_NOOP("core", "Mood: {mood}"),
    QT_TRANSLATE_NOOP("core", "Calm"),
    QT_TRANSLATE_NOOP("core", "Worried"),
    QT_TRANSLATE_NOOP("core", "Upset"),
    QT_TRANSLATE_NOOP("core", "Language: {language}"),
    QT_TRANSLATE_NOOP("core", "Channel: {channel}"),
    QT_TRANSLATE_NOOP("core", "Phone"),
    QT_TRANSLATE_NOOP("core", "In person"),
    QT_TRANSLATE_NOOP("core", "Chat"),
    QT_TRANSLATE_NOOP("core", "E-mail"),
    QT_TRANSLATE_NOOP("core", "Social media"),
    QT_TRANSLATE_NOOP("core", "A text was withdrawn"),
    QT_TRANSLATE_NOOP("core", "Wrap up"),
    QT_TRANSLATE_NOOP("core", "Closed"),
    QT_TRANSLATE_NOOP("core", "Takes back {what}"),
    QT_TRANSLATE_NOOP("core", "the last answer"),
    QT_TRANSLATE_NOOP("core", "what was filled in"),
    QT_TRANSLATE_NOOP("core", "the tick"),
    QT_TRANSLATE_NOOP("core", "the last step"),
    QT_TRANSLATE_NOOP("core", "the new need"),
    QT_TRANSLATE_NOOP("core", "the change of need"),
    QT_TRANSLATE_NOOP("core", "the choice of guide"),
    QT_TRANSLATE_NOOP("core", "the offer"),
    QT_TRANSLATE_NOOP("core", "the answer to the offer"),
    QT_TRANSLATE_NOOP("core", "the customer"),
    QT_TRANSLATE_NOOP("core", "the verification"),
    QT_TRANSLATE_NOOP("core", "the end of the conversation"),
    QT_TRANSLATE_NOOP("core", "the outcome"),
    QT_TRANSLATE_NOOP("core", "said: “{text}”"),
    QT_TRANSLATE_NOOP("core", "promised: {what}"),
    QT_TRANSLATE_NOOP("core", "transferred to {to}"),
    QT_TRANSLATE_NOOP("core", "Stays: {parts}"),
    QT_TRANSLATE_NOOP("core", "Resolved"),
    QT_TRANSLATE_NOOP("core", "Escalated"),
    QT_TRANSLATE_NOOP("core", "Transferred"),
    QT_TRANSLATE_NOOP("core", "Promised"),
    QT_TRANSLATE_NOOP("core", "Abandoned"),
    QT_TRANSLATE_NOOP("core", "Dropped"),
    QT_TRANSLATE_NOOP("core", "Silent"),
    QT_TRANSLATE_NOOP("core", "Wrong number"),
    QT_TRANSLATE_NOOP("core", "Abusive"),
    QT_TRANSLATE_NOOP("core", "No answer"),
    QT_TRANSLATE_NOOP("core", "Voicemail"),
    QT_TRANSLATE_NOOP("core", "1 contact in 30 days"),
    QT_TRANSLATE_NOOP("core", "{n} contacts in 30 days"),
    QT_TRANSLATE_NOOP("core", "since {year}"),
)
"""Words and short lines; the core asks for each of them and fills it in itself."""

SENTENCES = (
    *PRACTICE,
    *FAULTS,
    QT_TRANSLATE_NOOP("core", "The data folder {place} cannot be made: {why}."),
    QT_TRANSLATE_NOOP(
        "core", "The data folder {place} cannot be made: a file of that name is in the way."
    ),
    QT_TRANSLATE_NOOP("core", "Choose another one with --data, or move that file."),
    QT_TRANSLATE_NOOP("core", "The call of this promise is not in the log any more."),
    QT_TRANSLATE_NOOP("core", "Nothing is known of this customer any more."),
    QT_TRANSLATE_NOOP("core", "Choose another one with --data, or allow writing there."),
    QT_TRANSLATE_NOOP(
        "core", "The data folder {place} cannot be made: a file of that name is in the way."
    ),
    QT_TRANSLATE_NOOP("core", "Choose another one with --data, or move that file."),
    QT_TRANSLATE_NOOP("core", "The call of this promise is not in the log any more."),
    QT_TRANSLATE_NOOP("core", "There is no space left to write {place}."),
    QT_TRANSLATE_NOOP(
        "core",
        "Free some space on that disk; what is not saved yet is kept and written then.",
    ),
    QT_TRANSLATE_NOOP(
        "core",
        "{place} is being written by another program and did not become free in time.",
    ),
    QT_TRANSLATE_NOOP("core", "Wait for the other program to finish, or close it; then try again."),
    QT_TRANSLATE_NOOP("core", "Another window of this program is already writing {place}."),
    QT_TRANSLATE_NOOP(
        "core",
        "Go on there, or close it and start again; until then this one only reads.",
    ),
    QT_TRANSLATE_NOOP("core", "{place} cannot be written to."),
    QT_TRANSLATE_NOOP(
        "core",
        "Allow writing to that folder, or choose another data folder with --data.",
    ),
    QT_TRANSLATE_NOOP("core", "{place} is not there or cannot be opened."),
    QT_TRANSLATE_NOOP(
        "core",
        "Check that the disk is connected and the folder exists, or choose another with --data.",
    ),
    QT_TRANSLATE_NOOP("core", "{place} was written by a newer version of this program."),
    QT_TRANSLATE_NOOP("core", "Install that version or a later one; nothing in it was touched."),
    QT_TRANSLATE_NOOP("core", "{place} is damaged and cannot be read whole."),
    QT_TRANSLATE_NOOP(
        "core",
        "Put the newest backup in its place; keep the damaged file, parts of it may be rescued.",
    ),
    QT_TRANSLATE_NOOP("core", "{place} is a database, but not one of this program."),
    QT_TRANSLATE_NOOP("core", "Move it elsewhere, or choose another data folder with --data."),
    QT_TRANSLATE_NOOP("core", "Reading or writing {place} failed: the disk reports an error."),
    QT_TRANSLATE_NOOP(
        "core",
        "Check the disk and its cable or connection; what is not saved yet is tried again.",
    ),
    QT_TRANSLATE_NOOP("core", "The database server at {place} does not answer."),
    QT_TRANSLATE_NOOP(
        "core",
        "Check the network and that the server runs; what is not saved yet is tried again.",
    ),
    QT_TRANSLATE_NOOP("core", "This is longer than {limit} characters. Put it into the notes."),
    QT_TRANSLATE_NOOP("core", "The customer cannot hear you now. Type it without saying."),
    QT_TRANSLATE_NOOP("core", "Nothing was typed."),
    QT_TRANSLATE_NOOP("core", "“{text}” does not fit here.{example}"),
    QT_TRANSLATE_NOOP("core", "“{text}” has no letter in it. Example: Ana Petrović"),
    QT_TRANSLATE_NOOP("core", "This name is longer than {limit} characters. Shorten it."),
    QT_TRANSLATE_NOOP("core", "“{text}” is not a number. Example: {example}"),
    QT_TRANSLATE_NOOP("core", "This number has too many digits."),
    QT_TRANSLATE_NOOP("core", "“{text}” is not an amount of money. Example: {example}"),
    QT_TRANSLATE_NOOP("core", "“{text}” is not a currency known here. Example: {example}"),
    QT_TRANSLATE_NOOP("core", "Say the currency too. Example: {example}"),
    QT_TRANSLATE_NOOP("core", "An amount of money is not negative. Example: {example}"),
    QT_TRANSLATE_NOOP("core", "This amount has too many digits."),
    QT_TRANSLATE_NOOP("core", "Money has two decimals at most. Example: {example}"),
    QT_TRANSLATE_NOOP("core", "“{text}” is not a date.{example}"),
    QT_TRANSLATE_NOOP("core", "“{text}” is not a phone number.{example}"),
    QT_TRANSLATE_NOOP("core", "A phone number has 5 to 15 digits, this one {count}.{example}"),
    QT_TRANSLATE_NOOP("core", "“{text}” is not an e-mail address.{example}"),
    QT_TRANSLATE_NOOP("core", "“{text}” can mean several of these: {choices}"),
    QT_TRANSLATE_NOOP("core", "“{text}” is none of these: {choices}"),
    QT_TRANSLATE_NOOP("core", "The pattern of this fact cannot be used. Tell the supervisor."),
    QT_TRANSLATE_NOOP("core", "This has more than {limit} characters.{example}"),
    QT_TRANSLATE_NOOP("core", "“{text}” does not look right.{example}"),
    QT_TRANSLATE_NOOP("core", "This interaction has not begun. Take the call first."),
    QT_TRANSLATE_NOOP("core", "This belongs to another interaction. Choose that one first."),
    QT_TRANSLATE_NOOP("core", "There is nothing to undo."),
    QT_TRANSLATE_NOOP("core", "This step asks something that nobody answered in the call."),
    QT_TRANSLATE_NOOP("core", "The replay was ended from outside before it was done."),
    QT_TRANSLATE_NOOP("core", "Try again; if it happens again, replay fewer calls."),
    QT_TRANSLATE_NOOP("core", "There are {count} needs; choose one of them."),
    QT_TRANSLATE_NOOP("core", "You are working on this need already."),
    QT_TRANSLATE_NOOP("core", "“{guide}” is not about a topic. Choose a topic guide."),
    QT_TRANSLATE_NOOP("core", "You are in this guide already."),
    QT_TRANSLATE_NOOP("core", "There is no solution “{solution}”."),
    QT_TRANSLATE_NOOP("core", "This solution was not offered yet. Offer it first."),
    QT_TRANSLATE_NOOP("core", "Say in a word why the customer refuses it."),
    QT_TRANSLATE_NOOP("core", "The interaction uses this version of the library already."),
    QT_TRANSLATE_NOOP(
        "core",
        "The guide of this conversation is not in that version of the library.",
    ),
    QT_TRANSLATE_NOOP("core", "Choose a customer first."),
    QT_TRANSLATE_NOOP("core", "Choose a point first."),
    QT_TRANSLATE_NOOP("core", "Name a time between nothing and one hour."),
    QT_TRANSLATE_NOOP("core", "This promise has no id."),
    QT_TRANSLATE_NOOP("core", "Write down what was promised."),
    QT_TRANSLATE_NOOP("core", "Say who keeps the promise."),
    QT_TRANSLATE_NOOP("core", "This promise is written down already."),
    QT_TRANSLATE_NOOP("core", "The promised time has passed. Choose a later one."),
    QT_TRANSLATE_NOOP("core", "There is no such promise in this interaction."),
    QT_TRANSLATE_NOOP("core", "This promise was kept already."),
    QT_TRANSLATE_NOOP("core", "It is open whether {who} picked up. Answer that first."),
    QT_TRANSLATE_NOOP("core", "Say whom the customer is handed over to."),
    QT_TRANSLATE_NOOP(
        "core",
        "Write one sentence for the other side, so that the customer need not tell it again.",
    ),
    QT_TRANSLATE_NOOP("core", "No transfer waits for an answer."),
    QT_TRANSLATE_NOOP("core", "There was no line to drop. Take the interaction up first."),
    QT_TRANSLATE_NOOP("core", "This field has no name."),
    QT_TRANSLATE_NOOP("core", "It is open whether {who} picked up. Answer that before you close."),
    QT_TRANSLATE_NOOP("core", "Say for each of the {count} needs how it ended."),
    QT_TRANSLATE_NOOP("core", "This interaction has begun already."),
    QT_TRANSLATE_NOOP("core", "The conversation is going on, so there is nothing to take up here."),
    QT_TRANSLATE_NOOP("core", "The customer is on hold. Take them back from hold first."),
    QT_TRANSLATE_NOOP("core", "This interaction is parked. Take it up first."),
    QT_TRANSLATE_NOOP("core", "The line dropped. Say that the customer is back, or wrap up."),
    QT_TRANSLATE_NOOP(
        "core",
        "You are wrapping up. Go back with Undo, or choose or add a need to go on talking.",
    ),
    QT_TRANSLATE_NOOP("core", "This interaction is closed. Start a new one."),
    QT_TRANSLATE_NOOP("core", "The customer is not on hold."),
    QT_TRANSLATE_NOOP("core", "The line is not reported as dropped."),
    QT_TRANSLATE_NOOP("core", "Wrap up first; then the record can be closed."),
    QT_TRANSLATE_NOOP("core", "“{guide}” interrupts a conversation; it opens none."),
    QT_TRANSLATE_NOOP("core", "This library has no texts in “{language}”; it has {known}."),
    QT_TRANSLATE_NOOP("core", "There is nothing to say here."),
    QT_TRANSLATE_NOOP(
        "core",
        "This line still lacks a value. Ask for what is missing, then say it.",
    ),
    QT_TRANSLATE_NOOP(
        "core",
        "The conversation has moved on since. Look at the step shown now, then answer.",
    ),
    QT_TRANSLATE_NOOP("core", "This is not known yet. Type it, or skip the step with a reason."),
    QT_TRANSLATE_NOOP("core", "The guide ends here. Wrap up, or add another need."),
    QT_TRANSLATE_NOOP("core", "The customer is not verified yet. Ask and compare first."),
    QT_TRANSLATE_NOOP("core", "This answer does not fit what is known. Choose another one."),
    QT_TRANSLATE_NOOP("core", "The guide does not say how to go on. Choose a stage, or wrap up."),
    QT_TRANSLATE_NOOP("core", "This step has no answer “{answer}”. Choose one that is shown."),
    QT_TRANSLATE_NOOP("core", "This is not known yet, so there is nothing to correct."),
    QT_TRANSLATE_NOOP("core", "Nobody is verified at this step."),
    QT_TRANSLATE_NOOP("core", "It was tried as often as it may be. Go on as not verified."),
    QT_TRANSLATE_NOOP("core", "Here only the customer themselves can be verified."),
    QT_TRANSLATE_NOOP("core", "{needed} of {asked} answers have to agree."),
    QT_TRANSLATE_NOOP("core", "Say in a word why this step is skipped."),
    QT_TRANSLATE_NOOP("core", "This step cannot be skipped: nobody has been verified."),
    QT_TRANSLATE_NOOP("core", "This conversation has no step in that stage."),
    QT_TRANSLATE_NOOP(
        "core",
        "Something has to be said before that. Go on step by step until it was said.",
    ),
    QT_TRANSLATE_NOOP("core", "“{guide}” is not one for any time. Change the guide."),
    QT_TRANSLATE_NOOP("core", "You are in this side conversation already. Go on with it."),
    QT_TRANSLATE_NOOP("core", "“{guide}” is not offered in this guide."),
    QT_TRANSLATE_NOOP("core", "You are not in a side conversation."),
    QT_TRANSLATE_NOOP("core", "This text has {count} characters; {limit} fit. Please shorten it."),
    QT_TRANSLATE_NOOP("core", "No guide in use asks for “{fact}”. Write it into the notes."),
    QT_TRANSLATE_NOOP("core", "This must be known. Ask for it, or skip the step with a reason."),
    QT_TRANSLATE_NOOP(
        "core",
        "This has to be said before you go on. Say it, or choose that the customer refuses it.",
    ),
    QT_TRANSLATE_NOOP("core", "There is no guide “{guide}” in this library. Choose another one."),
    QT_TRANSLATE_NOOP(
        "core",
        "The guide “{guide}” has no step “{step}” in this library. Choose a stage or another guide"
        " to go on.",
    ),
    QT_TRANSLATE_NOOP(
        "core",
        "Too many guides wait for one another. Finish one of them, or choose a stage.",
    ),
    QT_TRANSLATE_NOOP("core", "This text has no wording for this channel and language."),
    QT_TRANSLATE_NOOP("core", "This solution is no longer in the library."),
    QT_TRANSLATE_NOOP("core", "There is nothing to say at this step."),
    QT_TRANSLATE_NOOP("core", "Something is missing in this text: fill in the marked field first."),
    QT_TRANSLATE_NOOP("core", "This call is closed already; see the log."),
    QT_TRANSLATE_NOOP(
        "core",
        "The library has no opening guide for such a call. Ask your supervisor to add one.",
    ),
    QT_TRANSLATE_NOOP("core", "I looked it over; ask again in half a year"),
    QT_TRANSLATE_NOOP("core", "The translation still fits"),
    QT_TRANSLATE_NOOP("core", "Offer it without a text of its own"),
    QT_TRANSLATE_NOOP("core", "Take “{name}”"),
    QT_TRANSLATE_NOOP("core", "Write “{word}” in one alphabet"),
    QT_TRANSLATE_NOOP("core", "Begin with “{step}”"),
    QT_TRANSLATE_NOOP("core", "Begin at its first step"),
    QT_TRANSLATE_NOOP("core", "Lead to “{step}”"),
    QT_TRANSLATE_NOOP("core", "Leave it out"),
    QT_TRANSLATE_NOOP("core", "Do not offer it here"),
    QT_TRANSLATE_NOOP("core", "Do not look for it here"),
    QT_TRANSLATE_NOOP("core", "Describe it as everywhere else"),
    QT_TRANSLATE_NOOP("core", "It need not be said"),
    QT_TRANSLATE_NOOP("core", "Remove the condition"),
    QT_TRANSLATE_NOOP("core", "Look at this way on before the others"),
    QT_TRANSLATE_NOOP("core", "Take the last way on in all other cases"),
    QT_TRANSLATE_NOOP("core", "Remove this step"),
    QT_TRANSLATE_NOOP("core", "Go on with “{step}”"),
    QT_TRANSLATE_NOOP("core", "Go back to the guide that called this one"),
    QT_TRANSLATE_NOOP("core", "Go there for good"),
    QT_TRANSLATE_NOOP("core", "Ask nothing here, only say it"),
    QT_TRANSLATE_NOOP("core", "Ask for “{fact}” before"),
    QT_TRANSLATE_NOOP("core", "There is no “{item}” any more."),
    QT_TRANSLATE_NOOP("core", "Look at the tree again."),
    QT_TRANSLATE_NOOP("core", "“{id}” cannot be an id."),
    QT_TRANSLATE_NOOP("core", "Take small Latin letters, digits and “_”, with a letter first."),
    QT_TRANSLATE_NOOP("core", "“{name}” has a meaning of its own in texts and conditions."),
    QT_TRANSLATE_NOOP("core", "Take another name."),
    QT_TRANSLATE_NOOP("core", "There is a “{id}” already."),
    QT_TRANSLATE_NOOP("core", "Take another id."),
    QT_TRANSLATE_NOOP("core", "“{name}” is a name that the program itself uses; it stays."),
    QT_TRANSLATE_NOOP("core", "Change its label instead: that is what people see."),
    QT_TRANSLATE_NOOP("core", "There is no fact “{name}”."),
    QT_TRANSLATE_NOOP("core", "Describe it first, or take another one."),
    QT_TRANSLATE_NOOP("core", "There is no guide “{name}”."),
    QT_TRANSLATE_NOOP("core", "Write it, or choose another one."),
    QT_TRANSLATE_NOOP("core", "There is no house value “{name}”."),
    QT_TRANSLATE_NOOP("core", "Add it to the house values, or take another one."),
    QT_TRANSLATE_NOOP("core", "No solution has the tag “{name}”."),
    QT_TRANSLATE_NOOP("core", "Give a solution this tag, or look for another one."),
    QT_TRANSLATE_NOOP("core", "There is no text “{name}”."),
    QT_TRANSLATE_NOOP("core", "Nothing is known under “{name}” here."),
    QT_TRANSLATE_NOOP("core", "Take another value, or describe the fact."),
    QT_TRANSLATE_NOOP("core", "Nothing says how to go on when the customer was verified."),
    QT_TRANSLATE_NOOP("core", "Nothing says how to go on when the customer could not be verified."),
    QT_TRANSLATE_NOOP(
        "core",
        "Nothing says how to go on when somebody else speaks for the customer.",
    ),
    QT_TRANSLATE_NOOP("core", "Nothing says how to go on when the customer accepts."),
    QT_TRANSLATE_NOOP("core", "Nothing says how to go on when the customer refuses."),
    QT_TRANSLATE_NOOP("core", "Nothing says how to go on from here."),
    QT_TRANSLATE_NOOP("core", "Choose the step that comes then."),
    QT_TRANSLATE_NOOP("core", "“{guide}” is called here and never comes back."),
    QT_TRANSLATE_NOOP("core", "Let it come back at its end, or go there for good."),
    QT_TRANSLATE_NOOP("core", "No answer leads out of this loop: {steps}."),
    QT_TRANSLATE_NOOP("core", "Let one of these answers lead to an end."),
    QT_TRANSLATE_NOOP("core", "This solution was valid until {day} and is not offered any more."),
    QT_TRANSLATE_NOOP("core", "Choose a later day, or take the solution out."),
    QT_TRANSLATE_NOOP("core", "This solution was to be looked at again by {day}."),
    QT_TRANSLATE_NOOP("core", "Look it over, and choose a later day."),
    QT_TRANSLATE_NOOP("core", "“{fact}” is described differently elsewhere."),
    QT_TRANSLATE_NOOP("core", "Describe it in the same way everywhere."),
    QT_TRANSLATE_NOOP("core", "This has to be said, and there is nothing to say."),
    QT_TRANSLATE_NOOP("core", "Write it, or let it go without saying."),
    QT_TRANSLATE_NOOP("core", "“{fact}” has no phrases: it is no choice of several options."),
    QT_TRANSLATE_NOOP("core", "Remove the phrase from the text."),
    QT_TRANSLATE_NOOP(
        "core",
        "Some options of “{fact}” have no words for “{role}” in this language.",
    ),
    QT_TRANSLATE_NOOP("core", "Write them with the options."),
    QT_TRANSLATE_NOOP("core", "This text is not written yet."),
    QT_TRANSLATE_NOOP("core", "Write it."),
    QT_TRANSLATE_NOOP("core", "This is not written yet in: {languages}."),
    QT_TRANSLATE_NOOP("core", "Write it there too."),
    QT_TRANSLATE_NOOP("core", "“{word}” mixes letters of two alphabets that look alike."),
    QT_TRANSLATE_NOOP("core", "Type the word again in one alphabet."),
    QT_TRANSLATE_NOOP(
        "core",
        "The name stands in a form that is only known when somebody typed it.",
    ),
    QT_TRANSLATE_NOOP(
        "core",
        "Turn the sentence so that the name stands in its basic or its calling form.",
    ),
    QT_TRANSLATE_NOOP("core", "A way on is never taken: one before it always is open."),
    QT_TRANSLATE_NOOP("core", "Move it up, or give those before it a condition."),
    QT_TRANSLATE_NOOP("core", "“{answer}” is never offered: one before it always is."),
    QT_TRANSLATE_NOOP(
        "core",
        "The condition of this step can never be true, so nobody comes to it.",
    ),
    QT_TRANSLATE_NOOP("core", "Change the condition, or remove it."),
    QT_TRANSLATE_NOOP("core", "The condition of a way on can never be true."),
    QT_TRANSLATE_NOOP("core", "The condition of “{answer}” can never be true."),
    QT_TRANSLATE_NOOP("core", "A question without answers leads nowhere."),
    QT_TRANSLATE_NOOP("core", "Add answers, or make it a step that only says something."),
    QT_TRANSLATE_NOOP("core", "No end can be reached from here."),
    QT_TRANSLATE_NOOP("core", "Follow its answers: one of them has to lead to an end."),
    QT_TRANSLATE_NOOP("core", "All ways on from here can be closed at once."),
    QT_TRANSLATE_NOOP("core", "Let the last one have no condition."),
    QT_TRANSLATE_NOOP("core", "Nothing says what customers say when they need this guide."),
    QT_TRANSLATE_NOOP("core", "Write a few of their sentences, so that it is found."),
    QT_TRANSLATE_NOOP("core", "Nothing says how to ask for “{fact}”."),
    QT_TRANSLATE_NOOP("core", "Write the question with that fact."),
    QT_TRANSLATE_NOOP("core", "Nothing leads on from here, and it is no end."),
    QT_TRANSLATE_NOOP("core", "Choose what comes next, or let it end here."),
    QT_TRANSLATE_NOOP("core", "“{fact}” is not known yet at this step."),
    QT_TRANSLATE_NOOP("core", "Ask for it before, or make the words that need it optional."),
    QT_TRANSLATE_NOOP("core", "“{fact}” is not known yet on the way {steps}."),
    QT_TRANSLATE_NOOP("core", "The translation is older than its source: {languages}."),
    QT_TRANSLATE_NOOP("core", "Look it over, and say that it still fits."),
    QT_TRANSLATE_NOOP("core", "Nobody called this guide, so there is nowhere to go back to."),
    QT_TRANSLATE_NOOP("core", "Let it end here."),
    QT_TRANSLATE_NOOP("core", "Did you mean “{near}”?"),
    QT_TRANSLATE_NOOP("core", "“{guide}” has no step “{name}”."),
    QT_TRANSLATE_NOOP("core", "Choose a step that is there."),
    QT_TRANSLATE_NOOP("core", "Nothing leads here."),
    QT_TRANSLATE_NOOP("core", "Let an answer lead here, or remove the step."),
    QT_TRANSLATE_NOOP("core", "“{fact}” is always known."),
    QT_TRANSLATE_NOOP("core", "Compare it with a value."),
    QT_TRANSLATE_NOOP("core", "“{fact}” cannot be compared with that."),
    QT_TRANSLATE_NOOP("core", "Choose a value of its own kind."),
    QT_TRANSLATE_NOOP("core", "“{fact}” is never “{value}”."),
    QT_TRANSLATE_NOOP("core", "Choose another value."),
    QT_TRANSLATE_NOOP(
        "core",
        "The text that was shown here was withdrawn. Look at what is shown now.",
    ),
    QT_TRANSLATE_NOOP("core", "Nothing is said of what changes."),
    QT_TRANSLATE_NOOP("core", "Say it in a few words: reps read them at their next shift."),
    QT_TRANSLATE_NOOP("core", "Nothing that would change was chosen."),
    QT_TRANSLATE_NOOP("core", "Tick what shall go out."),
    QT_TRANSLATE_NOOP("core", "“{item}” was published by somebody else since you began with it."),
    QT_TRANSLATE_NOOP("core", "Look at both sides, choose what shall be, and publish again."),
    QT_TRANSLATE_NOOP("core", "There is no version {number} of the library."),
    QT_TRANSLATE_NOOP("core", "Look at the list of versions."),
    QT_TRANSLATE_NOOP("core", "Nothing is said of why this is withdrawn."),
    QT_TRANSLATE_NOOP("core", "Say it in a few words: reps read them at once."),
    QT_TRANSLATE_NOOP("core", "This text is not in what is published."),
    QT_TRANSLATE_NOOP("core", "Only texts that can be said, and solutions, can be withdrawn."),
    QT_TRANSLATE_NOOP("core", "Somebody else published meanwhile."),
    QT_TRANSLATE_NOOP("core", "Look at what changed, and publish again."),
    QT_TRANSLATE_NOOP("core", "Only a supervisor may change the library."),
    QT_TRANSLATE_NOOP("core", "Choose in the settings that you work here as a supervisor."),
    QT_TRANSLATE_NOOP("core", "Changing the library needs the supervisors' passphrase."),
    QT_TRANSLATE_NOOP("core", "Type it, or ask the supervisor who set it."),
    QT_TRANSLATE_NOOP("core", "This is not the supervisors' passphrase."),
    QT_TRANSLATE_NOOP("core", "Mind capitals and the keyboard's layout, and try again."),
    QT_TRANSLATE_NOOP("core", "This passphrase is shorter than 8 characters."),
    QT_TRANSLATE_NOOP("core", "Take three or four words that only supervisors know."),
    QT_TRANSLATE_NOOP("core", "The replay was ended from outside before it was done."),
    QT_TRANSLATE_NOOP("core", "Try again; if it happens again, replay fewer calls."),
    QT_TRANSLATE_NOOP("core", " Example: {text}"),
    QT_TRANSLATE_NOOP("core", "{file} is not a file."),
    QT_TRANSLATE_NOOP("core", "Name a file."),
    QT_TRANSLATE_NOOP("core", "{file} has {size} MB; at most {most} MB are read."),
    QT_TRANSLATE_NOOP("core", "Export it in parts, and import them one after another."),
    QT_TRANSLATE_NOOP("core", "The file has more than {most} entries."),
    QT_TRANSLATE_NOOP("core", "More than {most} entries are refused; the rest was not looked at."),
    QT_TRANSLATE_NOOP("core", "Look whether this is the right file, and where it comes from."),
    QT_TRANSLATE_NOOP("core", "{file} cannot be read: {reason}."),
    QT_TRANSLATE_NOOP("core", "Check that it exists and that you may read it."),
    QT_TRANSLATE_NOOP("core", "“{encoding}” is not an encoding known here."),
    QT_TRANSLATE_NOOP("core", "Known are: {known}."),
    QT_TRANSLATE_NOOP("core", "The file is not {encoding}: line {line} cannot be read in it."),
    QT_TRANSLATE_NOOP("core", "Say another encoding, or save the file as UTF-8."),
    QT_TRANSLATE_NOOP(
        "core",
        "The file is not UTF-8 from line {line} on. It looks like {guess}, which cannot be sure.",
    ),
    QT_TRANSLATE_NOOP(
        "core", "Say its encoding, look over what comes out, or save the file as UTF-8."
    ),
    QT_TRANSLATE_NOOP("core", "The file is not UTF-8 from line {line} on."),
    QT_TRANSLATE_NOOP("core", "Say its encoding, or save the file as UTF-8."),
    QT_TRANSLATE_NOOP(
        "core", "This is not JSON: it cannot be understood from line {line}, column {column} on."
    ),
    QT_TRANSLATE_NOOP(
        "core", "Export it again; a file that was edited by hand may lack a comma or a bracket."
    ),
    QT_TRANSLATE_NOOP("core", "The file is nested too deeply."),
    QT_TRANSLATE_NOOP("core", "Export it again."),
    QT_TRANSLATE_NOOP("core", "Line {line} cannot be understood: {sentence}"),
    QT_TRANSLATE_NOOP("core", "Export it again; a file that was edited by hand may be damaged."),
    QT_TRANSLATE_NOOP("core", "There is nothing in the file."),
    QT_TRANSLATE_NOOP("core", "This is no file of {source}: {reason}."),
    QT_TRANSLATE_NOOP("core", "Say where it comes from, or export it again."),
    QT_TRANSLATE_NOOP("core", "What kind of file this is cannot be told from what stands in it."),
    QT_TRANSLATE_NOOP("core", "Say where it comes from."),
    QT_TRANSLATE_NOOP("core", "This is not an XLSX workbook, or it is damaged."),
    QT_TRANSLATE_NOOP("core", "Open it in a spreadsheet program and save it as XLSX."),
    QT_TRANSLATE_NOOP(
        "core", "The workbook is protected by a password, or is of the old XLS kind."
    ),
    QT_TRANSLATE_NOOP("core", "Save it as XLSX without a password."),
    QT_TRANSLATE_NOOP("core", "The workbook would take more than {most} MB when it is unpacked."),
    QT_TRANSLATE_NOOP("core", "Save it without what is not needed, or in parts."),
    QT_TRANSLATE_NOOP("core", "The workbook has no sheet “{sheet}”."),
    QT_TRANSLATE_NOOP("core", "It has: {names}."),
    QT_TRANSLATE_NOOP(
        "core",
        "Row {row} of the table cannot be read; a quote may not be closed, or a cell has more than "
        "{most} characters.",
    ),
    QT_TRANSLATE_NOOP("core", "Save the table again as CSV in a spreadsheet program."),
    QT_TRANSLATE_NOOP("core", "The first row of the table has no names of columns."),
    QT_TRANSLATE_NOOP("core", "Write what each column holds in the first row."),
    QT_TRANSLATE_NOOP("core", "Two columns are called “{header}”."),
    QT_TRANSLATE_NOOP("core", "Give one of them another name."),
    QT_TRANSLATE_NOOP("core", "The table has no column “{column}”."),
    QT_TRANSLATE_NOOP("core", "“{field}” is nothing that a column can be."),
    QT_TRANSLATE_NOOP("core", "Possible are: {names}."),
    QT_TRANSLATE_NOOP(
        "core", "Which column holds the text cannot be told from the names of the columns."
    ),
    QT_TRANSLATE_NOOP("core", "Say it. The table has: {names}."),
    QT_TRANSLATE_NOOP("core", "“{prefix}” cannot begin an id."),
    QT_TRANSLATE_NOOP("core", "Use small Latin letters, digits and _, at most 20 characters."),
    QT_TRANSLATE_NOOP("core", "“{language}” is not a language."),
    QT_TRANSLATE_NOOP("core", "Write two or three small letters, such as {names}."),
    QT_TRANSLATE_NOOP("core", "“{value}” is nothing that a text can use."),
    QT_TRANSLATE_NOOP("core", "Write the name of a fact, or {names}."),
    QT_TRANSLATE_NOOP(
        "core", "The table has no column “{column}” with the texts of the source language."
    ),
    QT_TRANSLATE_NOOP(
        "core", "Take the table as it was exported; columns may be moved, not renamed."
    ),
    QT_TRANSLATE_NOOP("core", "The table has no column with a translation."),
    QT_TRANSLATE_NOOP("core", "Its columns are named by their languages, such as {names}."),
    QT_TRANSLATE_NOOP("core", "{folder} is not empty."),
    QT_TRANSLATE_NOOP("core", "Choose another folder, or empty it."),
    QT_TRANSLATE_NOOP("core", "{file} is there already."),
    QT_TRANSLATE_NOOP("core", "Choose another name, or remove it."),
    QT_TRANSLATE_NOOP("core", "{file} cannot be written: {reason}."),
    QT_TRANSLATE_NOOP("core", "Choose another place."),
    QT_TRANSLATE_NOOP(
        "core", "The table does not fit into a workbook: row {row} is too long, or one too many."
    ),
    QT_TRANSLATE_NOOP("core", "Export it as CSV."),
    QT_TRANSLATE_NOOP(
        "core", "The library has one language only, so there is nothing to translate into."
    ),
    QT_TRANSLATE_NOOP("core", "Name the language that is to be added."),
    QT_TRANSLATE_NOOP("core", "Nothing was imported, because entries are refused: {count}."),
    QT_TRANSLATE_NOOP("core", "Mend them in the file, or say that they are to be left out."),
    QT_TRANSLATE_NOOP("core", "Nothing was imported, because the pack has errors: {count}."),
    QT_TRANSLATE_NOOP("core", "Mend them, and import it again."),
    QT_TRANSLATE_NOOP("core", "“{field}” is {found} where {wanted} should be."),
    QT_TRANSLATE_NOOP("core", "Export it again, or correct it by hand."),
    QT_TRANSLATE_NOOP("core", "“{field}” is missing."),
    QT_TRANSLATE_NOOP("core", "Add it, or leave the entry out."),
    QT_TRANSLATE_NOOP("core", "The entry has nothing to say."),
    QT_TRANSLATE_NOOP("core", "Leave it out, or give it a text."),
    QT_TRANSLATE_NOOP("core", "The entry has the same {field} as {first}."),
    QT_TRANSLATE_NOOP("core", "Keep one of them, or give one another {field}."),
    QT_TRANSLATE_NOOP("core", "“{key}” is given twice."),
    QT_TRANSLATE_NOOP("core", "Keep one of them."),
    QT_TRANSLATE_NOOP("core", "The text has {count} characters; at most {most} are kept."),
    QT_TRANSLATE_NOOP("core", "Shorten it, or divide it."),
    QT_TRANSLATE_NOOP("core", "The text cannot be used: {sentence}"),
    QT_TRANSLATE_NOOP("core", "“{value}” is not possible for {field}."),
    QT_TRANSLATE_NOOP("core", "There is no text {item}, {part} in the library."),
    QT_TRANSLATE_NOOP("core", "It was renamed or removed since; look where it belongs now."),
    QT_TRANSLATE_NOOP(
        "core", "The text {item}, {part} stands in the table twice, with different translations."
    ),
    QT_TRANSLATE_NOOP("core", "Keep one of the rows."),
    QT_TRANSLATE_NOOP("core", "The row does not say which text it belongs to."),
    QT_TRANSLATE_NOOP("core", "Take it as it was exported."),
    QT_TRANSLATE_NOOP(
        "core",
        "“{placeholder}” has no counterpart here; it stands as {name} until it is given a value.",
    ),
    QT_TRANSLATE_NOOP("core", "Put a fact, a house value or other words in its place."),
    QT_TRANSLATE_NOOP(
        "core", "“{placeholder}” is a rule of the other tool; all its texts stay, beside {name}."
    ),
    QT_TRANSLATE_NOOP(
        "core", "Keep the words that fit and remove the mark, or use a condition of the library."
    ),
    QT_TRANSLATE_NOOP("core", "What “{filter}” did to “{placeholder}” is not carried over."),
    QT_TRANSLATE_NOOP("core", "Look the text over."),
    QT_TRANSLATE_NOOP("core", "Two opening braces stand in the text without their end."),
    QT_TRANSLATE_NOOP("core", "Remove them: two braces in a row cannot be said."),
    QT_TRANSLATE_NOOP("core", "A script stood in the text; it was left out."),
    QT_TRANSLATE_NOOP("core", "“{tag}” stood in the text; it was left out with what was in it."),
    QT_TRANSLATE_NOOP("core", "“{tag}” is not closed; the rest of the text after it was left out."),
    QT_TRANSLATE_NOOP("core", "Bold, italic, headings, colours and sizes are not kept."),
    QT_TRANSLATE_NOOP("core", "A picture was left out: {name}."),
    QT_TRANSLATE_NOOP("core", "A link was left out because of its address: {link}"),
    QT_TRANSLATE_NOOP("core", "An attached file was left out: {name}."),
    QT_TRANSLATE_NOOP("core", "What it did beside the text is not carried over: {action}."),
    QT_TRANSLATE_NOOP("core", "It was only for {audience}; here everybody sees it."),
    QT_TRANSLATE_NOOP("core", "It was switched off there; here it is a draft like the others."),
    QT_TRANSLATE_NOOP("core", "Invisible characters were taken out."),
    QT_TRANSLATE_NOOP("core", "{names} of the source is missing in the {language} translation."),
    QT_TRANSLATE_NOOP("core", "Put it where it belongs in the sentence."),
    QT_TRANSLATE_NOOP(
        "core", "The {language} translation uses {names}, which the source does not."
    ),
    QT_TRANSLATE_NOOP("core", "Look whether it is misspelt."),
    QT_TRANSLATE_NOOP(
        "core", "The source changed since the table was made; the {language} is marked as older."
    ),
    QT_TRANSLATE_NOOP("core", "Look whether it still says the same."),
    QT_TRANSLATE_NOOP("core", "{count} of {all} texts of {item} have no {language} yet."),
    QT_TRANSLATE_NOOP("core", "The {language} was left empty; what was there stays."),
    QT_TRANSLATE_NOOP("core", "The spreadsheet made a date of “{column}”."),
    QT_TRANSLATE_NOOP("core", "Look at the cell, and format it as text."),
    QT_TRANSLATE_NOOP("core", "The pack {pack} is in {languages}; the text is in {language}."),
    QT_TRANSLATE_NOOP(
        "core", "A text has to be there in each language of its pack before it can be published."
    ),
    QT_TRANSLATE_NOOP("core", "“{gap}” looks like something to be filled in; it stays as it is."),
    QT_TRANSLATE_NOOP("core", "“{word}” mixes letters of two alphabets that look alike."),
    QT_TRANSLATE_NOOP("core", "Type the word again in one alphabet."),
    QT_TRANSLATE_NOOP("core", "Serbian in Latin letters was put into Cyrillic."),
    QT_TRANSLATE_NOOP("core", "Taken for Serbian, but these letters are not Serbian: {letters}"),
    QT_TRANSLATE_NOOP("core", "Say the language of the file."),
    QT_TRANSLATE_NOOP("core", "Taken for {language}, but it may be Serbian in Latin letters."),
    QT_TRANSLATE_NOOP("core", "If so, say that the language is Serbian."),
    QT_TRANSLATE_NOOP("core", "“{placeholder}” is taken for the fact {name}."),
    QT_TRANSLATE_NOOP("core", "Only the sheet “{sheet}” is read; there are also: {others}."),
    QT_TRANSLATE_NOOP("core", "Columns that are not used: {columns}."),
    QT_TRANSLATE_NOOP("core", "“{column}” holds a formula; its last result was read."),
)
"""Sentences that the core raises or tells as a whole, with a name for what it filled in."""

_KNOWN = frozenset((*WORDS, *SENTENCES))


def translated(sentence: str) -> str:
    """A sentence, word or template of the core in the language in force.

    Args:
        sentence: As the core says it: filled in or not, also with a sentence after it that says
            what to do.

    Returns:
        The same in the interface's language; what is not listed here comes back as it is.
    """
    if sentence in _KNOWN:
        return QCoreApplication.translate("core", sentence)
    for end in re.finditer(r"(?<=\.) ", sentence):
        hint = sentence[end.end() :]
        if hint in _KNOWN:
            return f"{translated(sentence[: end.start()])} {translated(hint)}"
    for pattern, template in _templates():
        found = pattern.fullmatch(sentence)
        if found:
            filled = found.groupdict()
            if filled.get("example"):
                filled["example"] = translated(filled["example"])
            return QCoreApplication.translate("core", template).format(**filled)
    return sentence


@cache
def _templates() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Patterns of the sentences with something filled in, the most telling first."""
    parsed = [(tuple(string.Formatter().parse(one)), one) for one in SENTENCES if "{" in one]
    parsed.sort(key=lambda pair: -sum(len(words) for words, *_ in pair[0]))
    return tuple(
        (
            re.compile(
                "".join(
                    re.escape(words) + (f"(?P<{hole}>.*?)" if hole else "")
                    for words, hole, *_ in parts
                ),
                re.DOTALL,
            ),
            template,
        )
        for parts, template in parsed
    )
