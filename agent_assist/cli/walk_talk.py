"""Walking by hand: what is typed at the prompt becomes commands."""

from __future__ import annotations

from collections.abc import Callable

from agent_assist.cli.walking import Walk, choices_of, shown, tell
from agent_assist.domain import commands as cmd
from agent_assist.domain.commands import OfferOutcome, Refused
from agent_assist.domain.events import Recorded
from agent_assist.domain.guide import Disposition, Stage, StepKind, weightiest
from agent_assist.domain.interaction import Status
from agent_assist.domain.view import CallView, FieldView
from agent_assist.flow import anytime_for, suggested_disposition, suggested_for_need
from agent_assist.presentation.words import in_language

HELP = """\
  Enter          go on; what is shown counts as said
  a number       that answer, topic, solution or choice
  any text       what the customer told, for the field that is asked for
  y, n           the customer was verified, or was not
  /refused WHY   the customer refuses the solution that was offered
  /side NAME     a guide for any time (/side alone lists them); /return leads back
  /back          undo
  /stage NAME    greet, rapport, need, resolve or thank
  /skip WHY      pass this step over
  /need WORDS    the customer needs something else
  /note WORDS    write it down
  /hold /resume /park /takeup /dropped /reconnected
  /wrap          the conversation is over; then /close
  /close HOW     finish the record; HOW it ended, where nothing that was done tells
  /quit"""

_PLAIN: dict[str, Callable[[], cmd.Command]] = {
    "back": cmd.Back,
    "return": cmd.ReturnFromInterrupt,
    "hold": cmd.Hold,
    "resume": cmd.Resume,
    "park": cmd.Park,
    "takeup": cmd.TakeUp,
    "dropped": cmd.LineDropped,
    "reconnected": cmd.Reconnected,
    "wrap": cmd.WrapUp,
}
_WITH_WORDS: dict[str, Callable[[str], cmd.Command]] = {
    "skip": cmd.Skip,
    "need": cmd.AddNeed,
    "note": cmd.Note,
}


def talk(walk: Walk, happened: Callable[[tuple[Recorded, ...]], None], *, quiet: bool) -> None:
    """Ask, do, show, until the call is closed or the input ends.

    Args:
        happened: is told the events of each command.
        quiet: show the steps apart from the output, which is for another program.
    """
    show = tell if quiet else print
    show("/help lists what can be typed; /quit leaves.")
    while walk.call.status is not Status.CLOSED:
        view = walk.view()
        show(shown(view, walk.content, walk.language))
        prompt = _prompt(view)
        try:
            if quiet:
                tell(prompt)
            typed = input("" if quiet else prompt).strip()
        except (EOFError, KeyboardInterrupt):
            show("")
            return
        if typed == "/quit":
            return
        if typed == "/help":
            show(HELP)
            continue
        try:
            happened(_do(walk, view, typed))
        except Refused as refused:
            show(f"  {refused}")


def _prompt(view: CallView) -> str:
    """With the name of what is asked for first, where several things are."""
    asked = _asked(view)
    return f"{asked[0].label or asked[0].name}> " if len(view.fields) > 1 and asked else "> "


def _asked(view: CallView) -> list[FieldView]:
    """What is not known yet, with what may be left empty at the end: Enter goes on from there."""
    return sorted((f for f in view.fields if not f.value), key=lambda field: not field.required)


def _do(walk: Walk, view: CallView, typed: str) -> tuple[Recorded, ...]:
    if typed.startswith("/"):
        word, _, words = typed[1:].partition(" ")
        return walk.do(_slash(walk, view, word, words.strip()))
    asked = _asked(view)
    if not typed:
        return _go_on(walk, view)
    if typed.isdecimal() and not asked:
        return _numbered(walk, view, int(typed))
    if view.verify is not None and typed in ("y", "n"):
        by = tuple(name for name, _, _ in view.verify.fields) if typed == "y" else ()
        return walk.do(cmd.VerifyCustomer(view.step, typed == "y", by))
    if asked:
        last = len(asked) == 1 and view.kind is StepKind.CAPTURE
        told = walk.parsed({asked[0].name: _chosen(asked[0], typed)})
        return walk.do(cmd.Capture(told, view.step if last else "", walk.shown_line()))
    if view.topics:
        raise Refused("choose", "Choose the topic by its number; “search” finds it by words.")
    raise Refused("not_understood", "That is none of the choices. /help lists what can be typed.")


