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


def _filled(**entries: object) -> Data:
    """The entries that say something; a trailing underscore is only for Python's own words."""
    return {
        key.rstrip("_"): value
        for key, value in entries.items()
        if value is not None and value is not False and value not in ("", [], {}, ())
    }


def _text(text: str) -> str:
    return CONTROL.sub("", text).strip()


def _texts(texts: Texts) -> Data:
    return {language: _text(text) for language, text in texts.items() if _text(text)}


def _lists(lists: Mapping[str, Iterable[str]]) -> Data:
    found = {lang: [_text(text) for text in texts if _text(text)] for lang, texts in lists.items()}
    return {language: texts for language, texts in found.items() if texts}


def _words(words: Iterable[str]) -> list[str]:
    """Short words or ids; enum members become their values."""
    found = [_text(str(word)) for word in words]
    return list(dict.fromkeys(word for word in found if word))


def _word(word: StrEnum | None, default: StrEnum | None = None) -> str | None:
    return None if word is None or word is default else word.value


def _condition(condition: Condition | None) -> str | None:
    return None if condition is None else to_text(condition)


def _history(revision: int, translated: Mapping[str, int], note: str) -> Data:
    return _filled(
        revision=revision if revision != 1 else None,
        translated=dict(translated),
        note=_text(note),
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
        **_filled(
            title=_texts(pack.title),
            languages=list(content.languages),
            house_values={name: _house_value(v) for name, v in content.house_values.items()},
            facts={name: _fact(fact) for name, fact in content.facts.items()},
            synonyms={language: found for language, found in groups.items() if found},
        ),
    }


def _house_value(house: HouseValue) -> Data:
    return {
        "type": house.type.value,
        **_filled(
            value=_typed(house.type, _text(house.value)),
            texts=_texts(house.texts),
            label=_texts(house.label),
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
        **_filled(
            scope=_word(fact.scope, FactScope.NEED),
            label=_texts(fact.label),
            question=_texts(fact.question),
            options=[_option(option) for option in fact.options],
            pattern=_text(fact.pattern),
            currency=fact.currency,
            example=_text(fact.example),
            personal=fact.personal,
        ),
        **({"required": False} if not fact.required else {}),
    }


def _option(option: Option) -> Data:
    phrases = {role: _texts(texts) for role, texts in option.phrases.items()}
    return _filled(
        id=option.id,
        text=_texts(option.text),
        phrases={role: texts for role, texts in phrases.items() if texts},
    )


def template_data(template: Template) -> Data:
    """A template's file."""
    return {
        **_filled(
            id=template.id,
            title=_texts(template.title),
            stage=_word(template.stage),
            tags=_words(template.tags),
            phrasings=_lists(template.phrasings),
            wordings=[_wording(wording) for wording in template.wordings],
        ),
        **_history(template.revision, template.translated, template.note),
    }


def _wording(wording: Wording) -> Data:
    return _filled(
        id=wording.id,
        channels=_words(wording.channels),
        moods=_words(wording.moods),
        direction=_word(wording.direction),
        hours=list(wording.hours) if wording.hours else None,
        texts=_texts(wording.texts),
        cues=_texts(wording.cues),
    )


def solution_data(solution: Solution) -> Data:
    """A solution's file."""
    return {
        **_filled(
            id=solution.id,
            title=_texts(solution.title),
            summary=_texts(solution.summary),
            phrasings=_lists(solution.phrasings),
            symptoms=_lists(solution.symptoms),
            steps=_lists(solution.steps),
            can_promise=_lists(solution.can_promise),
            cannot_promise=_lists(solution.cannot_promise),
            price=_texts(solution.price),
            time=_texts(solution.time),
            offer=solution.offer,
            promise_hours=solution.promise_hours or None,
            tags=_words(solution.tags),
            valid_from=solution.valid_from,
            valid_until=solution.valid_until,
            review_by=solution.review_by,
            owner=_text(solution.owner),
        ),
        **_history(solution.revision, solution.translated, solution.note),
    }


def guide_data(guide: Guide, inline: Mapping[str, Template]) -> Data:
    """A guide's file; inline are the templates that are written in its steps."""
    return {
        **_filled(
            id=guide.id,
            kind=guide.kind.value,
            role=guide.role.value if guide.kind is GuideKind.ANYTIME else None,
            within=_words(guide.within),
            direction=_word(guide.direction),
            channels=_words(guide.channels),
            title=_texts(guide.title),
            phrasings=_lists(guide.phrasings),
            tags=_words(guide.tags),
        ),
        **_history(guide.revision, guide.translated, guide.note),
        **_filled(
            facts={name: _fact(fact) for name, fact in guide.facts.items()},
            start=None if guide.start == next(iter(guide.steps), "") else guide.start,
            steps=[_step(step, inline.get(step.say)) for step in guide.steps.values()],
        ),
    }


def _step(step: Step, own: Template | None) -> Data:
    return {
        **_filled(
            id=step.id,
            stage=step.stage.value,
            kind=step.kind.value,
            title=_texts(step.title),
            when=_condition(step.when),
            say=_own_text(own) if own else step.say,
            must_say=step.must_say,
            gate=step.gate,
            action=_word(step.action),
            topics=step.topics,
            capture=_words(step.captures),
            verify=_verify(step),
            lookup=_texts(step.lookup),
            solve=_solve(step),
        ),
        **_ways(step),
        **_filled(
            end=_word(step.end),
            tips=[_texts(tip) for tip in step.tips],
            do=[_texts(tip) for tip in step.do],
            dont=[_texts(tip) for tip in step.dont],
            note=_texts(step.note),
        ),
    }


def _own_text(template: Template) -> Data:
    only = template.wordings[0]
    if template.wordings == (Wording(OWN_WORDING, only.texts),):
        return _texts(only.texts)
    return {"wordings": [_wording(wording) for wording in template.wordings]}


def _verify(step: Step) -> Data | None:
    if step.verify is None:
        return None
    return {
        "ask": _words(step.verify.ask),
        "needed": step.verify.needed,
        "tries": step.verify.tries,
        **_filled(third_party=step.verify.third_party),
    }


def _solve(step: Step) -> Data | None:
    if step.solve is None:
        return None
    return _filled(
        solutions=_words(step.solve.solutions),
        tags=_words(step.solve.tags),
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
        **_filled(text=_texts(way.text)),
        **_target(way.to),
        **_filled(
            when=_condition(way.when),
            sets={name: _text(value) for name, value in way.sets.items() if _text(value)},
            mood=_word(way.mood),
            disposition=_word(way.disposition),
        ),
    }


def _target(to: Target) -> Data:
    match to.kind:
        case TargetKind.STEP:
            return {"go": to.step}
        case TargetKind.RETURN:
            return {"return": True}
        case TargetKind.JUMP:
            return {"jump": to.guide, **_filled(at=to.step)}
        case TargetKind.CALL:
            return {"call": to.guide, **_filled(at=to.step), "then": to.then}
