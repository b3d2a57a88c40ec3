import pytest

from agent_assist.search import Document, Reason, SearchIndex, UnknownDocumentError
from agent_assist.search.learning import HALF_LIFE, MOST_QUERIES, remembered
from tests.unit.search.content import LIBRARY

NOW = 1_800_000_000.0


@pytest.fixture
def index() -> SearchIndex:
    return SearchIndex.build(LIBRARY)


def test_a_used_query_becomes_a_phrasing(index: SearchIndex) -> None:
    assert index.search("sneakers pinch") == []
    learned = index.with_use("sneakers pinch", "exchange", NOW)
    hit = learned.search("sneekers pinch")[0]
    assert hit.id == "exchange"
    assert {match.reason for match in hit.matches["learned"]} == {Reason.LEARNED}
    assert index.search("sneakers pinch") == []


def test_uses_grow_with_every_use(index: SearchIndex) -> None:
    learned = index.with_use("swap", "exchange", NOW)
    document = learned.document("exchange")
    assert document is not None
    assert document.uses == 4


def test_the_same_words_are_one_query_that_grows_stronger(index: SearchIndex) -> None:
    index = index.with_use("sneakers pinch", "exchange", NOW)
    index = index.with_use("Pinch, SNEAKERS", "exchange", NOW + 10)
    (one,) = index.learned_queries("exchange")
    assert one.query == "sneakers pinch"
    assert one.strength == pytest.approx(2.0)
    assert one.at == NOW + 10


def test_what_was_learned_fades_with_explicit_time(index: SearchIndex) -> None:
    index = index.with_use("sneakers pinch", "exchange", NOW)
    fresh = index.search("sneakers pinch")[0].score
    half = index.aged(NOW + HALF_LIFE)
    assert half.learned_queries()[0].strength == pytest.approx(0.5)
    assert half.search("sneakers pinch")[0].score < fresh
    assert index.aged(NOW + 20 * HALF_LIFE).search("sneakers pinch") == []


def test_a_clock_that_goes_back_fades_nothing(index: SearchIndex) -> None:
    index = index.with_use("sneakers pinch", "exchange", NOW)
    index = index.with_use("sneakers pinch", "exchange", NOW - 1e6)
    assert index.learned_queries()[0].strength == pytest.approx(2.0)
    assert index.aged(NOW - 1e6) is index


def test_learned_queries_are_bounded_and_the_weakest_goes(index: SearchIndex) -> None:
    for _ in range(3):
        index = index.with_use("sneakers pinch", "exchange", NOW)
    for number in range(MOST_QUERIES + 5):
        index = index.with_use(f"word{'abcdefghijklmnopqrstuvwxyzäöüß'[number]}", "exchange", NOW)
    queries = [one.query for one in index.learned_queries("exchange")]
    assert len(queries) == MOST_QUERIES
    assert "sneakers pinch" in queries


def test_a_learned_query_can_be_removed(index: SearchIndex) -> None:
    index = index.with_use("sneakers pinch", "exchange", NOW)
    index = index.without_learned("pinch sneakers", "exchange")
    assert index.learned_queries() == ()
    assert index.search("sneakers pinch") == []


def test_removing_a_document_forgets_what_it_learned(index: SearchIndex) -> None:
    index = index.with_use("sneakers pinch", "exchange", NOW).without(["exchange"])
    assert index.learned_queries() == ()


def test_editing_a_document_keeps_what_it_learned(index: SearchIndex) -> None:
    index = index.with_use("sneakers pinch", "exchange", NOW)
    index = index.with_documents([Document("exchange", "Other sizes")])
    assert index.search("sneakers pinch")[0].id == "exchange"


def test_a_full_build_with_what_was_learned_ranks_the_same(index: SearchIndex) -> None:
    grown = index.with_use("sneakers pinch", "exchange", NOW).with_use("cash", "refund", NOW + 9)
    full = SearchIndex.build(
        [d for i in grown.ids() if (d := grown.document(i))], learned=grown.learned_queries()
    )
    for query in ("sneakers pinch", "cash", "refund", ""):
        assert [(h.id, h.score) for h in grown.search(query)] == [
            (h.id, h.score) for h in full.search(query)
        ]


def test_unknown_documents_are_a_typed_error(index: SearchIndex) -> None:
    with pytest.raises(UnknownDocumentError, match="no document 'nosuch'"):
        index.with_use("x", "nosuch", NOW)
    with pytest.raises(UnknownDocumentError):
        index.without_learned("x", "nosuch")


def test_numbers_and_addresses_are_never_remembered() -> None:
    assert remembered("refund 4111111111111111 to ann@example.org please") == "refund to please"
    assert remembered("iphone 15 order 12345") == "iphone 15 order"


def test_a_query_without_words_teaches_nothing_but_the_use(index: SearchIndex) -> None:
    index = index.with_use("0641234567", "exchange", NOW)
    assert index.learned_queries() == ()
    document = index.document("exchange")
    assert document is not None
    assert document.uses == 4


def test_a_learned_slip_hides_nothing_of_what_was_meant() -> None:
    others = [Document(f"o{n}", f"thing number{n}", (f"another matter{n}",)) for n in range(30)]
    index = SearchIndex.build(
        [
            Document("card", "refund to the card", ("refund my card payment",)),
            Document("voucher", "refund as a voucher", ("refund in vouchers",)),
            Document("cash", "refund as cash in the shop", ("cash refund",)),
            *others,
        ]
    )
    all_three = {"card": True, "cash": True, "voucher": True}
    assert {hit.id: hit.sure for hit in index.search("refnud csh")} == all_three
    taught = index.with_use("refnud crad", "card", NOW)
    after = taught.search("refnud csh")
    assert after[0].id == "cash"
    assert {hit.id: hit.sure for hit in after} == all_three
    assert taught.search("refnud crad")[0].id == "card"
