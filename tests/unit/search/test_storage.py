from pathlib import Path

import pytest

from agent_assist.search import Document, IndexFileError, SearchIndex
from agent_assist.search.storage import MAGIC
from tests.unit.search.content import LIBRARY

QUERIES = ("refnud", "povracaj", "epistrofh", "", "#ret size", "sneakers pinch", "reimburse")


@pytest.fixture
def index() -> SearchIndex:
    odd = [
        Document("", ""),
        Document("new\nline", "a\ud800b", ("x\ny",)),
        Document("ж", "σ" * 300, body="z. " * 50),
    ]
    index = SearchIndex.build([*LIBRARY, *odd], synonyms=[("reimburse", "refund")])
    return index.with_use("sneakers pinch", "exchange", 1e9).without(["volume"])


def test_a_loaded_index_is_the_one_saved(index: SearchIndex, tmp_path: Path) -> None:
    path = tmp_path / "search.index"
    index.save(path)
    loaded = SearchIndex.load(path)
    for query in QUERIES:
        saved_hits, loaded_hits = index.search(query), loaded.search(query)
        assert saved_hits == loaded_hits
        assert [dict(h.matches) for h in saved_hits] == [dict(h.matches) for h in loaded_hits]
    assert sorted(loaded.ids()) == sorted(index.ids())
    assert all(loaded.document(i) == index.document(i) for i in index.ids())
    assert loaded.learned_queries() == index.learned_queries()
    assert loaded.synonyms == index.synonyms


def test_a_loaded_index_can_be_changed_and_saved_again(index: SearchIndex, tmp_path: Path) -> None:
    index.save(tmp_path / "one")
    changed = SearchIndex.load(tmp_path / "one").with_documents([Document("z", "zeppelin")])
    changed.save(tmp_path / "two")
    assert SearchIndex.load(tmp_path / "two").search("zepelin")[0].id == "z"


def test_an_empty_index_can_be_saved(tmp_path: Path) -> None:
    SearchIndex.build([]).save(tmp_path / "empty")
    loaded = SearchIndex.load(tmp_path / "empty")
    assert len(loaded) == 0
    assert loaded.search("refund") == []
    assert loaded.search("") == []
    assert loaded.with_documents([Document("a", "refund")]).search("refund")[0].id == "a"


def test_every_damaged_byte_is_noticed(index: SearchIndex, tmp_path: Path) -> None:
    path = tmp_path / "search.index"
    index.save(path)
    whole = path.read_bytes()
    for at in range(0, len(whole), max(1, len(whole) // 97)):
        damaged = bytearray(whole)
        damaged[at] ^= 0x55
        path.write_bytes(damaged)
        with pytest.raises(IndexFileError, match="Build the index anew"):
            SearchIndex.load(path)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "not a saved search index"),
        (b"hello", "not a saved search index"),
        (MAGIC + b"\x63\0\0\0" + bytes(60), "format 99"),
        (MAGIC + b"\x03\0\0\0" + bytes(60), "damaged"),
    ],
)
def test_other_files_are_refused_with_a_sentence(
    tmp_path: Path, content: bytes, message: str
) -> None:
    path = tmp_path / "other"
    path.write_bytes(content)
    with pytest.raises(IndexFileError, match=message):
        SearchIndex.load(path)


def test_a_cut_file_is_noticed(index: SearchIndex, tmp_path: Path) -> None:
    path = tmp_path / "search.index"
    index.save(path)
    path.write_bytes(path.read_bytes()[:-100])
    with pytest.raises(IndexFileError, match="damaged"):
        SearchIndex.load(path)


def test_a_missing_file_is_a_typed_error(tmp_path: Path) -> None:
    with pytest.raises(IndexFileError, match="can't be read"):
        SearchIndex.load(tmp_path / "nosuch")


def test_a_failed_save_leaves_the_old_file(
    index: SearchIndex, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "search.index"
    path.write_bytes(b"old")

    def full_disk(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full_disk)
    with pytest.raises(OSError, match="No space"):
        index.save(path)
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["search.index"]
