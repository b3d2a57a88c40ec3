"""Log lines, the summary, contacts, facts and wordings in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agent_assist.domain import commands as do
from agent_assist.domain import events as ev
from agent_assist.domain.content import Content
from agent_assist.domain.guide import Disposition, FactSpec, FactType
from agent_assist.presentation.customer import contacts_text, remembered_facts
from agent_assist.presentation.facts import shown_fact
from agent_assist.presentation.log_lines import log_lines, shortened
from agent_assist.presentation.summary import summary
from agent_assist.presentation.wrap_up import customer_says_solved, likely_disposition
from tests.small_shop import EMAIL, ORDER, Rep, small_content


@pytest.fixture
def rep(tmp_path: Path) -> Iterator[Rep]:
    opened = Rep(tmp_path / "data")
    yield opened
    opened.services.close()


# --- log lines ----------------------------------------------------------------------------------


def _texts(rep: Rep) -> list[str]:
    return [line.text for line in rep.view.log]


def test_the_log_tells_each_command_once(rep: Rep) -> None:
    rep.greet()
    rep.calls.do(rep.id, do.ChangeGuide("returns"))
    rep.tell(order_number=ORDER)
    rep.calls.correct(rep.id, "order_number", "9999-Z")
    rep.calls.do(rep.id, do.Skip("the customer is in a hurry"))
    assert _texts(rep)[-4:] == [
        "“Which order is it about?”",
        "Order 4471-A",
        "Corrected: Order 9999-Z",
        "Skipped What do they want?: the customer is in a hurry",
    ]


def test_what_was_taken_back_is_marked(rep: Rep) -> None:
    rep.take()
    rep.go("next", "agrees")
    rep.calls.do(rep.id, do.Back())
    marked = [(line.text, line.undone) for line in rep.view.log]
    assert marked[-1] == ("“This call is recorded.” → Agrees", True)
    assert not any(undone for _, undone in marked[:-1])


def test_every_other_line(rep: Rep) -> None:
    rep.greet()
    due = datetime.now(UTC) + timedelta(hours=1)
    for command in (
        do.Hold(30),
        do.Resume(),
        do.LineDropped(),
        do.Reconnected(),
        do.MakePromise("p", "call back", due, "Jelena"),
        do.KeepPromise("p"),
        do.Transfer("the workshop", "a broken lamp"),
        do.AnswerTransfer(False),
        do.ChangeLanguage("el"),
        do.ChangeChannel(do.Channel.CHAT),
        do.AddNeed("light"),
        do.Park(),
        do.TakeUp(),
        do.Note("is not told in the strip"),
        do.WrapUp(),
    ):
        rep.calls.do(rep.id, command)
    assert _texts(rep)[-14:] == [
        "On hold",
        "Back from hold",
        "Line dropped",
        "Reconnected",
        "Promised call back",
        "Promise kept",
        "Transfer to the workshop",
        "Nobody picked up",
        "Language: Greek",
        "Channel: Chat",
        "Another need",
        "Put aside",
        "Taken up again",
        "Wrap up",
    ]


def test_items_that_the_library_lost_are_told_by_their_ids(rep: Rep) -> None:
    rep.greet()
    rep.settle()
    records = rep.calls._entry(rep.id).records
    lines = [line.text for line in log_lines(records, Content(), "en", str)]
    assert "Offered refund" in lines
    assert "order_number 4471-A, bought 2025-11-12" in lines


def test_a_long_text_is_cut_at_a_word() -> None:
    assert shortened("a  few\nwords") == "a few words"
    assert shortened("one two three", 9) == "one two…"
    assert shortened("x" * 100, 10) == "x" * 9 + "…"


# --- summary ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "en",
            [
                "Customer: Milica Jovanović (verified)",
                "Need: Return a lamp – “money back for my lamp”",
                "  Order: 4471-A",
                "  Bought: 12 November 2025",
                "  Wish: money back",
                "  Solution: Money back for a lamp",
                "  Outcome: resolved",
                "Notes: Box is sealed.",
            ],
        ),
        (
            "sr",
            [
                "Купац: Milica Jovanović (идентитет проверен)",
                "Потреба: Повраћај лампе – „money back for my lamp“",
                "  Поруџбина: 4471-A",
                "  Куповина: 12. новембра 2025.",
                "  Жеља: новац назад",
                "  Решење: Новац назад за лампу",
                "  Исход: решено",
                "Белешке: Box is sealed.",
            ],
        ),
        (
            "sr-Latn",
            [
                "Kupac: Milica Jovanović (identitet proveren)",
                "Potreba: Povraćaj lampe – „money back for my lamp“",
                "  Porudžbina: 4471-A",
                "  Kupovina: 12. novembra 2025.",
                "  Želja: novac nazad",
                "  Rešenje: Novac nazad za lampu",
                "  Ishod: rešeno",
                "Beleške: Box is sealed.",
            ],
        ),
        (
            "el",
            [
                "Πελάτης: Milica Jovanović (έγινε ταυτοποίηση)",
                "Αίτημα: Επιστροφή λάμπας – «money back for my lamp»",
                "  Παραγγελία: 4471-A",
                "  Αγορά: 12 Νοεμβρίου 2025",
                "  Επιθυμία: χρήματα πίσω",
                "  Λύση: Χρήματα πίσω για λάμπα",
                "  Έκβαση: λύθηκε",
                "Σημειώσεις: Box is sealed.",
            ],
        ),
    ],
)
def test_the_summary_is_in_the_calls_language(rep: Rep, language: str, lines: list[str]) -> None:
    rep.greet(language=language)
    rep.settle()
    rep.calls.do(rep.id, do.Note("Box is\n sealed."))
    call = rep.calls._entry(rep.id).call
    assert summary(call, small_content(), (Disposition.RESOLVED,)).split("\n") == lines


def test_the_summary_tells_promises_and_the_handover_and_hides_nothing_refused(rep: Rep) -> None:
    rep.greet()
    due = datetime(2027, 3, 31, 15, 30).astimezone()
    rep.calls.do(rep.id, do.MakePromise("p", "call back", due, "Jelena"))
    rep.calls.do(rep.id, do.Transfer("the workshop", "a broken lamp"))
    rep.calls.do(rep.id, do.AnswerTransfer(True))
    call = rep.calls._entry(rep.id).call
    lines = summary(call, small_content()).split("\n")
    assert lines[0] == "Customer: Milica Jovanović"
    assert "Promised: call back (by 31 March 2027 15:30, Jelena)" in lines
    assert "Transferred to the workshop, picked up" in lines


def test_a_need_without_a_topic_is_told_in_the_words_that_were_searched(rep: Rep) -> None:
    rep.greet()
    rep.calls.offer(rep.id, "refund", "money back lamp")
    call = rep.calls._entry(rep.id).call
    assert summary(call, small_content()).split("\n")[1:] == [
        "Need: “money back lamp”",
        "  Offered: Money back for a lamp",
    ]


def test_a_need_that_nobody_named_is_told_as_such(rep: Rep) -> None:
    rep.greet()
    rep.calls.offer(rep.id, "refund", "")
    call = rep.calls._entry(rep.id).call
    assert summary(call, small_content()).split("\n")[1] == "Need: not recorded"


def test_where_nothing_was_needed_only_the_end_is_told(rep: Rep) -> None:
    rep.take()
    call = rep.calls._entry(rep.id).call
    told = summary(call, small_content(), (Disposition.WRONG_NUMBER,))
    assert told == "Outcome: wrong number"


@pytest.mark.parametrize("language", ["en", "sr", "el"])
@pytest.mark.parametrize("disposition", list(Disposition))
def test_every_disposition_has_its_words(rep: Rep, language: str, disposition: Disposition) -> None:
    rep.greet(language=language)
    call = rep.calls._entry(rep.id).call
    last = summary(call, small_content(), (disposition,)).split("\n")[-1]
    assert disposition.value not in last.split(": ")[1] or language == "en"
    assert last.strip()


# --- contacts, facts ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("recent", "since", "text"),
    [
        (0, None, ""),
        (1, None, "1 contact in 30 days"),
        (3, datetime(2019, 5, 1, tzinfo=UTC), "3 contacts in 30 days · since 2019"),
        (0, datetime(2019, 5, 1, tzinfo=UTC), "since 2019"),
    ],
)
def test_contacts(recent: int, since: datetime | None, text: str) -> None:
    assert contacts_text(recent, since, str) == text


@pytest.mark.parametrize("kind", [FactType.DATE, FactType.MONEY, FactType.NUMBER, FactType.ONE_OF])
def test_a_value_of_another_type_is_shown_as_it_stands(kind: FactType) -> None:
    assert shown_fact(FactSpec("x", kind), "any words", "sr-Latn") == "any words"


def test_remembered_facts_are_those_that_were_not_told(rep: Rep) -> None:
    rep.greet()
    rep.tell(email=EMAIL)
    rep.calls.do(rep.id, do.LinkCustomer("c", {"phone": "+381115550100", "email": EMAIL}))
    records = rep.calls._entry(rep.id).records
    assert remembered_facts(records) == {"phone"}
    rep.tell(phone="+381115550100")
    assert remembered_facts(records) == frozenset()
    rep.calls.do(rep.id, do.Back())
    assert remembered_facts(records) == {"phone"}


def test_who_was_asked_whether_it_is_solved(rep: Rep) -> None:
    rep.greet()
    rep.settle()
    assert customer_says_solved(rep.calls._entry(rep.id).call) is None
    rep.go("next", "no")
    call = rep.calls._entry(rep.id).call
    assert customer_says_solved(call) is False
    assert customer_says_solved(replace(call, solved=True)) is True


def likely(rep: Rep) -> Disposition | None:
    return likely_disposition(rep.calls._entry(rep.id).call, 0, small_content())


def test_nothing_done_for_a_need_leaves_its_end_open(rep: Rep) -> None:
    rep.greet()
    assert likely(rep) is None
    rep.calls.do(rep.id, do.WrapUp())
    wrap = rep.calls.wrap_up_view(rep.id)
    assert wrap.disposition is None
    assert [need.disposition for need in wrap.needs] == [None]
    assert "Outcome" not in wrap.summary
    told = rep.calls.summary(rep.id, (Disposition.ABANDONED,))
    assert "Outcome: abandoned by the customer" in told


def test_an_offer_tells_only_when_it_is_accepted(rep: Rep) -> None:
    rep.greet()
    rep.calls.offer(rep.id, "refund", "money back")
    assert likely(rep) is None
    rep.calls.do(rep.id, do.AnswerOffer("refund", do.OfferOutcome.REFUSED, "too slow"))
    assert likely(rep) is None
    rep.calls.do(rep.id, do.AnswerOffer("refund", do.OfferOutcome.ACCEPTED))
    assert likely(rep) is Disposition.RESOLVED


def test_the_customer_says_whether_it_was_solved(rep: Rep) -> None:
    rep.greet()
    rep.settle()
    assert likely(rep) is Disposition.RESOLVED
    rep.go("next", "no")
    assert likely(rep) is None
    due = datetime.now(UTC) + timedelta(hours=1)
    rep.calls.do(rep.id, do.MakePromise("p", "call back", due, "Jelena"))
    assert likely(rep) is Disposition.PROMISED


def test_a_dropped_line_tells_how_it_ended(rep: Rep) -> None:
    rep.greet()
    rep.calls.do(rep.id, do.LineDropped())
    rep.calls.do(rep.id, do.WrapUp())
    wrap = rep.calls.wrap_up_view(rep.id)
    assert (wrap.disposition, wrap.needs[0].disposition) == (Disposition.DROPPED,) * 2


def test_likely_dispositions(rep: Rep) -> None:
    rep.greet()
    content = small_content()
    due = datetime.now(UTC) + timedelta(hours=1)
    rep.calls.do(rep.id, do.MakePromise("p", "call back", due, "Jelena"))
    assert likely_disposition(rep.calls._entry(rep.id).call, 0, content) is Disposition.PROMISED
    assert any(isinstance(r.event, ev.Promised) for r in rep.calls._entry(rep.id).records)
