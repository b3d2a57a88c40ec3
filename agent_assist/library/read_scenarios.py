"""Scenarios and the moves table of a pack."""

from __future__ import annotations

from agent_assist.domain.guide import Channel, Direction, Disposition
from agent_assist.domain.scenario import (
    CAUSES,
    MOST,
    Difficulty,
    Effect,
    End,
    Knowledge,
    Lists,
    Move,
    MoveSpec,
    Persona,
    Reply,
    Scenario,
    Side,
    Temper,
)
from agent_assist.library.fields import ID, NAME, NOT_NAMES, Fields, unique
from agent_assist.library.nodes import Node, Table
from agent_assist.library.read_content import read_revision, read_translated

_MAX_SECONDS = 36_000
_MOODS = ("upset", "worried", "calm")
_GENDERS = ("female", "male")


def read_scenario(fields: Fields, id: str) -> Scenario:
    """A simulated customer."""
    scenario = Scenario(
        id,
        fields.texts("title", required=True),
        fields.choice("channel", Channel) or Channel.PHONE,
        fields.choice("direction", Direction) or Direction.INBOUND,
        fields.choice("difficulty", Difficulty) or Difficulty.MEDIUM,
        fields.choice("begins", Side) or Side.REP,
        fields.texts("summary"),
        _persona(fields),
        fields.texts("goal"),
        fields.id("guide", required=False),
        _temper(fields),
        fields.lists("opens"),
        _knows(fields),
        fields.ids("solutions"),
        fields.ids("options"),
        fields.choices("dispositions", Disposition),
        fields.lists("can_promise"),
        fields.lists("cannot_promise"),
        tuple(move.value for move in fields.choices("rapport", Move)),
        fields.number("seconds", 0, 0, _MAX_SECONDS),
        _replies(fields),
        _ends(fields),
        fields.lists("model"),
        fields.words("tags"),
        read_revision(fields),
        read_translated(fields),
        fields.text("note"),
    )
    fields.done()
    return scenario


def _persona(fields: Fields) -> Persona:
    below = fields.inner("customer", "customer")
    if below is None:
        if "customer" not in fields:
            fields.missing("customer", "Add “customer: {first_name: …, last_name: …}”.")
        return Persona()
    gender = below.text("gender")
    if gender and gender not in _GENDERS:
        below.wrong("gender", f"“{gender}” is not possible.", "Write female or male, or nothing.")
        gender = ""
    persona = Persona(
        below.texts("first_name"),
        below.texts("last_name"),
        gender,
        below.texts("text"),
        below.flag("returning"),
        below.flag("owed"),
    )
    below.done()
    return persona


def _temper(fields: Fields) -> Temper:
    if fields.node("temper") is None:
        return Temper()
    below = fields.inner("temper", "temper")
    if below is None:
        return Temper()
    temper = Temper(
        below.number("anger", 0, 0, MOST),
        below.number("patience", 5, 1, MOST),
        _by_cause(below, "calms"),
        _by_cause(below, "enrages"),
        below.number("silence_seconds", 0, 0, _MAX_SECONDS),
        below.number("hold_seconds", 0, 0, _MAX_SECONDS),
    )
    below.done()
    return temper


def _by_cause(fields: Fields, key: str) -> dict[str, int]:
    """Numbers by move or happening."""
    if fields.node(key) is None:
        return {}
    below = fields.inner(key, "list of moves with numbers")
    if below is None:
        return {}
    found = {}
    for name in below.names():
        if name in CAUSES:
            found[name] = below.number(name, 1, 0, MOST)
        else:
            hint = f"Possible: {', '.join(CAUSES)}."
            below.wrong(name, f"“{name[:40]}” is no move and no happening.", hint)
    return found


def _knows(fields: Fields) -> tuple[Knowledge, ...]:
    found: dict[str, Knowledge] = {}
    for node in fields.items("knows"):
        below = fields.book.table(node, f"{fields.path}/knows", "thing that the customer knows")
        if below is None:
            continue
        name = below.text("name", required=True)
        below.move(f"{fields.path}/knows/{name}")
        if name and (name in NOT_NAMES or not NAME.fullmatch(name)):
            hint = "Use small Latin letters, digits and _, beginning with a letter."
            below.wrong("name", f"“{name[:80]}” cannot be a name.", hint, "bad-id")
            name = ""
        if name and unique(below, found, name, "thing that the customer knows"):
            found[name] = Knowledge(
                name,
                below.text("value"),
                below.flag("hidden"),
                below.texts("text"),
                below.lists("phrasings"),
                below.condition(),
                below.lists("withheld"),
                below.lists("says"),
                below.flag("needed", True),
            )
            below.done()
    return tuple(found.values())


