"""Find and replace: in any script, never a name inside a tag, nothing but what was chosen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.content import Content, Pack, Template, Wording
from agent_assist.domain.items import all_items, ref_of, with_items
from agent_assist.editing.finding import How, found, replaced
from agent_assist.editing.texts import texts_of
from tests.small_shop import small_content


def shelf(**texts: str) -> Content:
    pack = Pack(languages=tuple(texts), id="p")
    return Content(
        templates={"t": Template("t", (Wording("plain", texts),))},
        languages=tuple(texts),
        packs={"p": pack},
    )


ANYHOW = How()


def after(content: Content, text: str, by: str, how: How = ANYHOW) -> dict[str, str]:
    edit = replaced(content, found(content, text, how, by))
    return dict(with_items(content, edit.items).templates["t"].wordings[0].texts)


@pytest.mark.parametrize(
    ("there", "text", "by", "made"),
    [
        ("Повраћај робе", "povraćaj", "vraćanje", "Враћање робе"),
        ("Повраћај робе", "повраћај", "vraćanje", "Враћање робе"),
        ("njegov повраћај", "повраћај", "враћање", "njegov враћање"),
        ("Љубав и љубав", "ljubav", "njiva", "Њива и њива"),
    ],
)
def test_serbian_is_found_and_replaced_in_either_script(
    there: str, text: str, by: str, made: str
) -> None:
    assert after(shelf(sr=there), text, by) == {"sr": made}


def test_greek_capitals_and_small_letters() -> None:
    assert after(shelf(el="Επιστροφή, επιστροφή"), "επιστροφή", "αλλαγή") == {
        "el": "Αλλαγή, αλλαγή"
    }


def test_another_language_is_not_read_as_serbian() -> None:
    assert found(shelf(en="Nada"), "нада", How()) == ()


@pytest.mark.parametrize(
    ("there", "made"),
    [
        ("{{ days }} days", "{{ days }} weeks"),
        ("{{ house.days|plural('day', 'days') }}", "{{ house.days|plural('day', 'weeks') }}"),
        ("{% if days %}days{% endif %}", "{% if days %}weeks{% endif %}"),
    ],
)
def test_names_in_tags_stay(there: str, made: str) -> None:
    assert after(shelf(en=there), "days", "weeks") == {"en": made}


def test_whole_words_case_and_languages() -> None:
    content = shelf(en="Return the returned. RETURN", el="return")
    assert after(content, "return", "bring", How(whole_words=True)) == {
        "en": "Bring the returned. bring",
        "el": "bring",
    }
    assert after(content, "return", "bring", How(match_case=True, languages=("en",))) == {
        "en": "Return the bringed. RETURN",
        "el": "return",
    }


@pytest.mark.parametrize("text", ["", "  ", "(", "[a", "\\", "*", "{{", "\ud800"])
def test_anything_can_be_typed(text: str) -> None:
    content = shelf(en="a (b [a \\ * {{ x }}")
    assert after(content, text, text) == {"en": "a (b [a \\ * {{ x }}"}


@given(st.text(min_size=1, max_size=6), st.text(max_size=6))
def test_what_is_shown_is_what_is_done(text: str, by: str) -> None:
    content = small_content()
    shown = found(content, text, How(), by)
    after_it = with_items(content, replaced(content, shown).items)
    texts = {
        f"{ref_of(item).path}/{'/'.join(map(str, one.path))}": one.text
        for item in all_items(after_it)
        for one in texts_of(item)
    }
    assert {one.path: texts[one.path] for one in shown} == {one.path: one.after for one in shown}


def test_only_what_was_chosen_and_still_stands_there() -> None:
    content = shelf(en="days and days", el="days")
    first, second = found(content, "days", How(), "weeks")
    edit = replaced(content, [second])
    assert with_items(content, edit.items).templates["t"].wordings[0].texts == {
        "en": "days and days",
        "el": "weeks",
    }
    changed = shelf(en="something else", el="days")
    assert replaced(changed, [first]).items == ()
