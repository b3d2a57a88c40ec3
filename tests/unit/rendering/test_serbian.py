from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.values import FactValue, Gender, MoneyValue, NameValue
from agent_assist.rendering import Customer, Rep, serbian
from tests.unit.rendering.example import NOW, call_in, said

MAN, WOMAN = Gender.MALE, Gender.FEMALE


@pytest.mark.parametrize(
    ("name", "calling"),
    [
        ("Петар", "Петре"), ("Petar", "Petre"), ("PETAR", "PETRE"), ("Марко", "Марко"),
        ("Marko", "Marko"), ("Никола", "Никола"), ("Ђорђе", "Ђорђе"), ("Đorđe", "Đorđe"),
        ("Милош", "Милоше"), ("Miloš", "Miloše"), ("Milos", "Milose"), ("Урош", "Уроше"),
        ("Александар", "Александре"), ("Aleksandar", "Aleksandre"), ("Митар", "Митре"),
        ("Димитар", "Димитре"), ("Лазар", "Лазаре"), ("Божидар", "Божидаре"),
        ("Светозар", "Светозаре"), ("Јован", "Јоване"), ("Стефан", "Стефане"),
        ("Зоран", "Зоране"), ("Огњен", "Огњене"), ("Вук", "Вуче"), ("Новак", "Новаче"),
        ("Предраг", "Предраже"), ("Ненад", "Ненаде"), ("Милорад", "Милораде"),
        ("Андреј", "Андреју"), ("Матеј", "Матеју"), ("Благој", "Благоју"), ("Илија", "Илија"),
        ("Саша", "Саша"), ("Немања", "Немања"), ("Лука", "Лука"), ("Павле", "Павле"),
        ("Василије", "Василије"), ("Тони", "Тони"), ("Ивица", "Ивице"),
        ("Данијел", "Данијеле"), ("Ђура", "Ђура"), ("Љубомир", "Љубомире"),
        ("Живојин", "Живојине"), ("William", "William"), ("Šemsudin", "Šemsudine"),
        ("Миодраг", "Миодраже"), ("Ерик", "Ерик"), ("Марк", "Марк"), ("Џек", "Џек"),
        ("Жак", "Жак"), ("Франц", "Франц"), ("Лудвиг", "Лудвиг"), ("Исак", "Исак"),
        ("Ђурађ", "Ђурђе"), ("Đurađ", "Đurđe"), ("Ахмед", "Ахмеде"),
    ],
)  # fmt: skip
def test_a_man_is_called_by_his_first_name(name: str, calling: str) -> None:
    assert serbian.calling_first_name(name, is_woman=False) == calling


@pytest.mark.parametrize(
    ("name", "calling"),
    [
        ("Марија", "Марија"), ("Ана", "Ана"), ("Јелена", "Јелена"), ("Милица", "Милице"),
        ("Milica", "Milice"), ("Љубица", "Љубице"), ("Даница", "Данице"), ("Ица", "Ица"),
        ("Инес", "Инес"), ("Кармен", "Кармен"), ("Ружа", "Ружа"), ("Анђелка", "Анђелка"),
        ("Ана Марија", "Ана Марија"), ("MILICA", "MILICE"), ("Тијана-Даница", "Тијана-Данице"),
    ],
)  # fmt: skip
def test_a_woman_is_called_by_her_first_name(name: str, calling: str) -> None:
    assert serbian.calling_first_name(name, is_woman=True) == calling


@pytest.mark.parametrize(
    ("name", "calling"),
    [
        ("Инес", "Инес"), ("Karmen", "Karmen"), ("INGRID", "INGRID"), ("Милица", "Милице"),
        ("Петар", "Петре"), ("Саша", "Саша"), ("Милош", "Милоше"),
    ],
)  # fmt: skip
def test_where_the_gender_is_not_known_the_name_tells(name: str, calling: str) -> None:
    assert serbian.calling_first_name(name, is_woman=None) == calling