def _chosen(field: FieldView, typed: str) -> str:
    """The choice that a number stands for, unless the number is a choice itself."""
    words = {word for option in field.options for word in option}
    if typed in words or not typed.isdecimal() or not 1 <= int(typed) <= len(field.options):
        return typed
    return field.options[int(typed) - 1][0]


def _go_on(walk: Walk, view: CallView) -> tuple[Recorded, ...]:
    if not view.next_way:
        raise Refused("choose", "Choose one of the numbers, or /wrap when it is over.")
    if view.verify is not None:
        raise Refused("choose", "Type y when enough answers agree, n when they do not.")
    return walk.take(view.next_way)


def _numbered(walk: Walk, view: CallView, number: int) -> tuple[Recorded, ...]:
    choices = choices_of(view, walk.content, walk.language)
    if not choices:
        raise Refused("choose", "There is nothing to choose here. Enter goes on.")
    if not 1 <= number <= len(choices):
        raise Refused("choose", f"Choose a number from 1 to {len(choices)}.")
    chosen = choices[number - 1][0]
    if view.topics and number <= len(choices) - len(view.answers):
        return walk.do(cmd.ChangeGuide(chosen))
    if view.solutions and not view.answers:
        offered = any(s.id == chosen and s.in_offer for s in view.solutions)
        if offered:
            return walk.do(cmd.AnswerOffer(chosen, OfferOutcome.ACCEPTED))
        revision = walk.content.solutions[chosen].revision
        return walk.do(cmd.OfferSolution(chosen, revision))
    return walk.take(chosen)


def _slash(walk: Walk, view: CallView, word: str, words: str) -> cmd.Command:
    if word in _PLAIN:
        return _PLAIN[word]()
    if word in _WITH_WORDS:
        return _WITH_WORDS[word](words)
    if word == "stage":
        if words not in list(Stage):
            raise Refused("choose", "The stages are greet, rapport, need, resolve, thank.")
        return cmd.GoToStage(Stage(words))
    if word == "side":
        return _side(walk, words)
    if word == "refused":
        offered = [s.id for s in view.solutions if s.in_offer and s.outcome is None]
        if not offered:
            raise Refused("not_offered", "No solution was offered yet.")
        return cmd.AnswerOffer(offered[-1], OfferOutcome.REFUSED, words)
    if word == "close":
        return _close(walk, words)
    raise Refused("not_understood", f"“/{word}” is not known. /help lists what can be typed.")


def _side(walk: Walk, words: str) -> cmd.Command:
    offered = anytime_for(walk.call, walk.content)
    for guide in offered:
        if words and words in (guide.id, guide.role.value):
            return cmd.Interrupt(guide.id)
    if not offered:
        raise Refused("choose", "No guide for any time is offered here.")
    names = [
        f"    {guide.id:<16} {in_language(guide.title, walk.language)}".rstrip()
        for guide in offered
    ]
    raise Refused("choose", "\n".join(["Name one of them:", *names]))


def _close(walk: Walk, how: str) -> cmd.Command:
    """Close as the walk tells, or as was typed where nothing tells; never as if it were solved."""
    call = walk.call
    ends = ", ".join(Disposition)
    if how and how not in list(Disposition):
        raise Refused("choose", f"“{how}” is no way to end. These are: {ends}.")
    told = Disposition(how) if how else None
    told = told or call.disposition or suggested_disposition(call, walk.content)
    typed = told if how else None
    each = [
        typed or suggested_for_need(call, need) or told for need in range(len(call.place.needs))
    ]
    known = tuple(end for end in each if end is not None)
    whole = told or weightiest(each)
    if whole is None or len(known) < len(each):
        raise Refused("ends_open", f"Say how it ended, for example /close resolved. Ways: {ends}.")
    return cmd.Close(known, whole)
