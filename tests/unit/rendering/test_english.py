from datetime import date
from decimal import Decimal

import pytest

from agent_assist.domain.values import FactValue, Gender, MoneyValue, NameValue
from agent_assist.rendering import Customer
from tests.unit.rendering.example import NOW, call_in, said

MAN, WOMAN = Gender.MALE, Gender.FEMALE


@pytest.mark.parametrize(
    ("customer", "address"),
    [
        (Customer("Ann", "Smith", WOMAN), "Ms Smith"),
        (Customer("Tom", "Smith", MAN), "Mr Smith"),
        (Customer("Sam", "Smith", None), "Sam Smith"),
        (Customer(None, "Smith", None), "Smith"),
        (Customer("Ann", None, WOMAN), "Ann"),
        (Customer("Милица", "Јовановић", WOMAN), "Ms Jovanović"),
        (Customer("Љубиша", "Његош", None), "Ljubiša Njegoš"),
        (Customer("Petar", "Jovanović", MAN), "Mr Jovanović"),
        (Customer("Νίκος", "Παπαδόπουλος", MAN), "Mr Παπαδόπουλος"),
        (
            Customer(None, NameValue("Παπαδόπουλος", scripts={"Latn": "Papadopoulos"}), MAN),
            "Mr Papadopoulos",
        ),
        (Customer("Ann", "Smith", WOMAN, titles={"en": "Dr"}), "Dr Smith"),
        (Customer("Ann", "Smith", None, titles={"en": "Dr"}), "Dr Smith"),
        (Customer("Ann", "Smith", WOMAN, calling={"en": "Annie"}), "Annie"),
        (Customer("Ann", "Smith", WOMAN, calling={"sr": "Ана"}), "Ms Smith"),
        (Customer("Siobhán", "O’Brien", WOMAN), "Ms O’Brien"),
        (Customer(" Ann ", " Smith ", WOMAN), "Ms Smith"),
        (Customer("Ann", " \u200b", WOMAN), "Ann"),
        (Customer("美", "李", None), "美 李"),
    ],
)
def test_the_customer_is_addressed(customer: Customer, address: str) -> None:
    assert said("{{ customer | address }}", call_in("en", customer=customer)) == address


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0 working days"), (1, "1 working day"), (2, "2 working days"), (11, "11 working days"),
        (21, "21 working days"), ("3-5", "3–5 working days"), ("1", "1 working day"),
        ("0-1", "0–1 working day"), (Decimal("1.5"), "1.5 working days"),
        (Decimal("1.00"), "1 working day"), (Decimal("0.1"), "0.1 working days"),
        (12_000, "12,000 working days"), ("12,000", "12,000 working days"), (-1, "-1 working day"),
        (1001, "1001 working days"),
    ],
)  # fmt: skip
def test_a_counted_word_follows_its_number(count: FactValue, words: str) -> None:
    template = '{{ count | plural("working day", "working days") }}'
    assert said(template, call_in("en", facts={"count": count})) == words