@pytest.mark.parametrize(
    ("name", "calling"),
    [
        ("Јовановић", "Јовановићу"), ("Jovanović", "Jovanoviću"), ("Jovanovic", "Jovanovicu"),
        ("JOVANOVIĆ", "JOVANOVIĆU"), ("Петров", "Петров"), ("Тодоров", "Тодоров"),
        ("Пупин", "Пупин"), ("Крстовски", "Крстовски"), ("Бабич", "Бабичу"), ("Краљ", "Краљу"),
        ("Колар", "Коларе"), ("Балаш", "Балашу"), ("Новак", "Новак"), ("Субота", "Субота"),
        ("Пејо", "Пејо"), ("Петровић-Његош", "Петровићу-Његошу"), ("Smith", "Smith"),
        ("Wolf", "Wolf"), ("Schmidt", "Schmidt"),
        ("Ћосић Вукић", "Ћосићу Вукићу"), ("Живадинов", "Живадинов"), ("Митар", "Митре"),
        ("Лончар", "Лончаре"), ("Đ. Petrović", "Đ. Petroviću"), ("Lj. Savić", "Lj. Saviću"),
        ("Љ. Савић", "Љ. Савићу"), ("D'Angelo", "D'Angelo"),
        ("van der Linden", "van der Lindene"),
        ("Фон Берн", "Фон Берне"), ("де Соуза", "де Соуза"), ("petrović", "petroviću"),
    ],
)  # fmt: skip
def test_a_mans_surname_is_called_and_a_womans_stays(name: str, calling: str) -> None:
    assert serbian.calling_last_name(name, is_woman=False) == calling
    assert serbian.calling_last_name(name, is_woman=True) == name
    assert serbian.calling_last_name(name, is_woman=None) == name


@pytest.mark.parametrize(
    ("customer", "script", "address"),
    [
        (Customer("Милица", "Јовановић", WOMAN), "Cyrl", "госпођо Јовановић"),
        (Customer("Милица", "Јовановић", WOMAN), "Latn", "gospođo Jovanović"),
        (Customer("Petar", "Jovanović", MAN), "Cyrl", "господине Јовановићу"),
        (Customer("Petar", "Jovanović", MAN), "Latn", "gospodine Jovanoviću"),
        (Customer("Petar", "Jovanovic", MAN), "Cyrl", "господине Јовановићу"),
        (Customer("Petar", "Jovanovic", MAN), "Latn", "gospodine Jovanovicu"),
        (Customer("Milica", "Djordjević", None), "Cyrl", "Милица Ђорђевић"),
        (Customer("Milica", "Djordjević", None), "Latn", "Milica Djordjević"),
        (Customer("Петар", None, MAN), "Cyrl", "Петре"),
        (Customer("Петар", None, None), "Latn", "Petre"),
        (Customer(None, "Љубишић", MAN), "Latn", "gospodine Ljubišiću"),
        (Customer("Ana", "Savić", WOMAN, titles={"sr": "докторка"}), "Latn", "doktorka Savić"),
        (Customer("Ana", "Savić", None, titles={"sr": "докторка"}), "Cyrl", "докторка Савић"),
        (Customer("Milan", "Savić", MAN, calling={"sr": "Mićo"}), "Cyrl", "Мићо"),
        (Customer("John", NameValue("Walsh", scripts={"Cyrl": "Волш"}), MAN), "Cyrl",
         "господине Волшу"),
        (Customer(None, NameValue("Novak", forms={"sr.calling": "Novače"}), MAN), "Cyrl",
         "господине Новаче"),
    ],
)  # fmt: skip
def test_the_customer_is_addressed(customer: Customer, script: str, address: str) -> None:
    assert said("{{ customer | address }}", call_in("sr", script, customer=customer)) == address


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0 радних дана"), (1, "1 радни дан"), (2, "2 радна дана"), (3, "3 радна дана"),
        (4, "4 радна дана"), (5, "5 радних дана"), (10, "10 радних дана"),
        (11, "11 радних дана"), (12, "12 радних дана"), (13, "13 радних дана"),
        (14, "14 радних дана"), (15, "15 радних дана"), (20, "20 радних дана"),
        (21, "21 радни дан"), (22, "22 радна дана"), (25, "25 радних дана"),
        (101, "101 радни дан"), (111, "111 радних дана"), (112, "112 радних дана"),
        (121, "121 радни дан"), (1001, "1001 радни дан"), (10_002, "10.002 радна дана"),
        (-1, "-1 радни дан"), ("3-5", "3–5 радних дана"), ("3–4", "3–4 радна дана"),
        ("10-21", "10–21 радни дан"), ("2 до 3", "2 до 3 радна дана"),
        (Decimal("1.5"), "1,5 радних дана"), (Decimal("0.1"), "0,1 радни дан"),
        (Decimal("2.2"), "2,2 радна дана"), (Decimal("1.0"), "1 радни дан"),
        ("12.990", "12.990 радних дана"),
    ],
)  # fmt: skip
def test_a_counted_word_follows_its_number(count: FactValue, words: str) -> None:
    template = '{{ count | plural("радни дан", "радна дана", "радних дана") }}'
    assert said(template, call_in("sr", facts={"count": count})) == words


