"""The one box over the services: what it finds, learns and keeps for the supervisor."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from agent_assist.db.errors import StorageError, Trouble
from agent_assist.domain import commands as do
from agent_assist.domain.guide import Channel
from agent_assist.services.find import without_braces
from tests.small_shop import EMAIL, ORDER, Rep, publish, small_content
from tests.unit.journal.stories import BEGIN

CARD = "4111 1111 1111 1111"


def _learned(rep: Rep) -> list[tuple[str, str]]:
    rep.find.close()
    return [(one.document, one.query) for one in rep.services.store.usage.learned()]


def _to_the_offer(rep: Rep) -> None:
    rep.greet()
    rep.calls.do(rep.id, do.ChangeGuide("returns"))
    rep.tell(order_number=ORDER, email=EMAIL)
    rep.go("money")
    rep.calls.do(rep.id, do.VerifyCustomer("who", True, ("order_number", "email")))
    rep.go("found")


def test_an_accepted_offer_teaches_its_words_masked(rep: Rep) -> None:
    _to_the_offer(rep)
    rep.calls.offer(rep.id, "refund", f"lamp money card {CARD}")
    rep.calls.do(rep.id, do.AnswerOffer("refund", do.OfferOutcome.ACCEPTED))
    ((document, query),) = _learned(rep)
    assert document == "solution/refund@en"
    assert query.startswith("lamp money card")
    assert "4111" not in query


@pytest.mark.parametrize("outcome", [None, do.OfferOutcome.REFUSED])
def test_an_offer_that_was_not_accepted_teaches_nothing(
    rep: Rep, outcome: do.OfferOutcome | None
) -> None:
    _to_the_offer(rep)
    rep.calls.offer(rep.id, "refund", "lamp money")
    if outcome:
        rep.calls.do(rep.id, do.AnswerOffer("refund", outcome, "too slow"))
    assert _learned(rep) == []


def test_a_chosen_guide_teaches_its_words(rep: Rep) -> None:
    rep.greet()
    rep.calls.do(rep.id, do.ChangeGuide("returns", "my lamp money"))
    assert _learned(rep) == [("guide/returns@en", "my lamp money")]


def test_a_guide_chosen_without_words_teaches_nothing(rep: Rep) -> None:
    rep.take(topic="returns")
    rep.greet()
    rep.calls.do(rep.id, do.ChangeGuide("returns"))
    assert _learned(rep) == []
    assert rep.services.store.usage.uses("guide") == {"returns": 1}


def test_a_learned_word_is_found_at_once(rep: Rep) -> None:
    rep.greet()
    assert not any(h.id == "returns" and h.sure for h in rep.find.find("zvrk bandera").hits)
    rep.calls.do(rep.id, do.ChangeGuide("returns", "zvrk bandera lamp"))
    rep.find.close()
    assert rep.find.find("zvrk bandera").hits[0].id == "returns"


def test_a_miss_is_kept_masked_with_its_language(rep: Rep) -> None:
    rep.take(language="sr-Latn")
    rep.find.miss(f"kvaka {EMAIL} {CARD}", rep.id)
    rep.find.miss("   ", rep.id)
    rep.find.close()
    (miss,) = rep.services.store.usage.misses(BEGIN)
    assert miss.query.startswith("kvaka")
    assert EMAIL not in miss.query
    assert "4111" not in miss.query
    assert (miss.language, miss.interaction) == ("sr", rep.id)


def test_half_a_character_can_be_missed_and_used(rep: Rep) -> None:
    rep.greet()
    rep.find.miss("kvaka\ud800", rep.id)
    rep.find.used("lamp money\ud800", "guide", "returns", rep.id)
    rep.find.close()
    assert rep.services.store.usage.misses(BEGIN)[0].query == "kvaka\ufffd"


def test_learning_that_fails_is_logged_and_the_call_goes_on(
    rep: Rep, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(*_: object) -> None:
        raise StorageError(Trouble.FULL, "library.db")

    monkeypatch.setattr(rep.services.store.usage, "note_use", full)
    rep.greet()
    assert rep.calls.do(rep.id, do.ChangeGuide("returns", "lamp")).guide == "returns"
    rep.find.close()
    assert "no space left" in caplog.text


def test_each_item_once_in_the_language_of_the_call(rep: Rep) -> None:
    rep.take(language="el")
    hits = rep.find.find("επιστροφή λάμπας", rep.id).hits
    assert hits[0].id == "returns"
    keys = [(h.kind, h.id) for h in hits]
    assert len(keys) == len(set(keys))


def test_a_word_that_languages_share_is_shown_in_the_own_one(rep: Rep) -> None:
    titles = [hit.title for hit in rep.find.find("lamp").hits if hit.sure]
    assert "Return a lamp" in titles
    assert "Another lamp at once" in titles
    assert "Повраћај лампе" in [h.title for h in rep.find.find("povracaj").hits]


def test_anytime_guides_are_offered_only_in_a_call(rep: Rep) -> None:
    assert "hours" not in [h.id for h in rep.find.find("when are you open").hits]
    rep.take()
    assert "hours" in [h.id for h in rep.find.find("when are you open", rep.id).hits]


def test_a_side_question_of_other_guides_is_not_found_where_it_is_not_offered(
    tmp_path: Path, open_shop: Callable[..., Rep]
) -> None:
    content = small_content()
    hours = replace(content.guides["hours"], within=("returns",))
    publish(tmp_path / "data", replace(content, guides={**content.guides, "hours": hours}))
    rep = open_shop()
    rep.greet()
    asked = "when are you open"
    assert "hours" not in [h.id for h in rep.find.find(asked, rep.id).hits]
    rep.calls.do(rep.id, do.ChangeGuide("returns"))
    assert "hours" in [h.id for h in rep.find.find(asked, rep.id).hits]


def test_the_call_speaks_for_the_solutions_of_its_guide(rep: Rep) -> None:
    rep.take(Channel.CHAT, language="sr-Latn")
    rep.calls.do(rep.id, do.ChangeGuide("returns"))
    language, lift, who, guides = rep.calls.speaks_for(rep.id)
    assert (language, who) == ("sr-Latn", "jelena")
    assert guides == {"welcome_chat"}
    assert "#lamps" in lift
    assert rep.calls.speaks_for("nobody") == ("en", (), "jelena", frozenset())


def test_where_the_topic_is_asked_for_its_guide_stands_first(rep: Rep) -> None:
    asked = "money back"
    elsewhere = [(hit.kind, hit.id) for hit in rep.find.find(asked).hits]
    assert elsewhere[0] == ("solution", "refund")
    view = rep.greet()
    assert view.topics
    here = [(hit.kind, hit.id) for hit in rep.find.find(asked, rep.id).hits]
    assert here[:2] == [("guide", "returns"), ("solution", "refund")]
    rep.calls.do(rep.id, do.ChangeGuide("returns"))
    within = [(hit.kind, hit.id) for hit in rep.find.find(asked, rep.id).hits]
    assert within[0] == ("solution", "refund")


def test_an_empty_box_shows_guides_and_solutions(rep: Rep) -> None:
    found = rep.find.find("")
    assert {h.kind for h in found.hits} <= {"guide", "solution"}
    assert found.count <= found.total


def test_an_empty_box_speaks_the_language_of_the_call_whatever_was_used_before(rep: Rep) -> None:
    rep.take(language="sr")
    rep.find.used("повраћај лампе", "guide", "returns", rep.id)
    rep.find.alone(lambda: 0)
    rep.take(language="el")
    titles = {(hit.kind, hit.id): hit.title for hit in rep.find.find("", rep.id).hits}
    assert titles["guide", "returns"] == "Επιστροφή λάμπας"


def test_why_it_was_found(rep: Rep) -> None:
    reasons = rep.find.explain("lamp")
    assert any("lamp" in line.lower() for lines in reasons.values() for line in lines)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Within {{ house.return_days }} days", ["Within", "days"]),
        ("{% if x %}a{% endif %}", ["a"]),
        ("broken {{ end", ["broken"]),
        ("plain", ["plain"]),
    ],
)
def test_only_the_words_of_a_template_are_searched(text: str, words: list[str]) -> None:
    assert without_braces(text).split() == words


def test_uses_are_written_to_the_file(rep: Rep) -> None:
    rep.greet()
    rep.calls.do(rep.id, do.ChangeGuide("returns", "lamp money"))
    rep.find.close()
    path = rep.services.store._database.place
    with sqlite3.connect(path) as connection:
        rows = connection.execute("SELECT rep, kind, id, count FROM use").fetchall()
    connection.close()
    assert rows == [("jelena", "guide", "returns", 1)]
