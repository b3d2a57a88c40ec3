"""An index that grew by edits ranks as one built at once."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_assist.search import Document, SearchIndex
from agent_assist.search import store as store_module
from tests.unit.search.content import LIBRARY, documents, phrases

queries = st.one_of(phrases, phrases.map(lambda text: text[:-1]), st.just("refnud crad"))
edits = st.lists(
    st.one_of(
        st.lists(documents, min_size=1, max_size=3),
        st.sets(st.sampled_from([f"d{n}" for n in range(12)]), min_size=1, max_size=3),
    ),
    min_size=1,
    max_size=8,
)


def ranking(index: SearchIndex, query: str) -> list[tuple[str, float, bool]]:
    return [(hit.id, hit.score, hit.sure) for hit in index.search(query, limit=20)]


@pytest.mark.parametrize(("growing", "most"), [(256, 8), (2, 3)])
@settings(max_examples=60, deadline=None)
@given(start=st.lists(documents, max_size=8), changes=edits, asked=st.lists(queries, min_size=1))
def test_edits_rank_as_a_full_build(
    growing: int,
    most: int,
    start: list[Document],
    changes: list[list[Document] | set[str]],
    asked: list[str],
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store_module, "GROWING", growing)
        patch.setattr(store_module, "MOST_SEGMENTS", most)
        kept = {document.id: document for document in start}
        index = SearchIndex.build(start)
        for change in changes:
            if isinstance(change, set):
                index = index.without(change)
                for gone in change:
                    kept.pop(gone, None)
            else:
                index = index.with_documents(change)
                kept.update({document.id: document for document in change})
        full = SearchIndex.build(kept.values())
        assert len(index) == len(full) == len(kept)
        for query in [*asked, ""]:
            assert ranking(index, query) == ranking(full, query)
            assert ranking(index.compacted(), query) == ranking(full, query)
            assert index.count(query) == full.count(query)


def test_the_old_index_stays_valid() -> None:
    old = SearchIndex.build(LIBRARY)
    before = ranking(old, "refund")
    new = old.with_documents([Document("new", "refund voucher")]).without(["refund"])
    assert ranking(old, "refund") == before
    assert new.search("refund")[0].id == "new"
    assert "refund" in old
    assert "refund" not in new


def test_an_edit_is_searchable_at_once() -> None:
    index = SearchIndex.build(LIBRARY)
    index = index.with_documents([Document("refund", "Voucher instead of money")])
    assert index.search("vuocher")[0].id == "refund"
    assert index.document("refund") == Document("refund", "Voucher instead of money")


def test_removing_what_is_not_there_is_no_error() -> None:
    index = SearchIndex.build(LIBRARY)
    assert len(index.without(["nosuch"])) == len(LIBRARY)


def test_words_of_removed_documents_are_no_longer_meant() -> None:
    index = SearchIndex.build([Document("a", "frobnicator"), Document("b", "parcel")])
    assert index.without(["a"]).search("frobnicator") == []


def test_synonyms_can_be_exchanged() -> None:
    index = SearchIndex.build([Document("a", "refund")]).with_synonyms([("zurueck", "refund")])
    assert index.synonyms == (("zurueck", "refund"),)
    assert index.search("zurueck")[0].id == "a"
    assert index.with_synonyms([]).search("zurueck") == []