@pytest.mark.parametrize(
    ("template", "shown"),
    [
        ("{{ d | date }}", "12 November 2025"), ('{{ d | date("short") }}', "12 Nov 2025"),
        ('{{ d | date("no year") }}', "12 November"), ("{{ d | weekday }}", "Wednesday"),
        ("{{ d | on_day }}", "on Wednesday, 12 November"), ("{{ today | on_day }}", "today"),
        ("{{ '2025-11-19' | on_day }}", "tomorrow"), ("{{ '2025-11-17' | on_day }}", "yesterday"),
        ("{{ '2026-01-05' | on_day }}", "on Monday, 5 January 2026"),
        ("{{ due | when }}", "today at 17:00"), ("{{ due | time }}", "17:00"),
        ("{{ due | datetime }}", "18 November 2025 at 17:00"), ("{{ due }}",
         "18 November 2025 at 17:00"), ("{{ now | date }}", "18 November 2025"),
        ("{{ product | quoted }}", "“Vega 5”"), ("{{ weight | number(1) }}", "2.5"),
        ("{{ 1234567.5 | number }}", "1,234,567.5"), ("{{ 9999 }}", "9999"),
        ("{{ 10000 }}", "10,000"), ("{{ 2.50 }}", "2.5"), ("{{ 3 | number(2) }}", "3.00"),
        ("{{ days + 2 }} days", "7 days"), ("{{ days * 2 - 1 }}", "9"), ("{{ 7 // 2 }}", "3"),
        ("{{ 7 % 4 }}", "3"), ("{{ 1 / 4 }}", "0.25"), ("{{ -days }}", "-5"),
        ('{{ ["a"] | and_list }}', "a"), ('{{ ["a", "b"] | and_list }}', "a and b"),
        ("{{ 'stop' | capitals }}", "STOP"), ("{{ 'stop it' | capital_first }}", "Stop it"),
        ("{{ 'Stop' | lower_first }}", "stop"), ("{{ wants }}", "a return"),
        ('{{ wants | role("you want") }}', "you would like to return it"),
        ("{{ 'a' ~ days ~ '/' ~ wants }}", "a5/a return"), ("{{ days > 3 }}", "yes"),
        ('{{ "soon" if days < 3 else "later" }}', "later"),
        ('{% if wants == "return" %}back{% endif %}', "back"),
        ('{% if wants in ["return", "repair"] %}ours{% endif %}', "ours"),
        ("{% set n = days + 1 %}{{ n }}", "6"),
        ("{% for x in ['a', 'b'] %}{{ loop.index }}{{ x }} {% endfor %}", "1a 2b"),
    ],
)  # fmt: skip
def test_days_numbers_and_words(template: str, shown: str) -> None:
    assert said(template, call_in("en", facts={"d": date(2025, 11, 12)})) == shown


@pytest.mark.parametrize(
    ("amount", "currency", "shown"),
    [
        ("129.9", "GBP", "£129.90"), ("12990", "RSD", "RSD 12,990.00"), ("0.5", "USD", "$0.50"),
        ("1000000", "EUR", "€1,000,000.00"), ("-1", "GBP", "-£1.00"), ("-1", "CHF", "CHF -1.00"),
        ("2.345", "GBP", "£2.35"), ("-0.001", "GBP", "£0.00"), ("500", "JPY", "JPY 500"),
    ],
)  # fmt: skip
def test_money(amount: str, currency: str, shown: str) -> None:
    context = call_in("en", facts={"m": MoneyValue(Decimal(amount), currency)})
    assert said("{{ m | money }}", context) == shown


def test_a_plain_amount_takes_the_currency_that_is_named() -> None:
    assert said('{{ 12.5 | money("EUR") }}', call_in("en")) == "€12.50"


def test_amounts_can_be_compared() -> None:
    assert said("{% if price > 10000 %}much{% else %}little{% endif %}", call_in("en")) == "much"


@pytest.mark.parametrize(
    ("hour", "greeting"),
    [
        (0, "Good evening"), (4, "Good morning"), (11, "Good morning"), (12, "Good afternoon"),
        (17, "Good afternoon"), (18, "Good evening"),
    ],
)  # fmt: skip
def test_the_greeting_follows_the_clock(hour: int, greeting: str) -> None:
    assert said("{{ greeting }}.", call_in("en", now=NOW.replace(hour=hour))) == f"{greeting}."


@pytest.mark.parametrize(
    ("template", "shown"),
    [
        ("{{ bought | date }}", "2025-11-12"), ("{{ price | money }}", "12990.00 RSD"),
        ("{{ product | quoted }}", "“Vega 5”"), ("{{ customer | address }}", "Milica Jovanović"),
        ("{{ due | when }}", "2025-11-18 17:00"),
        ('{{ days | plural("dan", "dni") }}', "5 dni"),
    ],
)  # fmt: skip
def test_a_language_without_tables_gets_neutral_formats(template: str, shown: str) -> None:
    assert said(template, call_in("sl")) == shown
