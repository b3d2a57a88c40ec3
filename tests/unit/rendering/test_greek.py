from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.values import FactValue, Gender, MoneyValue, NameValue
from agent_assist.rendering import Customer, greek
from tests.unit.rendering.example import NOW, call_in, said

MAN, WOMAN = Gender.MALE, Gender.FEMALE


@pytest.mark.parametrize(
    ("name", "calling"),
    [
        ("Γιώργος", "Γιώργο"), ("ΓΙΩΡΓΟΣ", "ΓΙΩΡΓΟ"), ("Γιωργος", "Γιωργο"), ("Νίκος", "Νίκο"),
        ("Πέτρος", "Πέτρο"), ("Παύλος", "Παύλο"), ("Σπύρος", "Σπύρο"), ("Σταύρος", "Σταύρο"),
        ("Μάρκος", "Μάρκο"), ("Χρήστος", "Χρήστο"), ("Πάνος", "Πάνο"), ("Αλέκος", "Αλέκο"),
        ("Τάσος", "Τάσο"), ("Αλέξανδρος", "Αλέξανδρε"), ("ΑΛΕΞΑΝΔΡΟΣ", "ΑΛΕΞΑΝΔΡΕ"),
        ("Θεόδωρος", "Θεόδωρε"), ("Στέφανος", "Στέφανε"), ("Άγγελος", "Άγγελε"),
        ("Ευάγγελος", "Ευάγγελε"), ("Χαράλαμπος", "Χαράλαμπε"), ("Φίλιππος", "Φίλιππε"),
        ("Νικόλαος", "Νικόλαε"), ("Γεώργιος", "Γεώργιε"), ("Μάριος", "Μάριε"),
        ("Αντώνιος", "Αντώνιε"), ("Δημήτριος", "Δημήτριε"), ("Βασίλειος", "Βασίλειε"),
        ("Κωνσταντίνος", "Κωνσταντίνε"), ("Γιάννης", "Γιάννη"), ("Δημήτρης", "Δημήτρη"),
        ("Λευτέρης", "Λευτέρη"), ("Παντελής", "Παντελή"), ("Κώστας", "Κώστα"),
        ("Ηλίας", "Ηλία"), ("Λουκάς", "Λουκά"), ("Αχιλλέας", "Αχιλλέα"), ("Ιησούς", "Ιησού"),
        ("Giorgos", "Giorgos"), ("Αλέξανδρος-Νίκος", "Αλέξανδρε-Νίκο"),
        ("Στέλιος", "Στέλιο"), ("Θύμιος", "Θύμιο"), ("Φώτιος", "Φώτιε"), ("Ντίνος", "Ντίνο"),
        ("Μαρίνος", "Μαρίνο"), ("Αυγουστίνος", "Αυγουστίνε"), ("Νικηφόρος", "Νικηφόρε"),
        ("Στυλιανός", "Στυλιανέ"), ("Ρωμανός", "Ρωμανέ"), ("ΔΑΜΙΑΝΟΣ", "ΔΑΜΙΑΝΕ"),
        ("Γιαννακός", "Γιαννακό"), ("Μανωλιός", "Μανωλιό"), ("Μπόρις", "Μπόρις"),
        ("Κρις", "Κρις"), ("Μιχαήλ", "Μιχαήλ"), ("Τζορτζ", "Τζορτζ"), ("Ματθαίος", "Ματθαίε"),
    ],
)  # fmt: skip
def test_a_man_is_called_by_his_first_name(name: str, calling: str) -> None:
    assert greek.calling_first_name(name, is_woman=False) == calling


@pytest.mark.parametrize(
    "name", ["Μαρία", "Ελένη", "Κατερίνα", "Φρόσω", "Αργυρώ", "Ερατώ", "Άρτεμις", "Άλκηστις"]
)
def test_a_woman_is_called_by_her_first_name(name: str) -> None:
    assert greek.calling_first_name(name, is_woman=True) == name
    assert greek.calling_first_name(name, is_woman=None) == name


