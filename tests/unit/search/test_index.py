import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_assist.search import Document, Match, Reason, SearchIndex
from tests.unit.search.content import LIBRARY, SERBIAN_WORDS, bare, latin


@pytest.fixture(scope="module")
def index() -> SearchIndex:
    return SearchIndex.build(LIBRARY, synonyms=[("reimburse", "refund"), ("povrat", "povraćaj")])


def first(index: SearchIndex, query: str) -> str | None:
    hits = index.search(query)
    return hits[0].id if hits else None


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("refund", "refund"),
        ("refnud", "refund"),
        ("refudn cadr", "refund"),
        ("ref", "refund"),
        ("money bakc", "refund"),
        ("moneyback", "refund"),
        ("re fund", "refund"),
        ("shoe fits", "exchange"),
        ("adjst volum", "volume"),
        ("adjust", "volume"),
        ("povracaj novca", "povracaj"),
        ("повраћај", "povracaj"),
        ("novac nazad", "povracaj"),
        ("pvoracaj", "povracaj"),
        ("rjesenje", "resenje"),
        ("решење", "resenje"),
        ("dak", "resenje"),
        ("djak", "resenje"),
        ("επιστροφη", "epistrofi"),
        ("epistrofh xrhmatwn", "epistrofi"),
        ("lefta", "epistrofi"),
        ("ka8ysterhsh", "kathysterisi"),
        ("reimburse", "refund"),
        ("povrat", "povracaj"),
    ],
)
def test_the_right_document_comes_first(index: SearchIndex, query: str, wanted: str) -> None:
    assert first(index, query) == wanted


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(SERBIAN_WORDS), min_size=1, max_size=4).map(" ".join))
def test_serbian_ranks_identically_in_every_writing(query: str) -> None:
    index = SearchIndex.build(
        [
            *LIBRARY,
            *(Document(w, w, (f"{w} {v}",), language="sr") for w, v in _pairs(SERBIAN_WORDS)),
        ]
    )
    rankings = [
        [(hit.id, hit.score, hit.sure) for hit in index.search(text)]
        for text in (query, latin(query), bare(latin(query)))
    ]
    assert rankings[0] == rankings[1] == rankings[2]
    assert rankings[0]


def _pairs(words: list[str]) -> list[tuple[str, str]]:
    return list(zip(words, [*words[1:], words[0]], strict=True))


def test_an_empty_query_gives_the_most_used(index: SearchIndex) -> None:
    assert [hit.id for hit in index.search("", limit=3)] == ["greet", "refund", "povracaj"]
    assert [hit.id for hit in index.search(" ?! ", limit=1)] == ["greet"]


def test_limit_bounds_the_hits(index: SearchIndex) -> None:
    assert len(index.search("", limit=2)) == 2
    assert index.search("refund", limit=0) == []


def test_filters_by_language_kind_and_tag(index: SearchIndex) -> None:
    assert {h.id for h in index.search("", language="sr")} == {"povracaj", "resenje"}
    assert {h.id for h in index.search("", language="sr-Latn")} == {"resenje"}
    assert [h.id for h in index.search("", kinds=["template"])] == ["greet"]
    assert {h.id for h in index.search("", tags=["returns"])} == {
        "refund", "exchange", "povracaj", "epistrofi",
    }  # fmt: skip
    assert [h.id for h in index.search("", tags=["Returns", "money"])] == ["refund"]


def test_a_tag_in_the_query_filters_as_it_is_typed(index: SearchIndex) -> None:
    assert [h.id for h in index.search("#money")] == ["refund"]
    assert [h.id for h in index.search("#dev")] == ["volume"]
    assert first(index, "size #ret") == "exchange"
    assert index.search("#nosuchtag refund") == []


