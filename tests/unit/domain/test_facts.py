"""What is typed for a fact, in three languages, to its one canonical text."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.facts import FactError, check_canonical, parse_fact, pattern_problem
from agent_assist.domain.guide import FactSpec, FactType, Option

TODAY = date(2026, 3, 31)
MONEY = FactSpec("amount", FactType.MONEY, currency="RSD")
WISH = FactSpec(
    "wish",
    FactType.ONE_OF,
    options=(
        Option("return", {"en": "Return it", "sr": "Враћа", "el": "Επιστροφή"}),
        Option("repair", {"en": "Repair", "sr": "Поправка", "el": "Επισκευή"}),
        Option("exchange", {"en": "Exchange", "sr": "Замена", "el": "Αλλαγή"}),
    ),
)
ORDER = FactSpec("order", FactType.PATTERN, pattern=r"\d{4}-[A-Z]", example="4471-A")


def parsed(spec: FactSpec | FactType, typed: str, language: str = "en") -> str:
    spec = spec if isinstance(spec, FactSpec) else FactSpec("fact", spec)
    canonical = parse_fact(spec, typed, language, TODAY)
    check_canonical(spec, canonical)
    return canonical


@pytest.mark.parametrize(
    ("language", "typed", "canonical"),
    [
        ("en", "1234", "1234"),
        ("en", "1,234.5", "1234.5"),
        ("en", "1,234", "1234"),
        ("en", "1.234", "1.234"),
        ("en", "1,234,567.80", "1234567.8"),
        ("en", "1.234,5", "1234.5"),
        ("en", "1,5", "1.5"),
        ("en", "-3", "-3"),
        ("en", "−3", "-3"),
        ("en", "-0", "0"),
        ("en", "007", "7"),
        ("en", "1 234 567", "1234567"),
        ("en", "１２", "12"),
        ("sr", "1.234,5", "1234.5"),
        ("sr", "1.234", "1234"),
        ("sr-Latn", "1,234", "1.234"),
        ("sr", "1,234.5", "1234.5"),
        ("sr", "12.5", "12.5"),
        ("sr", "1.234.567", "1234567"),
        ("el", "0,50", "0.5"),
        ("el", "12 990,00", "12990"),
    ],
)
def test_numbers(language: str, typed: str, canonical: str) -> None:
    assert parsed(FactType.NUMBER, typed, language) == canonical


@pytest.mark.parametrize(
    "typed",
    ["", "  ", "twelve", "1,2,3", "1.2.3", "12,34,567", "1..2", "1-2", "٣", "½", "1e5", "--1"],
)
def test_no_numbers(typed: str) -> None:
    with pytest.raises(FactError, match=r"\."):
        parsed(FactType.NUMBER, typed)


@pytest.mark.parametrize(
    ("language", "typed", "canonical"),
    [
        ("sr", "12.990,00 RSD", "12990.00 RSD"),
        ("sr", "12990", "12990.00 RSD"),
        ("sr", "12.990,- дин.", "12990.00 RSD"),
        ("sr", "12.990 динара", "12990.00 RSD"),
        ("sr", "129,90 евра", "129.90 EUR"),
        ("sr-Latn", "12 990 din", "12990.00 RSD"),
        ("sr-Latn", "5 evra", "5.00 EUR"),
        ("en", "€129.90", "129.90 EUR"),
        ("en", "$ 5", "5.00 USD"),
        ("en", "5 dollars", "5.00 USD"),
        ("en", "EUR 1,299.9", "1299.90 EUR"),
        ("en", "12990rsd", "12990.00 RSD"),
        ("en", "£3", "3.00 GBP"),
        ("el", "129,90 €", "129.90 EUR"),
        ("el", "129,90 ευρώ", "129.90 EUR"),
        ("el", "1.299,90ΕΥΡΩ", "1299.90 EUR"),
        ("el", "100 chf", "100.00 CHF"),
    ],
)
def test_money(language: str, typed: str, canonical: str) -> None:
    assert parsed(MONEY, typed, language) == canonical


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("much", "is not an amount of money"),
        ("€5€", "is not an amount of money"),
        ("5 apples", "is not a currency"),
        ("-5", "is not negative"),
        ("1.2345", "two decimals"),
        ("1" * 16, "too many digits"),
    ],
)
def test_no_money(typed: str, says: str) -> None:
    with pytest.raises(FactError, match=says):
        parsed(MONEY, typed)


def test_money_without_any_currency_is_asked_for_it() -> None:
    with pytest.raises(FactError, match="currency"):
        parsed(FactSpec("amount", FactType.MONEY), "5")


@pytest.mark.parametrize(
    ("typed", "canonical"),
    [
        ("2026-11-12", "2026-11-12"),
        ("2026.11.12.", "2026-11-12"),
        ("12.11.2025.", "2025-11-12"),
        ("12. 11. 2025.", "2025-11-12"),
        ("12/11/25", "2025-11-12"),
        ("12-11-1999", "1999-11-12"),
        ("12.11.99", "1999-11-12"),
        ("12.11.", "2025-11-12"),
        ("12.5.", "2026-05-12"),
        ("1/4", "2026-04-01"),
        ("29.2.", "2028-02-29"),
        ("12 nov", "2025-11-12"),
        ("12th of November", "2025-11-12"),
        ("12 November 2026", "2026-11-12"),
        ("Nov 12, 2026", "2026-11-12"),
        ("november 12", "2025-11-12"),
        ("12. novembra 2025.", "2025-11-12"),
        ("12. новембар", "2025-11-12"),
        ("12. нов.", "2025-11-12"),
        ("5. maj", "2026-05-05"),
        ("5. јул 2026", "2026-07-05"),
        ("12 Νοεμβρίου 2025", "2025-11-12"),
        ("12 νοε", "2025-11-12"),
        ("5 Μαΐου", "2026-05-05"),
        ("1 Ιουν 2026", "2026-06-01"),
        ("today", "2026-03-31"),
        ("Tomorrow", "2026-04-01"),
        ("yesterday", "2026-03-30"),
        ("danas", "2026-03-31"),
        ("сутра", "2026-04-01"),
        ("juče", "2026-03-30"),
        ("јуче", "2026-03-30"),
        ("prekosutra", "2026-04-02"),
        ("σήμερα", "2026-03-31"),
        ("ΑΥΡΙΟ", "2026-04-01"),
        ("χθες", "2026-03-30"),
        ("in 3 days", "2026-04-03"),
        ("за 3 дана", "2026-04-03"),
        ("σε 3 μέρες", "2026-04-03"),
        ("3 days ago", "2026-03-28"),
        ("pre 3 dana", "2026-03-28"),
        ("πριν από 3 ημέρες", "2026-03-28"),
    ],
)
def test_dates(typed: str, canonical: str) -> None:
    assert parsed(FactType.DATE, typed) == canonical


@pytest.mark.parametrize(
    "typed",
    [
        "31.2.2026",
        "13/13/2026",
        "ju 5",
        "12 ju",
        "soon",
        "12 foo",
        "0.0.",
        "1" * 50,
        "in 9999 years",
    ],
)
def test_no_dates(typed: str) -> None:
    with pytest.raises(FactError, match=r"is not a date\. Example: 31\.3\.2026"):
        parsed(FactType.DATE, typed)


@pytest.mark.parametrize(
    ("typed", "canonical"),
    [
        ("+381 11 555-0100", "+381115550100"),
        ("+381 (0)11 555 0100", "+381115550100"),
        ("00381 11 555 0100", "+381115550100"),
        ("011/555-0100", "0115550100"),
        ("tel:+302105550100", "+302105550100"),
    ],
)
def test_phones(typed: str, canonical: str) -> None:
    assert parsed(FactType.PHONE, typed) == canonical


@pytest.mark.parametrize(
    "typed", ["call me", "12", "1" * 16, "555 EXT 5", "++381115550100", "٠١١٥٥٥٠١٠٠"]
)
def test_no_phones(typed: str) -> None:
    with pytest.raises(FactError, match="phone number"):
        parsed(FactType.PHONE, typed)


@pytest.mark.parametrize(
    ("typed", "canonical"),
    [
        ("Ana.P@Example.COM", "Ana.P@example.com"),
        ("mailto:a+b@x-y.example.org", "a+b@x-y.example.org"),
        ("άννα@παράδειγμα.ελ", "άννα@παράδειγμα.ελ"),
    ],
)
def test_emails(typed: str, canonical: str) -> None:
    assert parsed(FactType.EMAIL, typed) == canonical


@pytest.mark.parametrize(
    "typed", ["ana", "ana@", "@x.rs", "a b@x.rs", "a@x", "a@x..rs", "a@@x.rs", "a@.rs"]
)
def test_no_emails(typed: str) -> None:
    with pytest.raises(FactError, match=r"is not an e-mail address\. Example: name@example\.com"):
        parsed(FactType.EMAIL, typed)


@pytest.mark.parametrize(
    ("typed", "canonical"),
    [
        ("return", "return"),
        ("RETURN IT", "return"),
        ("ret", "return"),
        ("vraca", "return"),
        ("Враћа", "return"),
        ("замена", "exchange"),
        ("zam", "exchange"),
        ("επιστροφη", "return"),
        ("αλλ", "exchange"),
    ],
)
def test_one_of_several(typed: str, canonical: str) -> None:
    assert parsed(WISH, typed) == canonical


@pytest.mark.parametrize(
    ("typed", "says"),
    [("re", "can mean several of these: Return it, Repair, Exchange"), ("nothing", "is none of")],
)
def test_none_of_several(typed: str, says: str) -> None:
    with pytest.raises(FactError, match=says):
        parsed(WISH, typed)


@pytest.mark.parametrize("typed", ["4471-A", "4471-a", " 4471 -a"])
def test_patterns(typed: str) -> None:
    assert parsed(ORDER, typed) == "4471-A"


def test_a_pattern_without_capitals_keeps_what_was_typed() -> None:
    assert parsed(FactSpec("x", FactType.PATTERN, pattern=r"[a-z]{2}\D\d"), "ab-1") == "ab-1"


@pytest.mark.parametrize("typed", ["4471", "4471-AB", "x" * 65])
def test_no_match(typed: str) -> None:
    with pytest.raises(FactError, match="Example: 4471-A"):
        parsed(ORDER, typed)


@pytest.mark.parametrize(
    "pattern",
    [
        r"(a+)+",
        r"(a*)*b",
        r"(a|aa)+",
        r"((a+)b?)+",
        r"(?:a+){2,}",
        r"(a{1,30}){1,30}",
        r"(?P<x>a+)*",
        r"(a+){9}b",
        r"a*a*a*a*b",
        r"(a)\1",
        r"[",
        r"a{2,1}",
        "a" * 201,
    ],
)
def test_patterns_that_could_take_for_ever_are_not_tried(pattern: str) -> None:
    assert pattern_problem(pattern).endswith(".")
    with pytest.raises(FactError, match="Tell the supervisor"):
        parsed(FactSpec("x", FactType.PATTERN, pattern=pattern), "a" * 60)


@pytest.mark.parametrize(
    "pattern",
    [
        r"\d{4}-[A-Z]",
        r"(\d{3}-){2}\d{4}",
        r"[A-Z]{2}\d+",
        r"(RS|SR)\d{3,9}",
        r"#?\d+",
        r"[+*(]\w+",
        r"SN-?\d{2,}[A-F]*",
    ],
)
def test_patterns_of_real_numbers_are_fine_and_quick(pattern: str) -> None:
    assert pattern_problem(pattern) == ""
    spec = FactSpec("x", FactType.PATTERN, pattern=pattern)
    began = time.process_time()
    with pytest.raises(FactError):
        parsed(spec, "1" * 63 + "!")
    assert time.process_time() - began < 0.2


@pytest.mark.parametrize(
    ("typed", "canonical"),
    [
        ("  Ana \t Petrović ", "Ana Petrović"),
        ("Γιώργος", "Γιώργος"),
        ("李小龙", "李小龙"),
        ("O’Neill-Šć", "O’Neill-Šć"),
        ("e\u0301va", "éva"),
        ("A\x00B", "A B"),
        ("Ana \ud800", "Ana"),
    ],
)
def test_names(typed: str, canonical: str) -> None:
    assert parsed(FactType.NAME, typed) == canonical


@pytest.mark.parametrize(("typed", "says"), [("123", "no letter"), ("x" * 201, "longer than 200")])
def test_no_names(typed: str, says: str) -> None:
    with pytest.raises(FactError, match=says):
        parsed(FactType.NAME, typed)


def test_a_long_text_is_for_the_notes() -> None:
    with pytest.raises(FactError, match="notes"):
        parsed(FactType.TEXT, "x" * 2001)


SPECS = (
    *(FactSpec("f", kind) for kind in FactType if kind is not FactType.PATTERN),
    MONEY,
    WISH,
    ORDER,
)


@given(st.sampled_from(SPECS), st.text(max_size=60), st.sampled_from(["en", "sr", "sr-Latn", "el"]))
def test_whatever_is_typed_gives_a_canonical_text_or_a_sentence(
    spec: FactSpec, typed: str, language: str
) -> None:
    try:
        canonical = parse_fact(spec, typed, language, TODAY)
    except FactError as error:
        sentence = str(error)
    else:
        check_canonical(spec, canonical)
        sentence = f"{canonical}."
    assert sentence


@given(
    st.sampled_from(["en", "sr", "el"]),
    st.decimals(0, 10**9, places=2, allow_nan=False, allow_infinity=False),
)
def test_canonical_money_is_read_back_in_every_language(language: str, amount: object) -> None:
    canonical = f"{amount} RSD"
    assert parse_fact(MONEY, canonical, language, TODAY) == canonical


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)))
def test_canonical_dates_are_read_back(day: date) -> None:
    assert parsed(FactType.DATE, day.isoformat()) == day.isoformat()
    assert parsed(FactType.DATE, f"{day.day}.{day.month}.{day.year}.") == day.isoformat()
