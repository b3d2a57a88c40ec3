import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from agent_assist.search import fold
from tests.unit.search.content import SERBIAN_WORDS, bare, latin

serbian_text = st.lists(st.sampled_from(SERBIAN_WORDS), min_size=1, max_size=6).map(" ".join)
greek_words = st.text(alphabet="αβγδεζηθικλμνξοπρστυφχψω", min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Refund to the CARD", "refund to the card"),
        ("café  naïve", "cafe naive"),
        ("ｒｅｆｕｎｄ １２", "refund 12"),
        ("don't, won’t", "dont wont"),
        ("ﬁnal", "final"),
        ("straße", "strasse"),
        ("e-mail_box", "e mail box"),
        ("", ""),
        ("?!… 🙂", ""),
        ("adjust", "adjust"),
        ("cafe\u0301", "cafe"),
    ],
)
def test_any_text_loses_case_width_and_accents(text: str, expected: str) -> None:
    assert fold(text) == expected


def test_english_is_not_read_as_serbian_unless_asked() -> None:
    assert fold("adjust the object", "en") == "adjust the object"
    assert fold("adjust", "sr") == "adust"


@given(serbian_text)
def test_cyrillic_latin_and_bare_serbian_fold_to_the_same(text: str) -> None:
    assert fold(text, "sr") == fold(latin(text), "sr") == fold(bare(latin(text)), "sr")
    assert fold(text) == fold(latin(text)) == fold(bare(latin(text)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ђак", "dak"),
        ("đak", "djak"),
        ("Ђорђе", "Djordje"),
        ("ǆep", "џеп"),
        ("ǈubav", "љубав"),
        ("ЉУБАВ", "LJUBAV"),
        ("рјешење", "решење"),
        ("rješenje", "resenje"),
        ("mlijeko", "mleko"),
        ("vrijeme", "vreme"),
        ("gdje", "где"),
        ("prije", "pre"),
        ("ponedjeljak", "понедељак"),
        ("obavještenje", "obaveštenje"),
        ("cijena", "цена"),
        ("dijete", "дете"),
        ("ljekar", "лекар"),
        ("ȁutobus", "autobus"),
    ],
)
def test_serbian_variants_are_one(one: str, other: str) -> None:
    assert fold(one, "sr") == fold(other, "sr")


@pytest.mark.parametrize("word", ["baterije", "garancije", "nije", "linije", "novije"])
def test_a_plural_in_ije_is_not_read_as_ijekavian(word: str) -> None:
    assert fold(word, "sr") == word


@pytest.mark.parametrize("language", ["sr", "sr-Latn", "sr-Cyrl", "SR", "hr", "bs", "sr_RS"])
def test_every_name_of_serbian_folds_alike(language: str) -> None:
    assert fold("rješenje", language) == "resenje"


@pytest.mark.parametrize(
    ("mixed", "clean"),
    [
        ("повраћаj", "повраћај"),  # a Latin j
        ("пaкeт", "пакет"),  # Latin a and e
        ("pачун", "рачун"),  # a Latin p that was meant as р
        ("cервис", "сервис"),  # a Latin c that was meant as с
        ("sеrvis", "servis"),  # a Cyrillic е in a Latin word
        ("rасun", "racun"),  # Cyrillic а and с in a Latin word
        ("Επιστpοφή", "Επιστροφή"),  # a Latin p in a Greek word
        ("Xρήματα", "Χρήματα"),  # a Latin X in a Greek word
    ],
)
def test_words_that_mix_scripts_by_mistake_fold_as_meant(mixed: str, clean: str) -> None:
    language = "el" if clean[0] in "ΕΧ" else "sr"
    assert fold(mixed, language) == fold(clean, language)


@given(greek_words)
def test_greek_accents_case_and_final_sigma_do_not_matter(word: str) -> None:
    accented = word[0] + "\u0301" + word[1:]
    assert fold(unicodedata.normalize("NFC", accented), "el") == fold(word, "el")
    assert fold(word.upper(), "el") == fold(word, "el")
    assert fold(word + "σ", "el") == fold(word + "ς", "el")


@given(greek_words)
def test_greek_folds_to_greek_letters_in_every_language(word: str) -> None:
    assert fold(word) == fold(word, "el") == fold(word, "sr")
    assert all("α" <= letter <= "ω" for letter in fold(word))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("κλίση", "κλήση"),
        ("αφτί", "αυτί"),
        ("ευχαριστώ", "εφχαριστο"),
        ("μπαίνω", "μπένο"),
        ("άλλος", "άλος"),
        ("Ταξί", "ταξι"),
        ("εξαιρετικά", "εξερετικα"),
    ],
)
def test_greek_words_of_one_sound_fold_alike(one: str, other: str) -> None:
    assert fold(one, "el") == fold(other, "el")


@given(st.text(max_size=80), st.sampled_from([None, "en", "sr", "el"]))
@example("\u13a0", None)  # Cherokee folds to capitals
def test_any_text_folds_to_words_and_single_spaces(text: str, language: str | None) -> None:
    folded = fold(text, language)
    assert folded == " ".join(folded.split())
    assert folded == folded.casefold()


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz čćšžđ", max_size=40))
def test_folding_twice_changes_nothing_more_in_latin(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_lone_surrogates_and_control_characters_are_no_error() -> None:
    assert fold("a\ud800b\x00c", "sr") == "a b c"
