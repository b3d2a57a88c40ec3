"""Call guides of a pack."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from agent_assist.domain.content import Template, Wording
from agent_assist.domain.guide import (
    AnytimeRole,
    Channel,
    Direction,
    Disposition,
    Guide,
    GuideKind,
    Solve,
    Stage,
    Step,
    StepAction,
    StepKind,
    Verify,
    Way,
)
from agent_assist.library.fields import ID, Fields, unique
from agent_assist.library.nodes import Items, Node, Scalar, Table
from agent_assist.library.read_content import read_revision, read_translated, read_wordings
from agent_assist.library.read_facts import read_facts
from agent_assist.library.read_ways import KEYED_WAYS, read_choices, read_keyed_ways

MAX_STEPS = 2_000
OWN_WORDING = "own"
"""Id of the wording of a text that is written in a step without further keys."""

_ONLY: Mapping[str, tuple[StepKind, ...]] = {
    "answers": (StepKind.ASK,),
    "topics": (StepKind.ASK,),
    "capture": (StepKind.CAPTURE,),
    "ask_again": (StepKind.CAPTURE,),
    "verify": (StepKind.VERIFY,),
    "lookup": (StepKind.LOOKUP,),
    "outcomes": (StepKind.LOOKUP,),
    "solve": (StepKind.SOLVE,),
    "end": (StepKind.END,),
    **KEYED_WAYS,
}
"""Keys that only steps of some kinds have."""


def read_guide(fields: Fields, id: str) -> tuple[Guide | None, list[Template]]:
    """A guide, and the texts that are written in its steps as templates of their own."""
    kind = fields.choice("kind", GuideKind, required=True) or GuideKind.TOPIC
    facts = read_facts(fields, f"guides/{id}/facts")
    templates: list[Template] = []
    steps: dict[str, Step] = {}
    nodes = fields.items("steps")
    for node in nodes[:MAX_STEPS]:
        below = fields.book.table(node, f"{fields.path}/steps", "step")
        if below is None:
            continue
        step_id = below.id()
        below.move(f"{fields.path}/steps/{step_id}")
        if step_id and unique(below, steps, step_id, "step"):
            steps[step_id] = _step(below, step_id, id, templates)
    if len(nodes) > MAX_STEPS:
        message = f"A guide has at most {MAX_STEPS} steps."
        fields.wrong("steps", message, "Divide it into guides that call each other.", "too-long")
    if not steps:
        fields.missing("steps", "Add “steps:” with at least one “- id: …”.")
    guide = Guide(
        id,
        kind,
        steps,
        fields.id("start", required=False) or next(iter(steps), ""),
        fields.texts("title"),
        facts,
        fields.lists("phrasings"),
        fields.words("tags"),
        note=fields.text("note"),
        revision=read_revision(fields),
        translated=read_translated(fields),
    )
    guide = _of_kind(fields, guide)
    return (guide if steps else None), templates


def _of_kind(fields: Fields, guide: Guide) -> Guide:
    """The guide with the keys that only its kind has."""
    elsewhere = {
        "role": "only an anytime guide has a role",
        "within": "only an anytime guide is offered within others",
        "direction": "only an opening guide has a direction",
        "channels": "only an opening guide has channels",
    }
    if guide.kind is GuideKind.ANYTIME:
        role = fields.choice("role", AnytimeRole) or AnytimeRole.SIDE
        guide = replace(guide, role=role, within=fields.ids("within"))
    elif guide.kind is GuideKind.OPENING:
        direction = fields.choice("direction", Direction)
        guide = replace(guide, direction=direction, channels=fields.choices("channels", Channel))
    fields.done(elsewhere=elsewhere)
    return guide


def _step(fields: Fields, id: str, guide: str, templates: list[Template]) -> Step:
    stage = fields.choice("stage", Stage, required=True)
    kind = fields.choice("kind", StepKind, required=True)
    is_known = kind is not None
    kind = kind or StepKind.SAY
    step = Step(
        id,
        stage or Stage.NEED,
        kind,
        fields.texts("title"),
        _say(fields, f"{guide}.{id}", templates),
        _ways(fields, kind),
        fields.condition(),
        fields.words("capture") if kind is StepKind.CAPTURE else (),
        _verify(fields) if kind is StepKind.VERIFY else None,
        _solve(fields) if kind is StepKind.SOLVE else None,
        fields.texts("lookup") if kind is StepKind.LOOKUP else {},
        _end(fields) if kind is StepKind.END else None,
        fields.choice("action", StepAction),
        fields.flag("topics") if kind is StepKind.ASK else False,
        fields.flag("must_say"),
        fields.flag("gate"),
        fields.texts_list("tips"),
        fields.texts_list("do"),
        fields.texts_list("dont"),
        fields.texts("note"),
        fields.flag("ask_again") if kind is StepKind.CAPTURE else False,
    )
    if kind is StepKind.CAPTURE and not step.captures:
        fields.missing("capture", "Name the facts to ask: capture: [order_number].")
    if is_known:
        fields.done(
            elsewhere={
                key: f"a step of kind {kind} does not have it (it belongs to {' or '.join(kinds)})"
                for key, kinds in _ONLY.items()
                if kind not in kinds
            }
        )
    return step


def _ways(fields: Fields, kind: StepKind) -> tuple[Way, ...]:
    """All ways of a step: first those given by a key, then answers or outcomes."""
    keyed = read_keyed_ways(fields, kind)
    if kind is StepKind.ASK:
        return (*keyed, *read_choices(fields, "answers", "answer"))
    if kind is StepKind.LOOKUP:
        return (*keyed, *read_choices(fields, "outcomes", "outcome"))
    return keyed


def _say(fields: Fields, id: str, templates: list[Template]) -> str:
    """The id of the template to say; a text of the step's own becomes one."""
    value = fields.node("say")
    if value is None:
        return ""
    if isinstance(value, Scalar) and ID.fullmatch(value.text or ""):
        return value.text or ""
    path = f"{fields.path}/say"
    before = len(fields.book.places)
    if isinstance(value, Items):
        fields.wrong("say", "“say” is a template's id or a text.", "Write say: greeting.",
                     "wrong-type")  # fmt: skip
        return ""
    wordings = _own_wordings(fields, value, path)
    if not wordings:
        return ""
    templates.append(Template(id, wordings, inline=True))
    fields.book.places[f"templates/{id}"] = value.place
    for known in list(fields.book.places)[before - 1 :]:
        if known.startswith(f"{path}/"):
            fields.book.places[f"templates/{id}{known[len(path) :]}"] = fields.book.places[known]
    return id


