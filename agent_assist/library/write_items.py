"""Items as plain data in the shape of the pack format, keys in the order of its description."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum

from agent_assist.domain.condition import Condition, to_text
from agent_assist.domain.content import Content, HouseValue, Pack, Solution, Template, Wording
from agent_assist.domain.guide import (
    FactScope,
    FactSpec,
    FactType,
    Guide,
    GuideKind,
    Option,
    Step,
    StepKind,
    Target,
    TargetKind,
    Way,
)
from agent_assist.domain.texts import Texts
from agent_assist.library.nodes import CONTROL
from agent_assist.library.read_guides import OWN_WORDING
from agent_assist.library.read_ways import KEYED_WAYS, default_way_id

Data = dict[str, object]


def filled(**entries: object) -> Data:
    """The entries that say something; a trailing underscore is only for Python's own words."""
    return {
        key.rstrip("_"): value
        for key, value in entries.items()
        if value is not None and value is not False and value not in ("", [], {}, ())
    }


def plain_text(text: str) -> str:
    """The text without control characters and spaces around it."""
    return CONTROL.sub("", text).strip()


def text_by_language(texts: Texts) -> Data:
    """The languages in which there is a text."""
    return {language: plain_text(text) for language, text in texts.items() if plain_text(text)}


def list_texts(lists: Mapping[str, Iterable[str]]) -> Data:
    """The languages in which there are texts."""
    found = {
        language: [plain_text(text) for text in texts if plain_text(text)]
        for language, texts in lists.items()
    }
    return {language: texts for language, texts in found.items() if texts}


def short_words(words: Iterable[str]) -> list[str]:
    """Short words or ids; enum members become their values."""
    found = [plain_text(str(one)) for one in words]
    return list(dict.fromkeys(one for one in found if one))


def word(chosen: StrEnum | None, default: StrEnum | None = None) -> str | None:
    """The word of an enumeration; None when it is the default."""
    return None if chosen is None or chosen is default else chosen.value


def condition_text(condition: Condition | None) -> str | None:
    """The condition as it is written."""
    return None if condition is None else to_text(condition)


def history(revision: int, translated: Mapping[str, int], note: str) -> Data:
    """The keys that items of every kind end with."""
    return filled(
        revision=revision if revision != 1 else None,
        translated=dict(translated),
        note=plain_text(note),
    )


def pack_data(content: Content, default_id: str) -> Data:
    """The file pack.yaml."""
    id, pack = next(iter(content.packs.items()), (default_id, Pack()))
    groups = {
        language: [list(group) for group in groups if group]
        for language, groups in content.synonyms.items()
    }
    return {
        "pack": id,
        **filled(
            title=text_by_language(pack.title),
            languages=list(content.languages),
            house_values={name: _house_value(v) for name, v in content.house_values.items()},
            facts={name: _fact(fact) for name, fact in content.facts.items()},
            synonyms={language: found for language, found in groups.items() if found},
        ),
    }


def _house_value(house: HouseValue) -> Data:
    return {
        "type": house.type.value,
        **filled(
            value=_typed(house.type, plain_text(house.value)),
            texts=text_by_language(house.texts),
            label=text_by_language(house.label),
        ),
    }


def _typed(type: FactType, value: str) -> object:
    """Plain numbers and dates without quotes, where that changes nothing."""
    if type is FactType.NUMBER and value.isdecimal() and str(int(value)) == value:
        return int(value)
    if type is FactType.DATE:
        try:
            return date.fromisoformat(value) if len(value) == len("2026-01-01") else value
        except ValueError:
            return value
    return value


def _fact(fact: FactSpec) -> Data:
    return {
        "type": fact.type.value,
        **filled(
            scope=word(fact.scope, FactScope.NEED),
            label=text_by_language(fact.label),
            question=text_by_language(fact.question),
            options=[_option(option) for option in fact.options],
            pattern=plain_text(fact.pattern),
            currency=fact.currency,
            example=plain_text(fact.example),
            personal=fact.personal,
        ),
        **({"required": False} if not fact.required else {}),
    }


def _option(option: Option) -> Data:
    phrases = {role: text_by_language(texts) for role, texts in option.phrases.items()}
    return filled(
        id=option.id,
        text=text_by_language(option.text),
        phrases={role: texts for role, texts in phrases.items() if texts},
    )


def template_data(template: Template) -> Data:
    """A template's file."""
    return {
        **filled(
            id=template.id,
            title=text_by_language(template.title),
            stage=word(template.stage),
            tags=short_words(template.tags),
            phrasings=list_texts(template.phrasings),
            wordings=[_wording(wording) for wording in template.wordings],
        ),
        **history(template.revision, template.translated, template.note),
    }


def _wording(wording: Wording) -> Data:
    return filled(
        id=wording.id,
        channels=short_words(wording.channels),
        moods=short_words(wording.moods),
        direction=word(wording.direction),
        hours=list(wording.hours) if wording.hours else None,
        texts=text_by_language(wording.texts),
        cues=text_by_language(wording.cues),
    )


