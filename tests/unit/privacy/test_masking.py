import time
from unittest.mock import patch

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from agent_assist.privacy import mask, mask_for_learning, masking

CARDS = (
    "4111111111111111",  # Visa
    "5555555555554444",  # Mastercard
    "378282246310005",  # American Express
    "6011000990139424",  # Discover
    "30569309025904",  # Diners, 14 digits
    "4222222222222",  # Visa, 13 digits
    "6304000000000000000",  # Maestro, 19 digits
)


@pytest.mark.parametrize(
    ("text", "shown", "kind"),
    [
        ("Paid with 4111 1111 1111 1111, order 4471-A", "Paid with •• 1111, order 4471-A", "card"),
        ("4111-1111-1111-1111", "•• 1111", "card"),
        ("card:4111111111111111.", "card:•• 1111.", "card"),
        ("3782 822463 10005", "•• 0005", "card"),
        ("on 12.11.2025 4111 1111 1111 1111", "on 12.11.2025 •• 1111", "card"),
        ("order 4471 card 5555 5555 5555 4444", "order 4471 card •• 4444", "card"),
        ("x4111111111111111y", "x•• 1111y", "card"),
        ("4111\u00a01111\u00a01111\u00a01111", "•• 1111", "card"),
        ("4111 1111 1111 1111 12/27 123", "•• 1111 12/27 •••", "cvv"),
        ("CVV: 123", "CVV: •••", "cvv"),
        ("my cvc is 1234.", "my cvc is •••.", "cvv"),
        ("the security code 987", "the security code •••", "cvv"),
        ("123 is the cvv", "••• is the cvv", "cvv"),
        ("сигурносни код је 123", "сигурносни код је •••", "cvv"),
        ("κωδικός ασφαλείας 123", "κωδικός ασφαλείας •••", "cvv"),
        ("RS35 2600 0560 1001 6113 79 je moj", "••• je moj", "iban"),
        ("GR1601101250000000012300695", "•••", "iban"),
        ("gb82 west 1234 5698 7654 32", "•••", "iban"),
        ("0101990710008", "•••", "jmbg"),
        ("JMBG 0101990710006", "JMBG •••", "jmbg"),
        ("ЈМБГ: 0101990710006", "ЈМБГ: •••", "jmbg"),
        ("ΑΜΚΑ μου είναι 01019012345 ok", "ΑΜΚΑ μου είναι ••• ok", "amka"),
        ("ΑΦΜ: 123456783", "ΑΦΜ: •••", "afm"),
        ("password: hunter2", "password: •••", "password"),
        ("password: password: hunter2", "password: password: •••", "password"),
        ("lozinka je tajna", "lozinka je •••", "password"),
        ("lozinka tajna1", "lozinka •••", "password"),
        ("Лозинка: тајна", "Лозинка: •••", "password"),
        ("κωδικός: μυστικό", "κωδικός: •••", "password"),
        ("ο κωδικός είναι abc1", "ο κωδικός είναι •••", "password"),
        ("PIN je 1234", "PIN je •••", "pin"),
        ("PIN kod kartice mu 1234", "PIN kod kartice mu •••", "pin"),
        ("card 4111, 1111, 1111, 1111", "card •• 1111", "card"),
        ("4111\n1111\n1111\n1111", "•• 1111", "card"),
        ("matični broj 0101990 710006", "matični broj •••", "jmbg"),
        ("JMBG 01.01.990.710006", "JMBG •••", "jmbg"),
        ("0101990-710008", "•••", "jmbg"),
        ("рачун 260-56010016113-79 хвала", "рачун ••• хвала", "account"),
        ("lozinka mu je Pera123", "lozinka mu je •••", "password"),
        ("moja lozinka glasi tajna", "moja lozinka glasi •••", "password"),
        ("ο κωδικός μου είναι μυστικό", "ο κωδικός μου είναι •••", "password"),
        ("password for the portal: Abc123", "password for the portal: •••", "password"),
        ("her password, abc123!", "her password, •••", "password"),
        ('{"password": "two words"}', '{"password": •••', "password"),
    ],
)
def test_what_must_not_be_kept_is_hidden(text: str, shown: str, kind: str) -> None:
    masked = mask(text)
    assert masked.text == shown
    assert kind in masked.kinds


@pytest.mark.parametrize(
    "text",
    [
        "order 4471-A",
        "order 4471",
        "call 064 123 4567 or +381 11 2345 678",
        "milica@example.rs",
        "4111 1111 1111 1112",  # fails the Luhn check
        "GB82 WEST 1234 5698 7654 33",  # wrong check digits
        "0101990710007",  # a JMBG with a wrong check digit
        "password reset",
        "password reset mail is late",
        "forgot password, 2nd time",
        "PIN on order 4471",
        "κωδικός μας: 20991",
        "faktura 265-2024-11",
        "password problem: customer waits",
        "years 2019, 2020, 2021, 2022",
        "4111, 1111, 1111, 1112",
        "160-0000000000123-92",
        "pin not accepted, order 4471",
        "0101990 710007",
        "the password is wrong",
        "κωδικός προϊόντος 4471-A",
        "šifra artikla 20991",
        "123 456",
        "the code 123 for the door",
        "0000 0000 0000 0000",
        "card ending •• 4021",
        "password: •••",
        "",
    ],
)
def test_what_is_needed_for_service_stays(text: str) -> None:
    assert mask(text).text == text
    assert mask(text).kinds == ()


