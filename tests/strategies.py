"""Strategies for valid content: guides whose targets exist, of every kind of step and way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from agent_assist.domain.condition import (
    And,
    Compare,
    Condition,
    In,
    Known,
    Not,
    Or,
)
from agent_assist.domain.content import Content, HouseValue, Pack, Solution, Template, Wording
from agent_assist.domain.guide import (
    AnytimeRole,
    Channel,
    Direction,
    Disposition,
    FactScope,
    FactSpec,
    FactType,
    Guide,
    GuideKind,
    Mood,
    Option,
    Solve,
    Stage,
    Step,
    StepAction,
    StepKind,
    Target,
    TargetKind,
    Verify,
    Way,
)
from agent_assist.domain.items import at_home
from tests.scenario_strategies import move_specs, scenarios

LANGUAGES = ("en", "sr", "el")
FACTS = ("order_number", "wish", "amount", "bought")
OPTIONS = ("return", "exchange", "repair")
_SAMPLES = (
    "Good morning",
    "Ваше име, молим?",
    "Σε ποιο e-mail;",
    "yes",
    "null",
    "14",
    "- a list?",
    "key: value # not a comment",
    "\"quoted\" and 'single'",
    "two\nlines",
    "  an indented line\n\n   below",
    "tab\there",
    "a\\b {{ x }} [c]",
    "|",
    "…\u2028line separator",
    "😀",
)

words = st.one_of(
    st.sampled_from(_SAMPLES),
    st.text(
        st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufeff"), max_size=30
    ),
).map(str.strip).filter(bool)  # fmt: skip
"""Any text that content can hold: not empty, no spaces around it, no control characters."""

texts = st.dictionaries(st.sampled_from(LANGUAGES), words, max_size=3)
some_texts = st.dictionaries(st.sampled_from(LANGUAGES), words, min_size=1, max_size=3)
lists = st.dictionaries(
    st.sampled_from(LANGUAGES), st.lists(words, min_size=1, max_size=3).map(tuple), max_size=3
)
tags = st.lists(st.sampled_from(["returns", "refund", "no", "Ηχεία"]), unique=True, max_size=3).map(
    tuple
)
ids = st.from_regex(r"[a-z0-9][a-z0-9_-]{0,8}", fullmatch=True)
_numbers = st.decimals(min_value=-1000, max_value=1000, places=2, allow_nan=False)
_constants = st.one_of(
    st.sampled_from(["phone", "yes", "and", "two words", "4471-A", "2026-01-01"]),
    _numbers.map(lambda number: Decimal(format(number, "f"))),
)


def conditions(
    names: tuple[str, ...] = (*FACTS, "channel", "mood"),
) -> st.SearchStrategy[Condition]:
    """Conditions of every form, as reading gives them: `and` inside `and` keeps its brackets."""
    name = st.sampled_from(names)
    leaf: st.SearchStrategy[Condition] = st.one_of(
        st.builds(Known, name),
        st.builds(Compare, name, st.sampled_from(["==", "!=", "<", "<=", ">", ">="]), _constants),
        st.builds(In, name, st.lists(_constants, min_size=1, max_size=3).map(tuple)),
    )

    def grown(parts: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
        several = st.lists(parts, min_size=2, max_size=3).map(tuple)
        return st.one_of(st.builds(Not, parts), st.builds(And, several), st.builds(Or, several))

    return st.recursive(leaf, grown, max_leaves=6)


options = st.builds(
    Option,
    id=st.sampled_from(OPTIONS),
    text=texts,
    phrases=st.dictionaries(st.sampled_from(["to_do", "you_want"]), some_texts, max_size=2),
)


@st.composite
def fact_specs(draw: st.DrawFn, name: str) -> FactSpec:
    """A fact of any type, with what that type needs."""
    type = draw(st.sampled_from(FactType))
    return FactSpec(
        name,
        type,
        draw(st.sampled_from(FactScope)),
        draw(texts),
        draw(texts),
        tuple(draw(st.lists(options, min_size=1, max_size=3, unique_by=lambda option: option.id)))
        if type is FactType.ONE_OF
        else (),
        draw(st.sampled_from([r"\d{4}-[A-Z]", "[^:#]+ 'x'"])) if type is FactType.PATTERN else "",
        draw(st.sampled_from(["", "RSD", "EUR"])) if type is FactType.MONEY else "",
        draw(st.sampled_from(["", "4471-A", "12"])),
        draw(st.booleans()),
        draw(st.booleans()),
    )


@st.composite
def facts(draw: st.DrawFn) -> dict[str, FactSpec]:
    """Some of the facts that conditions and captures name."""
    names = draw(st.lists(st.sampled_from(FACTS), unique=True, max_size=3))
    return {name: draw(fact_specs(name)) for name in names}


@st.composite
def wordings(draw: st.DrawFn, id: str = "plain") -> Wording:
    """A wording with some of the limits it can have."""
    return Wording(
        id,
        draw(some_texts),
        draw(texts),
        draw(st.lists(st.sampled_from(Channel), unique=True, max_size=2).map(tuple)),
        draw(st.lists(st.sampled_from(Mood), unique=True, max_size=2).map(tuple)),
        draw(st.none() | st.sampled_from(Direction)),
        draw(st.none() | st.tuples(st.integers(0, 24), st.integers(0, 24))),
    )


@st.composite
def templates(draw: st.DrawFn, id: str) -> Template:
    """A response template."""
    wording_ids = draw(st.lists(ids, unique=True, min_size=1, max_size=3))
    return Template(
        id,
        tuple(draw(wordings(wording)) for wording in wording_ids),
        draw(texts),
        draw(st.none() | st.sampled_from(Stage)),
        draw(tags),
        draw(lists),
        False,
        draw(st.integers(1, 9)),
        draw(st.dictionaries(st.sampled_from(LANGUAGES), st.integers(0, 9), max_size=2)),
        draw(st.just("") | words),
    )


_dates = st.none() | st.dates(date(1900, 1, 1), date(2999, 1, 1))


@st.composite
def solutions(draw: st.DrawFn, id: str) -> Solution:
    """A solution."""
    return Solution(
        id,
        draw(some_texts),
        draw(texts),
        *(draw(lists) for _ in range(5)),
        draw(texts),
        draw(texts),
        draw(st.sampled_from(["", "hello"])),
        draw(st.integers(0, 100)),
        draw(tags),
        draw(_dates),
        draw(_dates),
        draw(_dates),
        draw(st.just("") | words),
        draw(st.integers(1, 9)),
        {},
        draw(st.just("") | words),
    )


@st.composite
def targets(draw: st.DrawFn, steps: tuple[str, ...], guides: tuple[str, ...]) -> Target:
    """A target that exists: a step of this guide, another guide's start, or the return."""
    kind = draw(st.sampled_from(TargetKind)) if guides else TargetKind.STEP
    step = draw(st.sampled_from(steps))
    if kind is TargetKind.STEP:
        return Target(kind, step)
    if kind is TargetKind.RETURN:
        return Target(kind)
    guide = draw(st.sampled_from(guides))
    return Target(kind, "", guide, step if kind is TargetKind.CALL else "")