@pytest.mark.parametrize(
    ("name", "man", "woman"),
    [
        ("Παπαδόπουλος", "Παπαδόπουλε", "Παπαδοπούλου"),
        ("Παπαδοπούλου", "Παπαδοπούλου", "Παπαδοπούλου"),
        ("ΠΑΠΑΔΟΠΟΥΛΟΣ", "ΠΑΠΑΔΟΠΟΥΛΕ", "ΠΑΠΑΔΟΠΟΥΛΟΥ"),
        ("Αγγελόπουλος", "Αγγελόπουλε", "Αγγελοπούλου"),
        ("Γεωργίου", "Γεωργίου", "Γεωργίου"),
        ("Αλεξάνδρου", "Αλεξάνδρου", "Αλεξάνδρου"),
        ("Γεωργιάδης", "Γεωργιάδη", "Γεωργιάδου"),
        ("Ιωαννίδης", "Ιωαννίδη", "Ιωαννίδου"),
        ("Βασιλάκης", "Βασιλάκη", "Βασιλάκη"),
        ("Αντετοκούνμπο", "Αντετοκούνμπο", "Αντετοκούνμπο"),
        ("Δημητράκος", "Δημητράκο", "Δημητράκου"),
        ("Ποταμιανός", "Ποταμιανέ", "Ποταμιανού"),
        ("Βενιζέλος", "Βενιζέλο", "Βενιζέλου"),
        ("Καραμανλής", "Καραμανλή", "Καραμανλή"),
        ("Ρήγας", "Ρήγα", "Ρήγα"),
        ("Smith", "Smith", "Smith"),
        ("Χαραλάμπους", "Χαραλάμπους", "Χαραλάμπους"),
        ("ΠΕΡΙΚΛΕΟΥΣ", "ΠΕΡΙΚΛΕΟΥΣ", "ΠΕΡΙΚΛΕΟΥΣ"),
        ("Παππούς", "Παππού", "Παππού"),
        ("Μικρούτσικος", "Μικρούτσικε", "Μικρουτσίκου"),
        ("Χατζιδάκις", "Χατζιδάκι", "Χατζιδάκι"),
        ("Παπαδοπούλου-Νικολάου", "Παπαδοπούλου-Νικολάου", "Παπαδοπούλου-Νικολάου"),
    ],
)
def test_surnames_in_the_calling_form(name: str, man: str, woman: str) -> None:
    assert greek.calling_last_name(name, is_woman=False) == man
    assert greek.calling_last_name(name, is_woman=True) == woman
    assert greek.calling_last_name(name, is_woman=None) == name


@pytest.mark.parametrize(
    ("customer", "address", "formal"),
    [
        (Customer("Μαρία", "Παπαδοπούλου", WOMAN), "κυρία Παπαδοπούλου", "κυρία Παπαδοπούλου"),
        (Customer("Μαρία", "Παπαδόπουλος", WOMAN), "κυρία Παπαδοπούλου", "κυρία Παπαδοπούλου"),
        (Customer("Νίκος", "Παπαδόπουλος", MAN), "κύριε Παπαδόπουλε", "κύριος Παπαδόπουλος"),
        (Customer("Νίκος", "Γεωργίου", MAN), "κύριε Γεωργίου", "κύριος Γεωργίου"),
        (Customer("Νίκος", "Γεωργίου", None), "Νίκος Γεωργίου", "Νίκος Γεωργίου"),
        (Customer("Νίκος", None, MAN), "Νίκο", "Νίκος"),
        (Customer("Милица", "Јовановић", WOMAN), "κυρία Jovanović", "κυρία Jovanović"),
        (
            Customer(None, NameValue("Smith", scripts={"Grek": "Σμιθ"}), MAN),
            "κύριε Σμιθ",
            "κύριος Σμιθ",
        ),
        (
            Customer("Άννα", "Ρήγα", WOMAN, titles={"el": "γιατρέ"}),
            "γιατρέ Ρήγα",
            "κυρία Ρήγα",
        ),
    ],
)
def test_the_customer_is_addressed(customer: Customer, address: str, formal: str) -> None:
    context = call_in("el", customer=customer)
    assert said("{{ customer | address }}", context) == address
    assert said("{{ customer | formal_name }}", context) == formal


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0 εργάσιμες ημέρες"), (1, "1 εργάσιμη ημέρα"), (2, "2 εργάσιμες ημέρες"),
        (11, "11 εργάσιμες ημέρες"), (21, "21 εργάσιμες ημέρες"), ("3-5", "3–5 εργάσιμες ημέρες"),
        ("0–1", "0–1 εργάσιμη ημέρα"), (Decimal("1.5"), "1,5 εργάσιμες ημέρες"),
        (Decimal("1.0"), "1 εργάσιμη ημέρα"), (12_000, "12.000 εργάσιμες ημέρες"),
        (101, "101 εργάσιμες ημέρες"),
    ],
)  # fmt: skip
def test_a_counted_word_follows_its_number(count: FactValue, words: str) -> None:
    template = '{{ count | plural("εργάσιμη ημέρα", "εργάσιμες ημέρες") }}'
    assert said(template, call_in("el", facts={"count": count})) == words


