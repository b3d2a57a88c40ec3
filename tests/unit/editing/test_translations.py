"""Which texts are there in which language, and which translations are older than their source."""

from __future__ import annotations

from dataclasses import replace

from agent_assist.domain.content import Template, Wording
from agent_assist.editing.languages import LanguageState, State, is_older, language_states
from agent_assist.editing.translations import confirmed, own_templates, source_changed
from tests.starter import starter_content

LANGUAGES = ("en", "sr", "el")
HELLO = Template(
    "hello",
    (Wording("plain", {"en": "Hello", "sr": "Здраво"}, {"en": "greet"}),),
    title={"en": "Hello", "sr": "Здраво", "el": "Γεια"},
)


def with_text(template: Template, language: str, text: str) -> Template:
    wording = template.wordings[0]
    texts = {**wording.texts, language: text}
    return replace(template, wordings=(replace(wording, texts=texts),))


def test_what_is_missing_is_counted() -> None:
    assert language_states((HELLO,), LANGUAGES) == (
        LanguageState("en", State.COMPLETE, 0, 3),
        LanguageState("sr", State.MISSING, 1, 3),
        LanguageState("el", State.MISSING, 2, 3),
    )


def test_all_of_the_shop_is_complete() -> None:
    content = starter_content()
    for item in (*content.guides.values(), *content.templates.values()):
        states = language_states((item,), content.languages)
        assert [one.state for one in states] == [State.COMPLETE] * 3, item.id
    solutions = [language_states((it,), LANGUAGES) for it in content.solutions.values()]
    assert all(one.state is State.COMPLETE for states in solutions for one in states)


def test_changing_the_source_makes_what_is_translated_older_once() -> None:
    first = source_changed(HELLO, with_text(HELLO, "en", "Hello!"), LANGUAGES)
    assert first.revision == 2
    assert is_older(first, "sr")
    second = source_changed(first, with_text(first, "en", "Hello there!"), LANGUAGES)
    assert second.revision == 2
    assert second.translated == first.translated


def test_changing_a_translation_or_where_it_fits_makes_nothing_older() -> None:
    changed = with_text(HELLO, "sr", "Добар дан")
    assert source_changed(HELLO, changed, LANGUAGES) == changed
    tagged = replace(HELLO, tags=("greeting",))
    assert source_changed(HELLO, tagged, LANGUAGES) == tagged


def test_a_translation_that_was_looked_over_is_older_after_the_next_change_only() -> None:
    older = source_changed(HELLO, with_text(HELLO, "en", "Hi"), LANGUAGES)
    fits = confirmed(older, "sr")
    assert not is_older(fits, "sr")
    assert is_older(fits, "el")
    again = source_changed(fits, with_text(fits, "en", "Hi!"), LANGUAGES)
    assert again.revision == 3
    assert is_older(again, "sr")


def test_nothing_counts_where_there_is_no_translation() -> None:
    alone = Template("alone", (Wording("plain", {"en": "Hello"}),))
    changed = with_text(alone, "en", "Hi")
    assert source_changed(alone, changed, LANGUAGES) == changed
    assert language_states((replace(HELLO, revision=2),), ("en",))[0].state is State.COMPLETE


def test_older_is_told_where_nothing_is_missing() -> None:
    whole = with_text(HELLO, "el", "Γεια")
    whole = replace(
        whole, wordings=(replace(whole.wordings[0], cues={}),), revision=3, translated={"el": 2}
    )
    states = {one.language: one.state for one in language_states((whole,), LANGUAGES)}
    assert states == {"en": State.COMPLETE, "sr": State.COMPLETE, "el": State.OLDER}


def test_only_a_text_of_its_own_belongs_to_a_step() -> None:
    content = starter_content()
    step = content.guides["returns"].steps["say_back"]
    assert own_templates(content, step) == ()
    own = Template("returns.say_back", HELLO.wordings, inline=True)
    with_own = replace(content, templates={**content.templates, own.id: own})
    assert own_templates(with_own, replace(step, say=own.id)) == (own,)