def _replies(fields: Fields, to: tuple[str, ...] = ()) -> tuple[Reply, ...]:
    """Replies; without “to” they answer what is given."""
    found = []
    for number, node in enumerate(fields.items("replies"), 1):
        reply = _reply(fields, node, number, to)
        if reply is not None:
            found.append(reply)
    return tuple(found)


def _reply(fields: Fields, node: Node, number: int, otherwise: tuple[str, ...]) -> Reply | None:
    below = fields.book.table(node, f"{fields.path}/replies", "reply")
    if below is None:
        return None
    below.move(f"{fields.path}/replies/{number}")
    given = below.node("to") is not None
    to = _causes(below, "to") if given else otherwise
    if not to and not given:
        below.missing("to", "Name the moves or happenings that it answers: to: [ask_open].")
    reply = Reply(
        to,
        below.lists("says"),
        below.id("about", required=False),
        below.condition(),
        below.words("tells"),
        below.number("anger", 0, -MOST, MOST),
        below.number("patience", 0, -MOST, MOST),
        below.flag("once"),
    )
    below.done()
    return reply if to else None


def _causes(fields: Fields, key: str) -> tuple[str, ...]:
    found = []
    for word, place in fields.words_with_places(key):
        if word in CAUSES:
            found.append(word)
        else:
            message = f"“{word[:40]}” is no move and no happening."
            hint = f"Possible: {', '.join(CAUSES)}."
            fields.book.report("bad-value", place, message, hint, f"{fields.path}/{key}")
    return tuple(dict.fromkeys(found))


def _ends(fields: Fields) -> tuple[End, ...]:
    found: dict[str, End] = {}
    for node in fields.items("ends"):
        below = fields.book.table(node, f"{fields.path}/ends", "end")
        if below is None:
            continue
        id = below.id()
        below.move(f"{fields.path}/ends/{id}")
        if id and unique(below, found, id, "end"):
            found[id] = End(
                id,
                below.flag("good"),
                below.condition(),
                below.texts("text"),
                below.lists("says"),
            )
            below.done()
    return tuple(found.values())


def read_move(fields: Fields, id: str) -> MoveSpec | None:
    """A row of the moves table; None, and a problem, when there is no such move."""
    if id not in CAUSES:
        hint = f"Possible: {', '.join(CAUSES)}."
        fields.wrong("id", f"“{id}” is no move and no happening.", hint)
        return None
    spec = MoveSpec(
        id,
        fields.texts("title"),
        fields.texts("summary"),
        fields.lists("phrasings"),
        _about(fields),
        _dotted_ids(fields, "templates"),
        _effect(fields),
        fields.number("again", 0, -MOST, MOST) if fields.node("again") is not None else None,
        fields.number("patience", 0, -MOST, MOST),
        fields.number("seconds", 0, 0, _MAX_SECONDS),
        _replies(fields, (id,)),
        read_revision(fields),
        read_translated(fields),
        fields.text("note"),
    )
    fields.done()
    return spec


def _about(fields: Fields) -> dict[str, Lists]:
    """Lists of texts by the id or name of what they are about."""
    if fields.node("about") is None:
        return {}
    below = fields.inner("about", "list of phrasings by what they are about")
    if below is None:
        return {}
    found: dict[str, Lists] = {}
    for name in below.names():
        if ID.fullmatch(name):
            found[name] = below.lists(name)
        else:
            below.wrong(name, f"“{name[:40]}” is no id of a solution and no name of a fact.",
                        "Use small Latin letters, digits, _ and -.", "bad-id")  # fmt: skip
    return {name: lists for name, lists in found.items() if lists}


def _dotted_ids(fields: Fields, key: str) -> tuple[str, ...]:
    """Ids of templates; of a text written in a step it is GUIDE.STEP."""
    found = []
    for word, place in fields.words_with_places(key):
        parts = word.split(".")
        path = f"{fields.path}/{key}"
        if len(parts) <= 2 and all(fields.checked_id(part, place, path) for part in parts):
            found.append(word)
    return tuple(dict.fromkeys(found))


def _effect(fields: Fields) -> Effect:
    """One number for every mood, or one for each."""
    value = fields.node("anger")
    if isinstance(value, Table):
        below = fields.inner("anger", "effect on anger")
        if below is None:
            return Effect()
        effect = Effect(*(below.number(mood, 0, -MOST, MOST) for mood in _MOODS))
        below.done()
        return effect
    same = fields.number("anger", 0, -MOST, MOST)
    return Effect(same, same, same)
