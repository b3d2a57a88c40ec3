import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.search.arrays import ints
from agent_assist.search.grams import documents_with, grams_of, joined, shared_with

words = st.lists(st.text("abčxγω9я", min_size=1, max_size=6), max_size=8)


def _of(word: str) -> list[int]:
    return grams_of([word]).codes.tolist()


def test_a_word_has_as_many_grams_as_letters() -> None:
    assert len(_of("card")) == 4
    assert len(_of("a")) == 1


def test_words_that_share_a_beginning_share_its_grams() -> None:
    assert len(set(_of("card")) & set(_of("cards"))) == 3
    assert not set(_of("card")) & set(_of("note"))


def test_a_greek_letter_is_no_latin_one() -> None:
    assert not set(_of("oo")) & set(_of("οο"))


@given(words, words)
def test_joined_grams_are_those_of_all_words(first: list[str], second: list[str]) -> None:
    together = grams_of([*first, *second])
    one_by_one = joined(grams_of(first), grams_of(second))
    assert together.starts.tolist() == one_by_one.starts.tolist()
    assert together.codes.tolist() == one_by_one.codes.tolist()


@given(words, st.text("abčxγω9я", min_size=1, max_size=6))
def test_shared_grams_are_found_word_by_word(vocabulary: list[str], query: str) -> None:
    wanted = np.unique(grams_of([query]).codes)
    shared = shared_with(grams_of(vocabulary), wanted)
    for number, word in enumerate(vocabulary):
        run = int(shared.run[number])
        found = (
            [] if run < 0 else shared.columns[shared.starts[run] : shared.starts[run + 1]].tolist()
        )
        assert [int(wanted[column]) for column in found] == [g for g in _of(word) if g in wanted]


def test_a_gram_is_in_the_documents_of_all_words_that_have_it() -> None:
    having = documents_with(grams_of(["card", "cart", "note"]), ints([3, 2, 7]))
    (beginning,) = set(_of("card")[:1]) & set(_of("cart")[:1])
    assert having[beginning] == 5
    assert having[_of("note")[0]] == 7
