"""The customers: who calls, what we know of them, and what we owe."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from agent_assist.db.records import CustomerRow, Filter, InteractionRow, PromiseRow
from agent_assist.domain.content import Content
from agent_assist.domain.view import CustomerView, PromiseView
from agent_assist.journal.journal import Journal
from agent_assist.presentation.customer import TELLING, contacts_text, full_name
from agent_assist.presentation.log_lines import DISPOSITION_WORDS, Translate
from agent_assist.presentation.words import in_language, in_script
from agent_assist.search.persons import (
    NAMES,
    PHONE,
    asked_digits,
    asked_forms,
    asked_sounds,
)

RECENT = timedelta(days=30)
YEAR = timedelta(days=365)
_PROMISES_SHOWN = 20
_CUSTOMERS_FOUND = 10
SOUGHT = (*NAMES, *TELLING)


class People:
    """What the journal tells of customers.

    Args:
        content: the current one, for titles. language: the rep's.
    """

    def __init__(
        self,
        journal: Journal,
        content: Callable[[], Content],
        language: Callable[[], str],
        tr: Translate,
        now: Callable[[], datetime],
    ) -> None:
        self._journal = journal
        self._content = content
        self._language = language
        self._tr = tr
        self._now = now
        self._kept: set[str] = set()

    def known(self, customer: str, but: str = "") -> CustomerRow | None:
        """What earlier interactions tell of a customer; None for somebody new.

        Args:
            but: the interaction that is going on, which is no earlier one.
        """
        if not customer:
            return None
        found = self._journal.customer(customer, self._now() - RECENT)
        earlier = tuple(row for row in found.last if row.id != but)
        less = len(found.last) - len(earlier)
        if found.contacts == less:
            return None
        owed = tuple(row for row in found.owed if row.interaction != but)
        return replace(
            found,
            contacts=found.contacts - less,
            recent=max(0, found.recent - less),
            last=earlier,
            owed=owed,
        )

    def with_one_of(self, facts: Mapping[str, str]) -> str:
        """Id of the one customer who has this e-mail address or phone; empty when nobody does."""
        find = self._journal.reader.find_customer
        told = ((name, facts.get(name, "")) for name in TELLING)
        return next((found for pair in told if pair[1] and (found := find(*pair))), "")

    def find_customers(self, text: str) -> tuple[CustomerView, ...]:
        """The customers we know whose name, e-mail or order begins as the rep types it.

        Neither accents nor the script matter, and every word has to fit. A phone number has the
        digits that were typed. An order is looked for in what was noted of the last year's
        interactions. At most ten are given; nothing that only the customer may be told.
        """
        reader = self._journal.reader
        digits = asked_digits(text)
        if digits:
            ids = list(reader.customers_holding(PHONE, digits))
        else:
            found = [self._with_word(word) for word in text.split()]
            ids = [id_ for id_ in found[0] if all(id_ in more for more in found)] if found else []
        if not ids and any(letter.isdigit() for letter in text):
            noted = Filter(text=text.strip(), since=self._now() - YEAR)
            ids = list(dict.fromkeys(row.customer for row in reader.find(noted) if row.customer))
        return tuple(self._found(id_) for id_ in ids[:_CUSTOMERS_FOUND])

    def _with_word(self, word: str) -> tuple[str, ...]:
        """Ids of those of whom a fact begins with it, or a later part of a name of several."""
        reader, forms = self._journal.reader, asked_forms(word)
        found = reader.customers_with([(name, form) for name in SOUGHT for form in forms])
        sounds = asked_sounds(word)
        alike = reader.customers_sounding([(name, sound) for name in NAMES for sound in sounds])
        if found or alike:
            return tuple(dict.fromkeys((*found, *alike)))
        later = (
            id_
            for name in NAMES
            for form in forms
            for id_ in reader.customers_holding(name, f" {form}")
        )
        return tuple(dict.fromkeys(later))

    def _found(self, customer: str) -> CustomerView:
        row = self._journal.customer(customer, self._now() - RECENT)
        contacts = contacts_text(row.recent, row.since, self._tr)
        return CustomerView(name=full_name(row.facts), id=customer, contacts=contacts)

    def view(self, known: CustomerRow | None) -> CustomerView:
        """Earlier contacts and open promises, in words."""
        if known is None:
            return CustomerView()
        return CustomerView(
            contacts=contacts_text(known.recent, known.since, self._tr),
            history=tuple(self._contact_line(row) for row in known.last),
            promises=tuple(self._promise(row) for row in known.owed if row.id not in self._kept),
        )

    def promises_due(self) -> tuple[PromiseView, ...]:
        """What we owe anybody, the most urgent first, with the customers' names."""
        open_ones = [row for row in self._journal.promises() if row.id not in self._kept]
        rows = open_ones[:_PROMISES_SHOWN]
        customers = {row.customer for row in rows if row.customer}
        names = {id_: full_name(self._journal.customer(id_).facts) for id_ in customers}
        return tuple(self._promise(row, names.get(row.customer) or row.name) for row in rows)

    def kept(self, promise: str) -> None:
        """A promise was kept just now; it is shown no more, also before that is on the disk."""
        self._kept.add(promise)

    def _promise(self, row: PromiseRow, name: str = "") -> PromiseView:
        return PromiseView(
            id=row.id,
            what=in_script(row.what, self._language()),
            due=row.due,
            who=row.who,
            overdue=row.due < self._now(),
            customer=name,
            customer_id=row.customer,
            interaction=row.interaction,
        )

    def _contact_line(self, row: InteractionRow) -> str:
        """One earlier contact: day, topic, how it ended."""
        guide = self._content().guides.get(row.topic or row.guide)
        topic = in_language(guide.title, self._language()) if guide else row.words
        day = f"{row.started.astimezone():%d.%m.%Y}"
        ended = self._tr(DISPOSITION_WORDS[row.disposition]) if row.disposition else ""
        return " · ".join(part for part in (day, topic, ended) if part)


class Nobody:
    """Customers where none are known: a trial or a practice call knows nobody from before."""

    def known(self, customer: str, but: str = "") -> CustomerRow | None:
        """Nobody."""
        return None

    def with_one_of(self, facts: Mapping[str, str]) -> str:
        """Nobody has them."""
        return ""

    def find_customers(self, text: str) -> tuple[CustomerView, ...]:
        """None."""
        return ()

    def view(self, known: CustomerRow | None) -> CustomerView:
        """Nothing is known."""
        return CustomerView()

    def promises_due(self) -> tuple[PromiseView, ...]:
        """Nothing is owed."""
        return ()

    def kept(self, promise: str) -> None:
        """Nothing is owed."""
