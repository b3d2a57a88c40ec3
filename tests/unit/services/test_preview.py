"""What the rep will see: the desk's own rendering, with a call that never was."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.content import Content, Template, Wording
from agent_assist.domain.guide import Channel, Direction, Mood
from agent_assist.domain.values import Gender
from agent_assist.services.preview import Preview, Previewed, Sample
from tests.starter import starter_content

SHOP = starter_content()
PREVIEW = Preview(lambda: datetime(2025, 11, 18, 9, 30, tzinfo=UTC))


def sample(language: str, **changes: object) -> Sample:
    facts = PREVIEW.sample(SHOP, ("returns",), language)
    return replace(Sample(language, facts=facts), **changes)


def shown(previewed: Previewed) -> str:
    assert previewed.say is not None
    return previewed.say.text


def with_text(text: str, language: str = "en") -> Content:
    template = Template("mine", (Wording("plain", {language: text}),))
    return replace(SHOP, templates={**SHOP.templates, "mine": template})


def test_every_text_of_the_shop_has_plausible_values_for_all_that_it_needs() -> None:
    for guide in SHOP.guides.values():
        facts = PREVIEW.sample(SHOP, (guide.id,), "en")
        for step in guide.steps.values():
            if step.say:
                for language in ("en", "sr", "sr-Latn", "el"):
                    call = Sample(language, rep_name="Jelena", facts=facts)
                    said = PREVIEW.say(SHOP, step.say, call, (guide.id,), step.id)
                    assert said.refused == ""
                    if said.say is not None:
                        assert said.say.complete, (guide.id, step.id, said.say.text)


@pytest.mark.parametrize(
    ("language", "gender", "words"),
    [
        ("en", Gender.FEMALE, "Ms Brown"),
        ("sr", Gender.FEMALE, "госпођо Јовановић"),
        ("sr-Latn", Gender.FEMALE, "gospođo Jovanović"),
        ("sr", Gender.MALE, "господине Јовановићу"),
        ("el", Gender.FEMALE, "κυρία Παπαδοπούλου"),
        ("el", Gender.MALE, "κύριε Παπαδόπουλε"),
        ("sr", None, "Милица Јовановић"),
    ],
)
def test_the_customer_is_addressed_as_on_the_desk(
    language: str, gender: Gender | None, words: str
) -> None:
    facts = PREVIEW.sample(SHOP, ("returns",), language, gender)
    call = Sample(language, facts=facts)
    said = shown(PREVIEW.say(SHOP, "confirm_return", call, ("returns",), "say_back"))
    assert f", {words}." in said


def test_the_reps_gender_the_hour_and_the_channel_show() -> None:
    woman = PREVIEW.say(SHOP, "confirm_return", sample("sr"), ("returns",), "say_back")
    man = PREVIEW.say(
        SHOP, "confirm_return", sample("sr", rep_gender=Gender.MALE), ("returns",), "say_back"
    )
    assert "разумела" in shown(woman)
    assert "разумео" in shown(man)
    by_hour = {
        hour: shown(PREVIEW.say(SHOP, "welcome", sample("en", hour=hour, rep_name="Jelena")))
        for hour in (8, 14, 20)
    }
    assert [text.split(",")[0].split(" and")[0] for text in by_hour.values()] == [
        "Good morning",
        "Good afternoon",
        "Good evening",
    ]
    chat = PREVIEW.say(SHOP, "welcome", sample("en", channel=Channel.CHAT, rep_name="Jelena"))
    assert shown(chat) != by_hour[14]


def test_the_wording_that_is_edited_is_shown_where_it_fits() -> None:
    wordings = SHOP.templates["welcome"].wordings
    phone = [one for one in wordings if Channel.PHONE in one.channels]
    chat = next(one for one in wordings if Channel.CHAT in one.channels)
    second = PREVIEW.say(SHOP, "welcome", sample("en"), wording=phone[1].id)
    assert second.say is not None
    assert (second.say.wording, second.other) == (phone[1].id, False)
    elsewhere = PREVIEW.say(SHOP, "welcome", sample("en"), wording=chat.id)
    assert elsewhere.say is not None
    assert elsewhere.other
    assert elsewhere.say.wording != chat.id


def test_where_no_wording_fits_nothing_is_said() -> None:
    template = Template("mine", (Wording("plain", {"en": "Hi"}, direction=Direction.OUTBOUND),))
    content = replace(SHOP, templates={"mine": template})
    assert PREVIEW.say(content, "mine", sample("en")).say is None
    assert PREVIEW.say(content, "mine", sample("en", direction=Direction.OUTBOUND)).say is not None
    assert PREVIEW.say(content, "no such template", sample("en")).say is None


def test_what_is_not_known_is_a_gap() -> None:
    call = sample("en")
    without = replace(call, facts={**call.facts, "order_number": ""})
    said = PREVIEW.say(SHOP, "confirm_return", without, ("returns",), "say_back").say
    assert said is not None
    assert not said.complete
    assert [part.variable for part in said.parts if part.missing] == ["order_number"]


def test_the_facts_that_a_text_needs_come_in_its_order() -> None:
    needed = PREVIEW.needed(SHOP, "confirm_return", "en")
    assert needed == ("first_name", "last_name", "wish", "order_number", "box")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{% for a in range(1000) %}{% for b in range(1000) %}x{% endfor %}{% endfor %}", "often"),
        ("{% for a in range(99999999) %}x{% endfor %}", "1000"),
        ("{{ customer.__class__.__mro__ }}", "dot"),
        ("{{ ''.join }}", "dot"),
        ("{{ 10 ** 10 }}", "“**”"),
        ("{% include '/etc/passwd' %}", "include"),
        ("{{ order_number.__init__ }}", "dot"),
        ("{{", "closed"),
    ],
)
def test_a_hostile_text_is_refused_with_a_sentence_and_soon(text: str, said: str) -> None:
    began = time.monotonic()
    faults = PREVIEW.faults(with_text(text), ("returns",), text, "en")
    previewed = PREVIEW.say(with_text(text), "mine", sample("en"), ("returns",))
    assert time.monotonic() - began < 5
    assert said in " ".join(fault.sentence for fault in faults)
    assert said in previewed.refused


def test_a_fault_knows_its_place() -> None:
    text = "Hello {{ customer | address }},\nyour {{ ordr }} of {{ house.nothing }} came."
    faults = PREVIEW.faults(SHOP, ("returns",), text, "en")
    assert [text[it.start : it.end] for it in faults] == ["ordr", "house.nothing"]
    assert "ordr" in faults[0].message
    assert "nothing" in faults[1].message


def test_letters_of_two_alphabets_are_found_outside_of_braces() -> None:
    text = "{{ order_number }} пoручили"
    (fault,) = PREVIEW.faults(SHOP, ("returns",), text, "sr")
    assert text[fault.start : fault.end] == "пoручили"
    assert not fault.is_error


def test_the_shop_has_no_faults() -> None:
    for template in SHOP.templates.values():
        for wording in template.wordings:
            for language, text in wording.texts.items():
                found = PREVIEW.faults(SHOP, tuple(SHOP.guides), text, language)
                assert found == (), (template.id, wording.id, language)


@given(
    st.text(max_size=40)
    | st.lists(st.sampled_from(["{{", "}}", "a", "{%", "%}", "\n", " ", "|"]), max_size=12).map(
        "".join
    )
)
def test_faults_lie_within_any_text(text: str) -> None:
    for fault in PREVIEW.faults(SHOP, (), text, "en"):
        assert 0 <= fault.start <= fault.end <= len(text)
        assert fault.message


def test_a_mood_and_a_calm_one_hear_their_own_wordings() -> None:
    wordings = (
        Wording("calm", {"en": "Fine."}),
        Wording("upset", {"en": "I am sorry."}, moods=(Mood.UPSET,)),
    )
    content = replace(SHOP, templates={"mine": Template("mine", wordings)})
    assert shown(PREVIEW.say(content, "mine", sample("en", mood=Mood.UPSET))) == "I am sorry."
    assert shown(PREVIEW.say(content, "mine", sample("en"))) == "Fine."


def test_a_text_of_an_article_shows_its_house_values() -> None:
    text = "The {{ house.return_days }} days are not over yet."
    assert PREVIEW.text(SHOP, text, sample("en")) == "The 14 days are not over yet."