@st.composite
def ways(
    draw: st.DrawFn,
    id: str,
    steps: tuple[str, ...],
    guides: tuple[str, ...],
    to: Target | None = None,
) -> Way:
    """A way; `to` fixes where it leads and leaves it always open."""
    return Way(
        id,
        to or draw(targets(steps, guides)),
        draw(texts),
        None if to else draw(st.none() | conditions()),
        draw(st.dictionaries(st.sampled_from(FACTS), words, max_size=2)),
        draw(st.none() | st.sampled_from(Mood)),
        draw(st.none() | st.sampled_from(Disposition)),
    )


@st.composite
def steps(
    draw: st.DrawFn,
    id: str,
    number: int,
    all_steps: tuple[str, ...],
    guides: tuple[str, ...],
    guide: str,
) -> Step:
    """The step with that number. Its last way is always open and leads nearer to the last step,
    which is an end or a return: so from every step an end can be reached.
    """
    is_last = number == len(all_steps) - 1
    ends = is_last and draw(st.booleans())
    kind = StepKind.END if ends else draw(st.sampled_from([k for k in StepKind if k != "end"]))
    out = Target(TargetKind.RETURN) if is_last else Target(step=all_steps[number + 1])
    step = Step(
        id,
        draw(st.sampled_from(Stage)),
        kind,
        draw(texts),
        draw(st.sampled_from(["", "hello", f"{guide}.{id}"])),
        (),
        draw(st.none() | conditions()),
        action=draw(st.none() | st.sampled_from(StepAction)),
        must_say=draw(st.booleans()),
        gate=draw(st.booleans()),
        tips=tuple(draw(st.lists(some_texts, max_size=2))),
        do=tuple(draw(st.lists(some_texts, max_size=1))),
        dont=tuple(draw(st.lists(some_texts, max_size=1))),
        note=draw(texts),
    )

    def chosen(way_ids: list[str]) -> tuple[Way, ...]:
        *free, last = way_ids
        return (
            *(draw(ways(way, all_steps, guides)) for way in free),
            draw(ways(last, all_steps, guides, out)),
        )

    next_ids = ["next", "next_2", "next_3"][: draw(st.integers(1, 3))]
    own_ids = draw(
        st.lists(st.sampled_from(["yes", "no", "later", "price"]), unique=True, min_size=1)
    )
    match kind:
        case StepKind.SAY:
            return replace(step, ways=chosen(next_ids))
        case StepKind.CAPTURE:
            names = draw(st.lists(st.sampled_from(FACTS), unique=True, min_size=1, max_size=2))
            asked = replace(step, captures=tuple(names), ask_again=draw(st.booleans()))
            return replace(asked, ways=chosen(next_ids))
        case StepKind.ASK:
            topics = draw(st.booleans())
            before = draw(st.sampled_from([[], next_ids]))
            return replace(step, ways=chosen([*before, *own_ids]), topics=topics)
        case StepKind.LOOKUP:
            return replace(step, ways=chosen(own_ids), lookup=draw(texts))
        case StepKind.VERIFY:
            verify = Verify(FACTS[:2], draw(st.integers(1, 2)), draw(st.integers(1, 5)), True)
            return replace(step, ways=chosen(["passed", "failed", "third_party"]), verify=verify)
        case StepKind.SOLVE:
            solve = draw(st.builds(Solve, st.just(("refund",)), tags, st.booleans()))
            return replace(step, ways=chosen(["accepted", "refused", "none"]), solve=solve)
        case StepKind.END:
            return replace(step, end=draw(st.sampled_from(Disposition)))