def test_uses_decide_between_equals_and_never_bury_an_exact_match() -> None:
    equal = [Document("a", "parcel lost", uses=1), Document("b", "parcel lost", uses=90)]
    assert first(SearchIndex.build(equal), "parcel lost") == "b"
    buried = [
        Document("exact", "cancel order"),
        *(Document(f"p{n}", f"change order {n}", uses=1_000_000) for n in range(5)),
    ]
    assert first(SearchIndex.build(buried), "cancel order") == "exact"


def test_lift_raises_what_fits_and_nothing_else() -> None:
    index = SearchIndex.build(
        [Document("a", "late parcel"), Document("b", "late parcel", tags=("vip",)),
         Document("c", "loud fan")]
    )  # fmt: skip
    other = "b" if first(index, "late parcel") == "a" else "a"
    assert index.search("late parcel", lift=[other])[0].id == other
    assert index.search("late parcel", lift=["#vip"])[0].id == "b"
    assert "c" not in {h.id for h in index.search("late parcel", lift=["c", "nosuch"])}


def test_count_says_how_many_fit(index: SearchIndex) -> None:
    assert index.count("") == len(LIBRARY)
    assert index.count("refund") == 1
    assert index.count("refund", language="sr") == 0
    assert index.count("qqqqqq") == 0


def test_matches_point_into_the_original_text(index: SearchIndex) -> None:
    hit = index.search("refnud five")[0]
    title = LIBRARY[0].title
    (match,) = hit.matches["title"]
    assert title[match.start : match.end] == "Refund"
    assert match.reason is Reason.SPELLING
    marked = {LIBRARY[0].body[m.start : m.end] for m in hit.matches["body"]}
    assert marked == {"refund", "five"}


@pytest.mark.parametrize(
    ("query", "id_", "field", "expected"),
    [
        ("refund", "refund", "title", Match(0, 6, Reason.EXACT)),
        ("refu", "refund", "title", Match(0, 6, Reason.PREFIX)),
        ("swaps", "exchange", "phrasings", Match(0, 4, Reason.INFLECTION)),
        ("povraćaj", "povracaj", "title", Match(0, 8, Reason.SCRIPT)),
        ("resenje", "resenje", "title", Match(0, 7, Reason.EXACT)),
        ("xrhmatwn", "epistrofi", "title", Match(10, 18, Reason.SCRIPT)),
        ("λεφτά", "epistrofi", "phrasings", Match(8, 13, Reason.EXACT)),
        ("reimburse", "refund", "title", Match(0, 6, Reason.SYNONYM)),
    ],
)
def test_each_match_says_why(
    index: SearchIndex, query: str, id_: str, field: str, expected: Match
) -> None:
    hit = next(hit for hit in index.search(query) if hit.id == id_)
    assert expected in hit.matches[field]


def test_both_readings_of_a_mixed_word_are_found() -> None:
    index = SearchIndex.build([Document("a", "cерка", language="sr")])  # a Latin c
    assert first(index, "серка") == "a"
    assert first(index, "cerka") == "a"


def test_of_two_documents_with_one_id_the_later_stays() -> None:
    index = SearchIndex.build([Document("a", "parcel"), Document("a", "invoice")])
    assert len(index) == 1
    assert first(index, "parcel") is None
    assert first(index, "invoice") == "a"


def test_a_query_that_fits_nothing_is_not_sure(index: SearchIndex) -> None:
    hits = index.search("zanzibar weather tomorrow")
    assert hits
    assert all(not hit.sure for hit in hits)
    assert index.search("refund to the card")[0].sure


def test_what_shares_a_function_word_with_the_query_is_not_sure_beside_the_one_that_is_meant(
    index: SearchIndex,
) -> None:
    hits = index.search("refund to the card")
    assert len(hits) > 1
    assert [hit.id for hit in hits if hit.sure] == ["refund"]


def test_importing_the_package_loads_neither_numpy_nor_rapidfuzz() -> None:
    code = (
        "import sys, agent_assist.search as s; s.fold('x'); s.Document('a', 'b');"
        "print({'numpy', 'rapidfuzz'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
