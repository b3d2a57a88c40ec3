"""The state of a call as the desk and the terminal show it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from datetime import date, datetime

from agent_assist.domain.content import Content, Solution
from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import FactSpec, GuideKind, Stage, Step, StepKind, Way
from agent_assist.domain.interaction import Interaction, Status
from agent_assist.domain.texts import Texts, content_language
from agent_assist.domain.view import (
    AnswerView,
    AnytimeView,
    CallView,
    CustomerView,
    FactView,
    FieldView,
    LogLine,
    NeedView,
    Progress,
    PromiseView,
    SayView,
    SolutionView,
    StageView,
    VerifyView,
)
from agent_assist.flow import (
    anytime_for,
    blocked_by_gate,
    current_step,
    interrupted,
    open_ways,
    suggested_disposition,
    unsaid_must_says,
    verify_tries_left,
)
from agent_assist.presentation.context import (
    FIRST_NAME,
    LAST_NAME,
    known_specs,
    render_context,
    specs_of,
)
from agent_assist.presentation.customer import customer_view, hidden_facts
from agent_assist.presentation.facts import shown_fact
from agent_assist.presentation.log_lines import Translate
from agent_assist.presentation.say import WordingChoice, say_view, templates_now
from agent_assist.presentation.undo_words import back_words, stays_words
from agent_assist.presentation.words import in_language, in_script
from agent_assist.rendering import RenderContext, Renderer


@dataclass(frozen=True, slots=True)
class Showing:
    """What a view is made with, besides the call itself.

    Attributes:
        language: the rep's, for titles, answers and tips.
        now: aware. elapsed_ms: since the call began; that of its last event when it is less.
        solved: solution id to (solved, offered).
        customer: what the journal knows of earlier contacts. remembered: names of the facts
            that come from there; some are hidden until the customer is verified (`hidden_facts`).
    """

    content: Content
    renderer: Renderer
    language: str
    now: datetime
    choice: WordingChoice
    tr: Translate
    solved: Mapping[str, tuple[int, int]]
    customer: CustomerView = field(default_factory=CustomerView)
    remembered: frozenset[str] = frozenset()
    found: tuple[str, ...] = ()
    elapsed_ms: int = 0


def call_view(call: Interaction, log: tuple[LogLine, ...], showing: Showing) -> CallView:
    """All that is shown of a call."""
    content, language = showing.content, showing.language
    as_of_ms = max(call.elapsed_ms, showing.elapsed_ms)
    step = current_step(call, content)
    guide = content.guides[call.frame.guide]
    specs = specs_of(call, content)
    hidden = hidden_facts(call, content, showing.remembered)
    context = render_context(call, content, showing.now, language, hidden)
    say = _say(call, step, context, showing)
    ways = open_ways(call, content)
    choosable = step.kind in (StepKind.ASK, StepKind.LOOKUP) and not step.topics
    answers = [way for way in ways if way.text or (choosable and not _by_key(way))]
    below = interrupted(call)
    return CallView(
        id=call.id,
        status=call.status,
        channel=call.channel,
        direction=call.direction,
        language=call.language,
        as_of_ms=as_of_ms,
        title=in_language(guide.title, language) or guide.id,
        guide=guide.id,
        step=step.id,
        step_title=in_language(step.title, language),
        kind=step.kind,
        stage=step.stage,
        stages=_stages(call, content, step.stage, as_of_ms),
        say=say,
        answers=tuple(
            AnswerView(way.id, in_language(way.text, language) or way.id, number)
            for number, way in enumerate(answers or (ways if choosable else ()), 1)
        ),
        next_way=ways[0].id if ways and not choosable else "",
        fields=_fields(call, step, say, specs, language, hidden),
        verify=_verify(call, step, content, specs, language),
        lookup=_text(step.lookup, language, showing, context),
        solutions=_solutions(call, step, showing, context),
        side_by_side=bool(step.solve and step.solve.side_by_side),
        topics=step.topics,
        action=step.action,
        tips=tuple(_text(tip, language, showing, context) for tip in step.tips),
        do=tuple(_text(text, language, showing, context) for text in step.do),
        dont=tuple(_text(text, language, showing, context) for text in step.dont),
        note=_text(step.note, language, showing, context),
        customer=customer_view(call, specs, showing.customer, language),
        facts=_facts(call, content, specs, hidden, language),
        needs=_needs(call, content, language),
        mood=call.mood,
        notes=call.notes,
        drafts=tuple(call.drafts.items()),
        anytime=tuple(
            AnytimeView(found.id, in_language(found.title, language), found.role)
            for found in anytime_for(call, content)
        ),
        promises=tuple(
            PromiseView(
                p.id, in_script(p.what, language), p.due, p.who, overdue=p.due < showing.now
            )
            for p in call.promises
            if not p.kept
        ),
        log=log,
        back=back_words(call, showing.tr),
        cannot_undo=stays_words(call, showing.tr),
        blocked=_blocked(call, say, showing),
        interrupted=in_language(content.guides[below.guide].title, language) if below else "",
        hold_since_ms=call.hold_since_ms,
        hold_named_s=call.hold_named_s,
        disposition=call.disposition,
        suggested=suggested_disposition(call, content),
        unsaid=unsaid_lines(call, content, language),
        handed_to=call.handover.to if call.handover and call.handover.picked_up is None else "",
    )


GATE_SENTENCE = "This has to be said, or answered with a refusal, before the call can go on."


REP_SENTENCE = "Say in the settings (Ctrl+,) what your name is and how you speak of yourself."


def _blocked(call: Interaction, say: SayView | None, showing: Showing) -> str:
    if say and any(p.missing and p.variable.startswith("rep.") for p in say.parts):
        return showing.tr(REP_SENTENCE)
    return showing.tr(GATE_SENTENCE) if blocked_by_gate(call, showing.content) else ""


def unsaid_lines(call: Interaction, content: Content, language: str) -> tuple[str, ...]:
    """Titles of the must-say lines that were not said."""
    return tuple(
        in_language(content.templates[line.template].title, language) or line.step
        for line in unsaid_must_says(call, content)
        if line.template in content.templates
    )


def solution_view(
    solution: Solution, call: Interaction | None, showing: Showing, context: RenderContext
) -> SolutionView:
    """A solution in the rep's language, with the house values filled in."""
    solved, offered = showing.solved.get(solution.id, (0, 0))
    offer = None
    if call is not None:
        offer = next((o for o in call.need.offers if o.solution == solution.id), None)

    def filled(text: str) -> str:
        if "{{" not in text:
            return text
        return showing.renderer.render(text, context).text

    def lines(texts: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
        own = texts.get(content_language(showing.language)) or next(iter(texts.values()), ())
        return tuple(in_script(filled(line), showing.language) for line in own)

    return SolutionView(
        id=solution.id,
        revision=solution.revision,
        title=in_language(solution.title, showing.language),
        summary=filled(in_language(solution.summary, showing.language)),
        steps=lines(solution.steps),
        can_promise=lines(solution.can_promise),
        cannot_promise=lines(solution.cannot_promise),
        price=filled(in_language(solution.price, showing.language)),
        time=filled(in_language(solution.time, showing.language)),
        solved=solved,
        offered=offered,
        in_offer=offer is not None,
        outcome=offer.outcome if offer else None,
    )


def _by_key(way: Way) -> bool:
    """Whether the key `next` gives it, so that it is no answer: the step is passed over by it."""
    return way.id == "next" or way.id.startswith("next_")


def _say(call: Interaction, step: Step, context: RenderContext, showing: Showing) -> SayView | None:
    for template in templates_now(call, showing.content):
        shown = say_view(call, showing.content, template, showing.renderer, context, showing.choice)
        if shown is not None:
            own = template == step.say
            return replace(shown, must_say=own and step.must_say, gate=own and step.gate)
    return None


def _text(texts: Texts, language: str, showing: Showing, context: RenderContext) -> str:
    text = in_language(texts, language)
    return showing.renderer.render(text, in_rep_language(context, language)).text if text else ""


def in_rep_language(context: RenderContext, language: str) -> RenderContext:
    """The same knowledge, for a text that the rep reads and nobody hears."""
    script = "Latn" if language.endswith("-Latn") else "Cyrl"
    return replace(context, language=content_language(language), script=script)


def _stages(
    call: Interaction, content: Content, current: Stage, as_of_ms: int
) -> tuple[StageView, ...]:
    """How far the course is; what was said in between, at any time, brings it no further."""
    order = tuple(Stage)
    over = call.status in (Status.WRAPPING_UP, Status.CLOSED)
    reached = {
        visit.stage
        for visit in call.place.trail
        if visit.passing is not None and content.guides[visit.guide].kind is not GuideKind.ANYTIME
    }
    main = _stage_of_the_course(call, content, current)
    running = as_of_ms - call.stage_since_ms if call.stage_since_ms is not None else 0

    def progress(stage: Stage) -> Progress:
        if stage is current:
            return Progress.DONE if over else Progress.CURRENT
        before = order.index(stage) < order.index(main)
        return Progress.DONE if before or stage in reached else Progress.TODO

    def spent(stage: Stage) -> int:
        return call.stage_ms.get(stage, 0) + (running if stage is current else 0)

    return tuple(StageView(stage, progress(stage), spent(stage)) for stage in order)


def _stage_of_the_course(call: Interaction, content: Content, current: Stage) -> Stage:
    frames = call.place.frames
    at = next((at for at, frame in enumerate(frames) if frame.interrupt), 0)
    if not at:
        return current
    left = frames[at - 1]
    return content.guides[left.guide].steps[left.step].stage


def _fields(
    call: Interaction,
    step: Step,
    say: SayView | None,
    specs: Mapping[str, FactSpec],
    language: str,
    hidden: frozenset[str],
) -> tuple[FieldView, ...]:
    missing = _missing_facts(say, specs)
    asked = (name for name in step.captures if name not in hidden)
    names = dict.fromkeys((*asked, *missing))
    known = {name: value for name, value in call.values().items() if name not in hidden}
    return tuple(
        FieldView(
            name=name,
            label=in_language(specs[name].label, language) or name,
            question=in_language(specs[name].question, language),
            type=specs[name].type,
            value=shown_fact(specs[name], known[name], language) if known.get(name) else "",
            draft=call.drafts.get(name, ""),
            options=tuple(
                (option.id, in_language(option.text, language) or option.id)
                for option in specs[name].options
            ),
            required=specs[name].required or name in missing,
            example=specs[name].example,
            asked_for_text=name in missing and name not in step.captures,
        )
        for name in names
        if name in specs
    )


def _missing_facts(say: SayView | None, specs: Mapping[str, FactSpec]) -> list[str]:
    """The facts to ask for, since what to say lacks them; `customer` lacks both its names."""
    facts = []
    for variable in (part.variable for part in say.parts if part.missing) if say else ():
        parts = variable.split(".")
        if parts[0] == "customer":
            asked = parts[1:2] or [FIRST_NAME, LAST_NAME]
            facts += [name for name in asked if name in specs]
        else:
            facts.append(parts[0])
    return facts


def _verify(
    call: Interaction,
    step: Step,
    content: Content,
    specs: Mapping[str, FactSpec],
    language: str,
) -> VerifyView | None:
    if step.verify is None:
        return None
    known = call.values()
    return VerifyView(
        fields=tuple(
            (
                name,
                in_language(specs[name].label, language) or name,
                shown_fact(specs[name], known[name], language) if known.get(name) else "",
            )
            for name in step.verify.ask
            if name in specs
        ),
        needed=step.verify.needed,
        tries_left=verify_tries_left(call, content),
        third_party=step.verify.third_party,
    )


def _solutions(
    call: Interaction, step: Step, showing: Showing, context: RenderContext
) -> tuple[SolutionView, ...]:
    if step.solve is None:
        return ()
    solutions, today = showing.content.solutions, showing.now.date()
    wanted = set(step.solve.tags)
    named = step.solve.solutions or tuple(
        solution.id for solution in solutions.values() if wanted & set(solution.tags)
    )
    fitting = named if step.solve.solutions or wanted else showing.found
    offerable = [id_ for id_ in fitting if id_ in solutions and is_valid(solutions[id_], today)]
    offered = [offer.solution for offer in call.need.offers if offer.solution in solutions]
    rep_context = in_rep_language(context, showing.language)
    return tuple(
        solution_view(solutions[id_], call, showing, rep_context)
        for id_ in dict.fromkeys((*offerable, *offered))
    )


def is_valid(solution: Solution, day: date) -> bool:
    """Whether a solution may be offered on that day."""
    begun = solution.valid_from is None or solution.valid_from <= day
    return begun and (solution.valid_until is None or day <= solution.valid_until)


def _facts(
    call: Interaction,
    content: Content,
    specs: Mapping[str, FactSpec],
    hidden: frozenset[str],
    language: str,
) -> tuple[FactView, ...]:
    names_shown_above = {FIRST_NAME, LAST_NAME}
    shown = {n: value for n, value in call.facts.items() if value and n not in names_shown_above}
    if not shown.keys() <= specs.keys():  # remembered of a guide that is not in use
        specs = {**known_specs(content, content.guides), **specs}

    def fact(name: str, value: str) -> FactView:
        spec = specs.get(name)
        label = (in_language(spec.label, language) if spec else "") or name
        if name in hidden:
            return FactView(name, label, "", hidden=True)
        return FactView(name, label, shown_fact(spec, value, language) if spec else value)

    return tuple(fact(name, value) for name, value in shown.items())


def _needs(call: Interaction, content: Content, language: str) -> tuple[NeedView, ...]:
    def title(guide: str, words: str) -> str:
        found = content.guides.get(guide)
        return in_language(found.title, language) if found else words

    return tuple(
        NeedView(title(need.guide, need.words), need.disposition, index == call.place.need)
        for index, need in enumerate(call.place.needs)
    )