@pytest.mark.parametrize(
    ("template", "shown"),
    [
        ("{{ d | date }}", "12 Νοεμβρίου 2025"), ('{{ d | date("short") }}', "12/11/2025"),
        ('{{ d | date("no year") }}', "12 Νοεμβρίου"), ("{{ d | weekday }}", "Τετάρτη"),
        ("{{ d | on_day }}", "την Τετάρτη 12 Νοεμβρίου"),
        ("{{ '2025-11-22' | on_day }}", "το Σάββατο 22 Νοεμβρίου"),
        ("{{ '2025-11-24' | on_day }}", "τη Δευτέρα 24 Νοεμβρίου"),
        ("{{ '2026-05-01' | on_day }}", "την Παρασκευή 1 Μαΐου 2026"),
        ("{{ today | on_day }}", "σήμερα"), ("{{ due | when }}", "σήμερα στις 17:00"),
        ("{{ '2025-11-19T01:00' | when }}", "αύριο στη 01:00"),
        ("{{ due | datetime }}", "18 Νοεμβρίου 2025 στις 17:00"),
        ("{{ 'ναι' | quoted }};", "«ναι»;"), ("{{ weight }}", "2,46"),
        ('{{ ["α", "β", "γ"] | and_list }}', "α, β και γ"),
        ('Είστε {{ gender_of_customer("έτοιμος", "έτοιμη") }};', "Είστε έτοιμη;"),
    ],
)  # fmt: skip
def test_days_and_words(template: str, shown: str) -> None:
    assert said(template, call_in("el", facts={"d": date(2025, 11, 12)})) == shown


@pytest.mark.parametrize(
    ("gender", "word"), [(MAN, "ικανοποιημένος"), (WOMAN, "ικανοποιημένη"), (None, "εντάξει")]
)
def test_the_polite_plural_keeps_the_persons_gender(gender: Gender | None, word: str) -> None:
    template = 'Είστε {{ gender_of_customer("ικανοποιημένος", "ικανοποιημένη", "εντάξει") }};'
    context = call_in("el", customer=Customer("Άλεξ", None, gender))
    assert said(template, context) == f"Είστε {word};"


@pytest.mark.parametrize(
    ("amount", "currency", "shown"),
    [
        ("129.9", "EUR", "129,90 €"), ("12990", "RSD", "12.990,00 RSD"), ("0.5", "EUR", "0,50 €"),
        ("1000000", "EUR", "1.000.000,00 €"), ("-1", "EUR", "-1,00 €"), ("5", "GBP", "5,00 £"),
    ],
)  # fmt: skip
def test_money(amount: str, currency: str, shown: str) -> None:
    context = call_in("el", facts={"m": MoneyValue(Decimal(amount), currency)})
    assert said("{{ m | money }}", context) == shown


@pytest.mark.parametrize(
    ("text", "capitals"),
    [
        ("Μάιος", "ΜΑΪΟΣ"), ("Μαΐου", "ΜΑΪΟΥ"), ("ρολόι", "ΡΟΛΟΪ"), ("άυλος", "ΑΫΛΟΣ"),
        ("Ελένη", "ΕΛΕΝΗ"), ("γαϊδούρι", "ΓΑΪΔΟΥΡΙ"), ("καΐκι", "ΚΑΪΚΙ"), ("α ή β", "Α Ή Β"),
        ("προϋπόθεση", "ΠΡΟΫΠΟΘΕΣΗ"), ("Ταΰγετος", "ΤΑΫΓΕΤΟΣ"), ("είναι", "ΕΙΝΑΙ"),
        ("ούτε", "ΟΥΤΕ"), ("Αύγουστος", "ΑΥΓΟΥΣΤΟΣ"), ("σας", "ΣΑΣ"), ("iPhone", "IPHONE"),
    ],
)  # fmt: skip
def test_capitals_lose_their_accents(text: str, capitals: str) -> None:
    context = call_in("el", facts={"t": text})
    assert said("{{ t | capitals }}", context) == capitals


@given(st.text(alphabet="αβγδεζηθικλμνξοπρστυφχψωάέήίόύώϊϋΐΰς "))
def test_no_capital_bears_an_accent_but_the_lone_or(text: str) -> None:
    without_or = " ".join(word for word in text.split() if word != "ή")
    assert not set(greek.capitals(without_or)) & set("ΆΈΉΊΌΎΏάέήίόύώΐΰ")


@given(st.text(alphabet="ΑΒΓΕΟΣΥΙαβγεοςυιάέόύίϊ -"), st.booleans())
def test_any_name_has_a_calling_form(name: str, is_woman: bool) -> None:
    for rule in (greek.calling_first_name, greek.calling_last_name):
        assert bool(rule(name, is_woman=is_woman)) == bool(name)


@pytest.mark.parametrize(
    ("hour", "greeting"),
    [(0, "Καλησπέρα"), (4, "Καλημέρα"), (11, "Καλημέρα"), (12, "Καλησπέρα"), (23, "Καλησπέρα")],
)
def test_the_greeting_follows_the_clock(hour: int, greeting: str) -> None:
    assert said("{{ greeting }} σας", call_in("el", now=NOW.replace(hour=hour))) == (
        f"{greeting} σας"
    )