@pytest.mark.parametrize(
    ("template", "cyrillic", "latin"),
    [
        ("{{ d | date }}", "12. новембра 2025.", "12. novembra 2025."),
        ('{{ d | date("short") }}', "12. 11. 2025.", "12. 11. 2025."),
        ('{{ d | date("no year") }}', "12. новембра", "12. novembra"),
        ("{{ d }}", "12. новембра 2025.", "12. novembra 2025."),
        ("{{ d | weekday }}", "среда", "sreda"),
        ("{{ d | on_day }}", "у среду, 12. новембра", "u sredu, 12. novembra"),
        ("{{ today | on_day }}", "данас", "danas"),
        ("{{ due | when }}", "данас у 17:00", "danas u 17:00"),
        ("{{ due | datetime }}", "18. новембра 2025. у 17:00", "18. novembra 2025. u 17:00"),
        ("{{ due | time }}", "17:00", "17:00"),
        ("{{ ['јуче', 'данас'] | and_list }}", "јуче и данас", "juče i danas"),
        ("{{ now | time }}", "14:30", "14:30"),
        ("{{ '2026-01-05' | on_day }}", "у понедељак, 5. јануара 2026.",
         "u ponedeljak, 5. januara 2026."),
        ("{{ '2025-11-19' | on_day }}", "сутра", "sutra"),
        ("{{ '2025-11-17' | on_day }}", "јуче", "juče"),
        ("{{ '2025-11-23' | on_day }}", "у недељу, 23. новембра", "u nedelju, 23. novembra"),
    ],
)  # fmt: skip
def test_days_are_written_in_both_scripts(template: str, cyrillic: str, latin: str) -> None:
    facts = {"d": date(2025, 11, 12)}
    assert said(template, call_in("sr", "Cyrl", facts=facts)) == cyrillic
    assert said(template, call_in("sr", "Latn", facts=facts)) == latin


@pytest.mark.parametrize(
    ("month", "name"),
    [
        (1, "јануара"), (2, "фебруара"), (3, "марта"), (4, "априла"), (5, "маја"), (6, "јуна"),
        (7, "јула"), (8, "августа"), (9, "септембра"), (10, "октобра"), (11, "новембра"),
        (12, "децембра"),
    ],
)  # fmt: skip
def test_months_stand_in_the_genitive(month: int, name: str) -> None:
    context = call_in("sr", facts={"d": date(2026, month, 1)})
    assert said("{{ d | date }}", context) == f"1. {name} 2026."


@pytest.mark.parametrize(
    ("amount", "currency", "shown"),
    [
        ("12990", "RSD", "12.990,00 RSD"), ("129.9", "EUR", "129,90 €"), ("0", "RSD", "0,00 RSD"),
        ("1234567.89", "RSD", "1.234.567,89 RSD"), ("-50", "EUR", "-50,00 €"),
        ("0.005", "EUR", "0,01 €"), ("99.5", "GBP", "99,50 £"), ("10", "USD", "10,00 $"),
        ("10", "CHF", "10,00 CHF"), ("1000", "JPY", "1.000 JPY"), ("12", "rsd", "12,00 RSD"),
    ],
)  # fmt: skip
def test_money(amount: str, currency: str, shown: str) -> None:
    for script in ("Cyrl", "Latn"):
        context = call_in("sr", script, facts={"m": MoneyValue(Decimal(amount), currency)})
        assert said("{{ m | money }}", context) == shown
        assert said("{{ m }}", context) == shown


@pytest.mark.parametrize(
    ("gender", "cyrillic", "latin"), [(MAN, "разумео", "razumeo"), (WOMAN, "разумела", "razumela")]
)
def test_the_speakers_gender(gender: Gender, cyrillic: str, latin: str) -> None:
    template = "Да ли сам Вас {{ gender_of_rep('разумео', 'разумела') }}?"
    rep = Rep("Саша", None, gender)
    assert said(template, call_in("sr", "Cyrl", rep=rep)) == f"Да ли сам Вас {cyrillic}?"
    assert said(template, call_in("sr", "Latn", rep=rep)) == f"Da li sam Vas {latin}?"


