"""Customers who come back: recognised, and told nothing before they are verified."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agent_assist.domain import commands as do
from agent_assist.domain.commands import Refused
from agent_assist.domain.content import Content, Template, Wording
from agent_assist.domain.guide import Channel, Direction, FactScope, FactSpec
from tests.small_shop import EMAIL, ORDER, Rep, publish, small_content

PHONE = "+381115550100"


def _known_customer(rep: Rep) -> None:
    """A closed call of a customer with e-mail and phone."""
    rep.greet()
    rep.tell(email=EMAIL, phone=PHONE)
    rep.settle()
    rep.go("next", "yes", "done")
    rep.finish()
    rep.saved()


def _texts(rep: Rep) -> str:
    view = rep.view
    return repr((view.log, [f for f in view.facts if not f.hidden], view.fields, view.customer))


def test_recognised_by_e_mail_and_hidden_until_verified(rep: Rep) -> None:
    _known_customer(rep)
    rep.take()
    rep.go("next", "agrees")
    view = rep.tell(email=EMAIL)
    assert view.customer.contacts == f"1 contact in 30 days · since {datetime.now(UTC).year}"
    assert view.customer.needs_verifying
    assert view.customer.history == ()
    assert {f.name: f.hidden for f in view.facts} == {"email": False, "phone": True}
    assert PHONE not in _texts(rep)
    assert "Customer found" in [line.text for line in view.log]
    rep.go("next")
    rep.calls.do(rep.id, do.ChangeGuide("returns"))
    rep.tell(order_number=ORDER)
    rep.go("money")
    assert PHONE not in _texts(rep)
    view = rep.calls.do(rep.id, do.VerifyCustomer("who", True, ("order_number", "email")))
    assert not view.customer.needs_verifying
    assert "Return a lamp · Resolved" in view.customer.history[0]
    assert PHONE in _texts(rep)


def _with_line(text: str) -> Content:
    """The shop with another line at small talk, and an address that only its returns know."""
    content = small_content()
    line = content.guides["welcome"].steps["small_talk"].say
    template = Template(line, (Wording("plain", {"en": text}),))
    returns = content.guides["returns"]
    address = FactSpec("address", scope=FactScope.CUSTOMER, personal=True, label={"en": "Address"})
    guides = {"returns": replace(returns, facts={**returns.facts, "address": address})}
    return replace(
        content,
        guides={**content.guides, **guides},
        templates={**content.templates, line: template},
    )


def test_no_text_tells_what_is_remembered_before_the_customer_is_verified(
    open_shop: Callable[..., Rep], tmp_path: Path
) -> None:
    publish(tmp_path / "data", _with_line("We will call you at {{ phone }}."))
    rep = open_shop()
    rep.take()
    rep.go("next", "agrees")
    rep.tell(first_name="Milica", last_name="Jovanović", email=EMAIL, phone=PHONE)
    rep.finish()
    rep.saved()
    rep.take()
    rep.go("next", "agrees")
    rep.tell(email=EMAIL)
    view = rep.tell(first_name="Milica", last_name="Jovanović")
    assert view.step == "small_talk"
    assert view.say is not None
    assert (view.say.text, view.say.complete) == ("We will call you at Phone.", False)
    assert [(f.name, f.value, f.asked_for_text) for f in view.fields] == [("phone", "", True)]
    assert PHONE not in repr(view)
    with pytest.raises(Refused, match="missing"):
        rep.calls.copy_text(rep.id)
    view = rep.tell(phone=PHONE)
    assert view.say is not None
    assert view.say.complete
    assert PHONE in view.say.text


def test_the_log_strip_tells_nothing_remembered_however_long_ago_it_was_found(rep: Rep) -> None:
    _known_customer(rep)
    rep.take()
    rep.go("next", "agrees")
    rep.tell(email=EMAIL)
    for number in range(60):
        view = rep.calls.do(rep.id, do.Tick(f"point {number}"))
        assert PHONE not in repr(view.log)


def test_a_fact_of_a_guide_that_is_not_in_use_is_hidden_too(
    open_shop: Callable[..., Rep], tmp_path: Path
) -> None:
    publish(tmp_path / "data", _with_line("Good to hear you."))
    rep = open_shop()
    rep.greet()
    rep.tell(email=EMAIL, phone=PHONE)
    rep.settle()
    rep.tell(address="Nušićeva 5")
    rep.finish()
    rep.saved()
    rep.take()
    rep.go("next", "agrees")
    view = rep.tell(email=EMAIL)
    assert "returns" not in view.guide
    (address,) = (fact for fact in view.facts if fact.name == "address")
    assert (address.label, address.value, address.hidden) == ("Address", "", True)
    assert "Nušićeva" not in repr(view)


def test_recognised_by_phone(rep: Rep) -> None:
    _known_customer(rep)
    rep.take()
    rep.go("next", "agrees")
    view = rep.tell(phone="011 555 0100")
    assert not view.customer.needs_verifying
    view = rep.calls.correct(rep.id, "phone", PHONE)
    assert view.customer.needs_verifying
    assert view.customer.name == "Milica Jovanović"


def test_what_is_remembered_is_not_asked_again(rep: Rep) -> None:
    _known_customer(rep)
    rep.take()
    rep.go("next", "agrees")
    assert rep.view.step == "name"
    rep.tell(email=EMAIL)
    assert {f.name for f in rep.view.fields if not f.value} == set()


def test_earlier_contacts_are_hidden_though_every_fact_was_told_again(rep: Rep) -> None:
    rep.serve()
    rep.take()
    rep.go("next", "agrees")
    rep.tell(first_name="Milica", last_name="Jovanović")
    view = rep.tell(email=EMAIL)
    assert view.customer.needs_verifying
    assert view.customer.history == ()


def test_what_the_customer_told_stays_when_another_address_finds_them(rep: Rep) -> None:
    _known_customer(rep)
    rep.take()
    rep.go("next", "agrees")
    rep.tell(first_name="Mila", last_name="Jovanović")
    rep.tell(email="mistyped@example.com")
    new = rep.view.customer.id
    view = rep.calls.correct(rep.id, "email", EMAIL)
    assert view.customer.id != new
    assert view.customer.name == "Mila Jovanović"
    assert view.customer.needs_verifying
    rep.saved()
    assert rep.services.journal.reader.find_customer("email", EMAIL) == view.customer.id


def test_back_forgets_the_customer_again(rep: Rep) -> None:
    _known_customer(rep)
    rep.take()
    rep.go("next", "agrees")
    rep.tell(email=EMAIL)
    rep.calls.do(rep.id, do.Back())
    view = rep.calls.do(rep.id, do.Back())
    assert view.customer.id == ""
    assert view.customer.contacts == ""
    assert view.facts == ()


def test_somebody_new_is_nobody_known(rep: Rep) -> None:
    rep.greet()
    view = rep.tell(email="new@example.com")
    assert view.customer.id
    assert view.customer.contacts == ""
    assert not view.customer.needs_verifying
    assert not any(f.hidden for f in view.facts)
    assert "Customer found" not in [line.text for line in view.log]


def _owed_customer(rep: Rep) -> None:
    """A closed call of a customer to whom something was promised."""
    rep.greet()
    rep.tell(email=EMAIL)
    due = datetime.now(UTC) + timedelta(hours=1)
    rep.calls.do(rep.id, do.MakePromise("p", "call back about the lamp", due, "Jelena"))
    rep.finish()
    rep.saved()


def test_before_verification_a_promise_tells_only_when_it_is_due(rep: Rep) -> None:
    _owed_customer(rep)
    rep.take()
    rep.go("next", "agrees")
    rep.tell(email=EMAIL)
    (owed,) = rep.view.customer.promises
    assert (owed.what, owed.hidden) == ("", True)
    assert owed.due > datetime.now(UTC)
    assert "lamp" not in repr(rep.view.customer)
    rep.go("next")
    rep.calls.do(rep.id, do.ChangeGuide("returns"))
    rep.tell(order_number=ORDER)
    rep.go("money")
    view = rep.calls.do(rep.id, do.VerifyCustomer("who", True, ("order_number", "email")))
    (owed,) = view.customer.promises
    assert (owed.what, owed.hidden) == ("call back about the lamp", False)


def test_whoever_calls_back_sees_what_was_promised(rep: Rep) -> None:
    _owed_customer(rep)
    (due,) = rep.calls.start_view().promises
    view = rep.calls.take_call(Channel.PHONE, Direction.OUTBOUND, "en", customer=due.customer_id)
    assert view.customer.needs_verifying
    assert [it.what for it in view.customer.promises] == ["call back about the lamp"]


def test_who_is_owed_something_is_told_so_instead_of_small_talk(rep: Rep) -> None:
    rep.greet()
    rep.tell(email=EMAIL)
    due = datetime.now(UTC) + timedelta(hours=1)
    rep.calls.do(rep.id, do.MakePromise("p", "call back", due, "Jelena"))
    rep.finish()
    rep.saved()
    rep.take()
    rep.go("next", "agrees")
    rep.tell(email=EMAIL)
    view = rep.tell(first_name="Milica", last_name="Jovanović")
    assert view.step == "owed"
    assert view.say is not None
    assert view.say.text == "I see that we owe you an answer, Milica."


def test_the_same_is_hidden_after_the_program_began_anew(open_shop: Callable[..., Rep]) -> None:
    rep = open_shop()
    _known_customer(rep)
    rep.take()
    rep.go("next", "agrees")
    rep.tell(email=EMAIL)
    before = rep.view
    rep.close()
    again = open_shop()
    again.id = rep.id
    after = again.calls.take_up(rep.id)
    assert after.facts == before.facts
    assert after.customer == before.customer


@pytest.mark.parametrize(
    "typed", ["Jovan", "milica jov", "milica@exa", "4471-A", "+381 11 555", "38111"]
)
def test_a_known_customer_is_found_by_name_address_phone_or_order(rep: Rep, typed: str) -> None:
    _known_customer(rep)
    (found,) = rep.calls.find_customers(typed)
    assert found.name == "Milica Jovanović"
    assert "1 contact in 30 days" in found.contacts
    assert found.history == ()


@pytest.mark.parametrize(
    ("first", "last", "typed"),
    [
        ("Јелена", "Ђорђевић", "djordjevic"),
        ("Јелена", "Ђорђевић", "Đorđević"),
        ("Jelena", "Đorđević", "Ђорђ"),
        ("Milica", "Jovanović", "JOVANOVIC milica"),
        ("Μαρία", "Παπαδοπούλου", "παπαδοπουλου"),
        ("Μαρία", "Παπαδοπούλου", "papadopoulou maria"),
        ("Ana", "Jovanović-Marić", "maric"),
        ("José", "Núñez", "nunez"),
        ("Giorgos", "Papadopoulos", "Παπαδόπουλος"),
        ("Giorgos", "Papadopoulos", "παπαδ"),
        ("Giorgos", "Papadopoulos", "παπαδοπο"),
        ("Giorgos", "Papadopulos", "παπαδοπουλ"),
        ("Γιώργος", "Παπαδόπουλος", "papadop"),
        ("Γιώργος", "Παπαδόπουλος", "papadopo"),
        ("Γιώργος", "Παπαδόπουλος", "παπαδοπο"),
        ("Yannis", "Hatzigeorgiou", "χατζηγεωργιου γιαννης"),
        ("Γιάννης", "Χατζηγεωργίου", "yannis xatzhg"),
        ("Maria", "Ioannou-Lambrou", "ιωάννου-λαμπρ"),
    ],
)
def test_accents_and_script_do_not_matter(rep: Rep, first: str, last: str, typed: str) -> None:
    rep.greet(first, last)
    rep.tell(email=EMAIL)
    rep.finish()
    rep.saved()
    assert [it.name for it in rep.calls.find_customers(typed)] == [f"{first} {last}"]
    assert rep.calls.find_customers("somebody else") == ()


@pytest.mark.parametrize(
    "typed", ["011 555 0100", "(011) 555-01-00", "00381 11 5550100", "5550100", "0100", "+381 11"]
)
def test_a_phone_number_is_found_by_its_digits(rep: Rep, typed: str) -> None:
    _known_customer(rep)
    assert [it.name for it in rep.calls.find_customers(typed)] == ["Milica Jovanović"]


def test_who_fits_only_in_part_is_not_found(rep: Rep) -> None:
    rep.serve()
    rep.saved()
    assert rep.calls.find_customers("Milica Petrović") == ()
    assert rep.calls.find_customers("") == ()
    assert rep.calls.find_customers("9999") == ()


def test_a_customer_linked_by_hand_is_known_and_has_to_be_verified(rep: Rep) -> None:
    rep.serve()
    rep.saved()
    (found,) = rep.calls.find_customers("Jovanović")
    rep.take()
    view = rep.calls.link(rep.id, found.id)
    assert view.customer.id == found.id
    assert view.customer.needs_verifying
    assert view.customer.name == "Milica Jovanović"
    with pytest.raises(do.Refused, match="Nothing is known"):
        rep.calls.link(rep.id, "nobody")


def test_whether_somebody_picked_up_is_still_asked_after_a_crash(
    open_shop: Callable[..., Rep],
) -> None:
    rep = open_shop()
    rep.greet()
    rep.calls.do(rep.id, do.Transfer("the workshop", "a broken lamp"))
    rep.saved()
    id_ = rep.id
    rep.services.close()
    again = open_shop()
    view = again.calls.take_up(id_)
    assert view.handed_to == "the workshop"
    assert again.calls.do(id_, do.AnswerTransfer(True)).handed_to == ""