def solution_data(solution: Solution) -> Data:
    """A solution's file."""
    return {
        **filled(
            id=solution.id,
            title=text_by_language(solution.title),
            summary=text_by_language(solution.summary),
            phrasings=list_texts(solution.phrasings),
            symptoms=list_texts(solution.symptoms),
            steps=list_texts(solution.steps),
            can_promise=list_texts(solution.can_promise),
            cannot_promise=list_texts(solution.cannot_promise),
            price=text_by_language(solution.price),
            time=text_by_language(solution.time),
            offer=solution.offer,
            promise_hours=solution.promise_hours or None,
            tags=short_words(solution.tags),
            valid_from=solution.valid_from,
            valid_until=solution.valid_until,
            review_by=solution.review_by,
            owner=plain_text(solution.owner),
        ),
        **history(solution.revision, solution.translated, solution.note),
    }


def guide_data(guide: Guide, inline: Mapping[str, Template]) -> Data:
    """A guide's file; inline are the templates that are written in its steps."""
    return {
        **filled(
            id=guide.id,
            kind=guide.kind.value,
            role=guide.role.value if guide.kind is GuideKind.ANYTIME else None,
            within=short_words(guide.within),
            direction=word(guide.direction),
            channels=short_words(guide.channels),
            title=text_by_language(guide.title),
            phrasings=list_texts(guide.phrasings),
            tags=short_words(guide.tags),
        ),
        **history(guide.revision, guide.translated, guide.note),
        **filled(
            facts={name: _fact(fact) for name, fact in guide.facts.items()},
            start=None if guide.start == next(iter(guide.steps), "") else guide.start,
            steps=[_step(step, inline.get(step.say)) for step in guide.steps.values()],
        ),
    }


def _step(step: Step, own: Template | None) -> Data:
    return {
        **filled(
            id=step.id,
            stage=step.stage.value,
            kind=step.kind.value,
            title=text_by_language(step.title),
            when=condition_text(step.when),
            say=_own_text(own) if own else step.say,
            must_say=step.must_say,
            gate=step.gate,
            action=word(step.action),
            topics=step.topics,
            capture=short_words(step.captures),
            ask_again=step.ask_again,
            verify=_verify(step),
            lookup=text_by_language(step.lookup),
            solve=_solve(step),
        ),
        **_ways(step),
        **filled(
            end=word(step.end),
            tips=[text_by_language(tip) for tip in step.tips],
            do=[text_by_language(tip) for tip in step.do],
            dont=[text_by_language(tip) for tip in step.dont],
            note=text_by_language(step.note),
        ),
    }


def _own_text(template: Template) -> Data:
    only = template.wordings[0]
    if template.wordings == (Wording(OWN_WORDING, only.texts),):
        return text_by_language(only.texts)
    return {"wordings": [_wording(wording) for wording in template.wordings]}


def _verify(step: Step) -> Data | None:
    if step.verify is None:
        return None
    return {
        "ask": short_words(step.verify.ask),
        "needed": step.verify.needed,
        "tries": step.verify.tries,
        **filled(third_party=step.verify.third_party),
    }


def _solve(step: Step) -> Data | None:
    if step.solve is None:
        return None
    return filled(
        solutions=short_words(step.solve.solutions),
        tags=short_words(step.solve.tags),
        side_by_side=step.solve.side_by_side,
    )


def _ways(step: Step) -> Data:
    """Ways under their keys, and the others as answers or outcomes."""
    if step.kind in (StepKind.VERIFY, StepKind.SOLVE):
        ways = {way.id: way for way in step.ways}
        return {key: _one_way(ways[key]) for key in KEYED_WAYS if key in ways}
    chosen = step.kind in (StepKind.ASK, StepKind.LOOKUP)
    following = [way for way in step.ways if not chosen or _is_next(way.id)]
    found: Data = {}
    if len(following) == 1 and following[0].id == "next":
        found["next"] = _one_way(following[0])
    elif following:
        found["next"] = [_listed_way(way, number) for number, way in enumerate(following, 1)]
    others = [{"id": way.id, **_way(way)} for way in step.ways if way not in following]
    if others:
        found["answers" if step.kind is StepKind.ASK else "outcomes"] = others
    return found


def _is_next(id: str) -> bool:
    return id == "next" or id.startswith("next_")


def _one_way(way: Way) -> object:
    data = _way(way)
    return way.to.step if data == {"go": way.to.step} else data


def _listed_way(way: Way, number: int) -> object:
    data = _way(way)
    if way.id == default_way_id(number):
        return way.to.step if data == {"go": way.to.step} else data
    return {"id": way.id, **data}


def _way(way: Way) -> Data:
    return {
        **filled(text=text_by_language(way.text)),
        **_target(way.to),
        **filled(
            when=condition_text(way.when),
            sets={name: plain_text(value) for name, value in way.sets.items() if plain_text(value)},
            mood=word(way.mood),
            disposition=word(way.disposition),
        ),
    }


def _target(to: Target) -> Data:
    match to.kind:
        case TargetKind.STEP:
            return {"go": to.step}
        case TargetKind.RETURN:
            return {"return": True}
        case TargetKind.JUMP:
            return {"jump": to.guide, **filled(at=to.step)}
        case TargetKind.CALL:
            return {"call": to.guide, **filled(at=to.step), "then": to.then}