@st.composite
def guides(
    draw: st.DrawFn,
    id: str = "returns",
    kind: GuideKind | None = None,
    others: tuple[str, ...] = (),
) -> Guide:
    """A guide of 1 to 6 steps; `others` are the guides that it may jump to and call."""
    all_steps = tuple(draw(st.lists(ids, unique=True, min_size=1, max_size=6)))
    kind = kind or draw(st.sampled_from(GuideKind))
    is_opening, is_anytime = kind is GuideKind.OPENING, kind is GuideKind.ANYTIME
    return Guide(
        id,
        kind,
        {
            step: draw(steps(step, number, all_steps, others, id))
            for number, step in enumerate(all_steps)
        },
        draw(st.sampled_from(all_steps)),
        draw(texts),
        draw(facts()),
        draw(lists),
        draw(tags),
        draw(st.sampled_from(AnytimeRole)) if is_anytime else AnytimeRole.SIDE,
        others[:1] if is_anytime else (),
        draw(st.none() | st.sampled_from(Direction)) if is_opening else None,
        (Channel.PHONE,) if is_opening and draw(st.booleans()) else (),
        draw(st.integers(1, 9)),
        {},
        draw(st.just("") | words),
    )


house_values = st.sampled_from(
    [
        HouseValue("return_days", FactType.NUMBER, "14"),
        HouseValue("weight", FactType.NUMBER, "2.50"),
        HouseValue("fee", FactType.MONEY, "0 RSD", {}, {"en": "Fee"}),
        HouseValue("since", FactType.DATE, "2026-01-01"),
        HouseValue("name", FactType.TEXT, "no", {"sr": "не"}),
        HouseValue("hours", FactType.TEXT, "", {"en": "9 to 5"}),
    ]
)


@st.composite
def contents(draw: st.DrawFn) -> Content:
    """Content of one pack in which every id that is named exists."""
    guide_ids = tuple(draw(st.lists(ids, unique=True, min_size=1, max_size=3)))
    found = {id: draw(guides(id, others=guide_ids)) for id in guide_ids}
    inline = {
        step.say: Template(step.say, (draw(wordings("own")),), inline=True)
        for guide in found.values()
        for step in guide.steps.values()
        if "." in step.say
    }
    values = draw(st.lists(house_values, max_size=3, unique_by=lambda value: value.name))
    content = Content(
        found,
        {"hello": draw(templates("hello")), **inline},
        {"refund": draw(solutions("refund"))},
        {value.name: value for value in values},
        draw(facts()),
        draw(
            st.dictionaries(
                st.sampled_from(LANGUAGES),
                st.lists(
                    st.lists(words, min_size=1, max_size=3).map(tuple), min_size=1, max_size=2
                ).map(tuple),
                max_size=2,
            )
        ),
        LANGUAGES,
        {"pack": Pack(draw(texts), LANGUAGES)},
        {"late": draw(scenarios("late", texts, lists, st.none() | conditions()))},
        {"own": draw(move_specs("own", texts, lists, st.none() | conditions()))},
    )
    return at_home(content)