@pytest.mark.parametrize(
    ("hour", "greeting"),
    [
        (0, "Добро вече"), (3, "Добро вече"), (4, "Добро јутро"), (9, "Добро јутро"),
        (10, "Добар дан"), (17, "Добар дан"), (18, "Добро вече"), (23, "Добро вече"),
    ],
)  # fmt: skip
def test_the_greeting_follows_the_clock(hour: int, greeting: str) -> None:
    context = call_in("sr", now=NOW.replace(hour=hour))
    assert said("{{ greeting }}", context) == greeting


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("љубав", "ljubav"), ("ЉУБАВ", "LJUBAV"), ("Љубав", "Ljubav"), ("Његош", "Njegoš"),
        ("ЊЕГОШ", "NJEGOŠ"), ("Џон", "Džon"), ("ЏЕМ", "DŽEM"), ("ПАЊ", "PANJ"), ("Џ.", "Dž."),
        ("коњ", "konj"), ("ђак", "đak"), ("Ђорђе Ћирић", "Đorđe Ćirić"), ("шчж", "ščž"),
        ("инјекција", "injekcija"), ("надживети", "nadživeti"), ("конјугација", "konjugacija"),
        ("Танјуг", "Tanjug"), ("ИНЈЕКЦИЈА", "INJEKCIJA"), ("од хиљаду", "od hiljadu"),
        ("поруџбина", "porudžbina"), ("одживети", "odživeti"), ("ванјезички", "vanjezički"),
    ],
)  # fmt: skip
def test_each_script_can_be_had_from_the_other(cyrillic: str, latin: str) -> None:
    assert serbian.to_latin(cyrillic) == latin
    assert serbian.to_cyrillic(latin) == cyrillic


@pytest.mark.parametrize(
    ("typed", "cyrillic"),
    [
        ("Djordjević", "Ђорђевић"), ("Petrovic", "Петровић"), ("PETROVIC", "ПЕТРОВИЋ"),
        ("Nikolic Savic", "Николић Савић"), ("Njegoš", "Његош"), ("William", "William"),
        ("O'Brian", "О'Бриан"), ("Džemal", "Џемал"), ("Mic", "Миц"),
        ("Smith", "Smith"), ("Anna Schmidt", "Anna Schmidt"), ("Ic", "Иц"),
        ("Jovanovic\u0301", "Јовановић"), ("Zoë", "Zoë"), ("Милица", "Милица"), ("李", "李"),
        ("Anne-Marie", "Anne-Marie"), ("Ana-Marija", "Ана-Марија"),
        ("Zoë Petrović", "Zoë Петровић"), ("Lj. Nikolić", "Љ. Николић"),
        ("Ana (Savić)", "Ана (Савић)"),
    ],
)  # fmt: skip
def test_a_typed_name_is_put_into_cyrillic(typed: str, cyrillic: str) -> None:
    assert serbian.name_to_cyrillic(typed) == cyrillic


@given(st.text(alphabet="абвгдђезиклмнопрстћуфхцчшАБВГДЂЕЗ ,."))
def test_one_letter_for_one_letter_comes_back(text: str) -> None:
    assert serbian.to_cyrillic(serbian.to_latin(text)) == text


@given(st.text())
def test_latin_has_no_serbian_cyrillic_left(text: str) -> None:
    latin = serbian.to_latin(text)
    assert serbian.to_latin(latin) == latin


def test_links_and_addresses_are_not_transliterated() -> None:
    text = "Пишите на помоћ@пошта.срб или www.пошта.срб и https://сајт.срб/а, хвала"
    assert serbian.to_latin(text) == (
        "Pišite na помоћ@пошта.срб ili www.пошта.срб i https://сајт.срб/а, hvala"
    )


def test_a_moment_of_another_zone_is_told_by_the_calls_clock() -> None:
    utc = datetime.fromisoformat("2025-11-18T23:30:00+00:00")
    assert said("{{ m | when }}", call_in("sr", facts={"m": utc})) == "сутра у 00:30"