@pytest.mark.parametrize("card", CARDS)
@pytest.mark.parametrize("between", ["", " ", "-", " - ", ".", "\u2009", "\u200b"])
@pytest.mark.parametrize("size", [1, 3, 4, 6])
def test_a_card_is_found_in_any_grouping(card: str, between: str, size: int) -> None:
    written = between.join(card[at : at + size] for at in range(0, len(card), size))
    masked = mask(f"({written})")
    assert masked.text == f"(•• {card[-4:]})"
    assert masked.kinds == ("card",)


@given(
    before=st.lists(st.from_regex(r"[0-9]{1,6}", fullmatch=True), max_size=4),
    card=st.sampled_from(CARDS),
    after=st.lists(st.from_regex(r"[0-9]{1,6}", fullmatch=True), max_size=4),
)
def test_a_printed_card_among_other_numbers_never_survives(
    before: list[str], card: str, after: list[str]
) -> None:
    printed = " ".join(card[at : at + 4] for at in range(0, len(card), 4))
    masked = mask(" ".join((*before, card, *after))).text
    assert card[:-4] not in masked
    masked = mask(" ".join((*before, printed, *after))).text
    assert printed not in masked


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("refund milica@example.rs", "refund •••"),
        ("call 064 123 4567", "call •••"),
        ("order 4471-A late", "order ••• late"),
        ("AB-12345", "•••"),
        ("invoice 20991", "invoice •••"),
        ("card 4111 1111 1111 1111", "card •••"),
        ("hdmi 2.1 cable for ps5", "hdmi 2.1 cable for ps5"),
        ("povracaj novca neotvren", "povracaj novca neotvren"),
        ("s23 ultra 256", "s23 ultra 256"),
    ],
)
def test_a_query_is_learned_without_what_points_to_a_person(text: str, shown: str) -> None:
    assert mask_for_learning(text).text == shown


SIGNS = st.one_of(
    st.sampled_from(
        [
            *CARDS, "•• 4021", "•••", "•", " ", "-", "/", ".", ": ", "\n", "12/27", "123", "4471-A",
            "cvv", "cvv is", "password", "password is", "lozinka", "κωδικός", "pin", "jmbg", "αμκα",
            "αφμ", "RS35260005601001611379", "RS35", "0101990710008", "a@b.rs", "+381", "1", "11",
            "je", "=",
        ]
    ),
    st.text(max_size=4),
    st.from_regex(r"[0-9]{1,19}", fullmatch=True),
)  # fmt: skip


@settings(max_examples=400)
@given(st.lists(SIGNS, max_size=14).map("".join) | st.lists(SIGNS, max_size=14).map(" ".join))
@example("•• 4111 1111 1111 1111")
@example("5555 5555 5555 4444 3333 2222 1111")
@example("4111 1111 1111 1111 1111 1111 1111 1111 1111")
def test_masking_twice_changes_nothing_more(text: str) -> None:
    for each in (mask, mask_for_learning):
        once = each(text).text
        assert each(once).text == once


BETWEEN = st.builds(
    lambda letters, count: letters * count,
    st.sampled_from((" ", "a", "x ", "pin ", "jmbg is ", "\n", "•", "the cvv ", "MT", ", ")),
    st.integers(min_value=0, max_value=700),
)
ACCOUNTS = st.sampled_from(
    ("MT84 MALT 0110 0001 2345 MTLC AST0 01S", "RS35-2600-0560-1001-6113-79")
)


@settings(max_examples=300)
@given(st.lists(SIGNS | ACCOUNTS | BETWEEN, max_size=12).map("".join))
@example("m" * 900 + "MT84MALT011000012345MTLCAST001S" + "s" * 900 + "cvv: 123")
def test_a_long_text_is_masked_where_digits_are_as_if_it_were_looked_through_whole(
    text: str,
) -> None:
    shown = mask(text)
    with patch.object(masking, "REACH", len(text)):
        whole = mask(text)
    assert shown.text == whole.text
    assert set(shown.kinds) == set(whole.kinds)


@given(st.text() | st.text(alphabet="0123456789 -•RS:cvpinasword\ud800\u0663"))
def test_any_text_can_be_masked(text: str) -> None:
    assert isinstance(mask(text).text, str)
    assert isinstance(mask_for_learning(text).text, str)


@pytest.mark.parametrize(
    "part",
    [
        "1 ", "1", "1-", "4111 1111 1111 1111 ", "password ", "password:", "a@", "a", "cvv ",
        "pin ", "RS35", "rs35 ", "αμκα ", " ", "• ", "jmbg ", "1\u200b", "(",
    ],
)  # fmt: skip
def test_time_grows_with_the_length_only(part: str) -> None:
    def cost(size: int) -> float:
        text = part * (size // len(part))
        costs = []
        for _ in range(3):
            start = time.process_time()
            mask(text)
            mask_for_learning(text)
            costs.append(time.process_time() - start)
        return min(costs)

    # Eight times the text may cost eight times as much; a quadratic step would cost 64 times.
    assert cost(32_000) < 24 * cost(4_000) + 0.02
