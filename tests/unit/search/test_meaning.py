"""What a typed word may stand for: what means the same, what is of one kind, what it may become."""

from agent_assist.search import Document, SearchIndex, everyday, kinds
from agent_assist.search.synonyms import OF_ONE_KIND, Synonyms


def test_a_thing_of_the_same_kind_is_found_where_no_document_has_the_word_itself() -> None:
    index = SearchIndex.build(
        [Document("travel", "weather in Chicago"), Document("pay", "invoice")]
    )
    hits = index.search("boston")
    assert [hit.id for hit in hits] == ["travel"]
    assert "title" not in hits[0].matches  # a reader would wonder why another town is marked


def test_a_thing_of_the_same_kind_counts_for_nothing_where_documents_have_the_word() -> None:
    index = SearchIndex.build([Document("east", "trains to Boston"), Document("west", "Chicago")])
    assert [hit.id for hit in index.search("boston")] == ["east"]


def test_what_means_the_same_counts_more_than_what_is_of_one_kind() -> None:
    table = Synonyms([("parcel", "package")], [("parcel", "letter", "card")])
    found = dict(table.of("parcel", frozenset()))
    assert found == {"package": 1.0, "letter": OF_ONE_KIND, "card": OF_ONE_KIND}


def test_every_group_of_the_tables_has_two_members_and_none_twice() -> None:
    groups = [*everyday.groups(), *everyday.groups_in(kinds.KINDS)]
    assert len(groups) > 700
    assert [group for group in groups if len(group) < 2 or len(set(group)) < len(group)] == []
    assert [member for group in groups for member in group if not member or "\n" in member] == []


def test_a_letter_just_typed_does_not_outweigh_the_finished_words_before_it() -> None:
    index = SearchIndex.build(
        [
            Document("parcel", "my parcel is late", ("where is the parcel",)),
            Document("zebra", "zebra crossing", ("zinc and zebra",)),
            *(Document(f"n{n}", f"note {n}", (f"other matter {n}",)) for n in range(20)),
            *(Document(f"z{n}", f"zone {n}", (f"zigzag {n}",)) for n in range(4)),
        ]
    )
    assert index.search("parcel", limit=1)[0].id == "parcel"
    first, *others = index.search("parcel z")
    assert first.id == "parcel"
    # One rare word begins with the letter; it tells no more than that some words begin so.
    assert max(hit.score for hit in others) < first.score / 2
