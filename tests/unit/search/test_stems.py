"""Forms of one word are told from other words that begin alike."""

from __future__ import annotations

import pytest

from agent_assist.search import Document, SearchIndex
from agent_assist.search.greek import greek_key
from agent_assist.search.stems import inflected_alike
from agent_assist.search.words import plain


@pytest.mark.parametrize(
    ("form", "other", "stem"),
    [
        ("slobodnog", "slobodnu", "slobodn"),
        ("korisnik", "korisnici", "korisni"),
        ("podesavanje", "podesavanjima", "podesavanj"),
    ],
)
def test_serbian_forms_of_one_word_share_their_stem(form: str, other: str, stem: str) -> None:
    assert inflected_alike(form, other, "s") == len(stem)
    assert inflected_alike(other, form, "s") == len(stem)


@pytest.mark.parametrize(("form", "other"), [("kartica", "karton"), ("racun", "racunar")])
def test_serbian_words_that_begin_alike_are_not_forms_of_one(form: str, other: str) -> None:
    assert inflected_alike(form, other, "s") == 0


@pytest.mark.parametrize(
    ("form", "other", "alike"),
    [
        ("εκτύπωση", "εκτυπώσεις", True),
        ("αρχείο", "αρχείων", True),
        ("σύνδεση", "σύνδεσμος", False),
    ],
)
def test_greek_forms_are_compared_by_their_sound(form: str, other: str, alike: bool) -> None:
    one, two = greek_key(plain(form)), greek_key(plain(other))
    assert (inflected_alike(one, two, "g") > 0) is alike


def test_a_misspelt_form_finds_another_form_of_the_word() -> None:
    index = SearchIndex.build(
        [
            Document("a", "Преглед", body="О подешавању слике.", language="sr"),
            Document("b", "Остало", body="Проверите струју и кабл.", language="sr"),
        ]
    )
    assert [hit.id for hit in index.search("podessavanjima ")] == ["a"]


def test_a_rare_form_of_a_common_word_tells_no_more_than_the_common_form() -> None:
    common = [
        Document(f"c{n}", "Упутство", body=f"Отворите датотека број {n}.", language="sr")
        for n in range(60)
    ]
    index = SearchIndex.build(
        [
            *common,
            Document("form", "Упутство", body="Ознака датотеке прозор слика.", language="sr"),
            Document("rare", "Упутство", body="Ознака штампач прозор слика.", language="sr"),
            Document("too", "Упутство", body="Један штампач поред многих врата.", language="sr"),
        ]
    )
    assert [hit.id for hit in index.search("датотеке штампач", limit=2)] == ["rare", "too"]