def _own_wordings(fields: Fields, value: Node, path: str) -> tuple[Wording, ...]:
    if isinstance(value, Table) and any(key.text == "wordings" for key, _ in value.entries):
        below = fields.inner("say", "text of a step")
        if below is None:
            return ()
        wordings = read_wordings(below)
        below.done()
        return wordings
    texts = fields.texts_of(value, f"{path}/wordings/{OWN_WORDING}/texts")
    return (Wording(OWN_WORDING, texts),) if texts else ()


def _verify(fields: Fields) -> Verify | None:
    below = fields.inner("verify", "list of what to verify")
    if below is None:
        if "verify" not in fields:
            fields.missing("verify", "Add “verify: {ask: [order_number], needed: 1}”.")
        return None
    ask = below.words("ask")
    if not ask:
        below.missing("ask", "Name the facts to compare: ask: [order_number, email].")
    verify = Verify(
        ask,
        below.number("needed", 1, 1, max(1, len(ask))),
        below.number("tries", 3, 1, 20),
        below.flag("third_party"),
    )
    below.done()
    return verify


def _solve(fields: Fields) -> Solve:
    below = fields.inner("solve", "choice of solutions")
    if below is None:
        return Solve()
    solve = Solve(below.ids("solutions"), below.words("tags"), below.flag("side_by_side"))
    below.done()
    return solve


def _end(fields: Fields) -> Disposition | None:
    return fields.choice("end", Disposition, required=True) or Disposition.RESOLVED
