"""Takes out of a text what must not be kept: cards, accounts, personal numbers, passwords.

``mask`` runs before anything is decided or stored; ``mask_for_learning`` also removes what points
to one person or one order, before a search query teaches the ranking. Both take any text, take
time in proportion to its length, and change nothing when applied again.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from agent_assist.domain.data import dataclass
from agent_assist.domain.expressions import expression
from agent_assist.privacy.cards import DIGIT_RUN, HIDDEN, mask_cards
from agent_assist.privacy.checksums import iban_length, is_iban, is_jmbg, is_serbian_account

_Found = Callable[[str], None]
REACH = 200
"""More letters than can belong to a digit beside them; an account has up to 102 behind its last."""


@dataclass(frozen=True, slots=True)
class Masked:
    """A text without what was hidden.

    Attributes:
        text: The text; hidden parts read ``•••``, cards ``•• 4021``.
        kinds: What was hidden, each kind once: ``card``, ``cvv``, ``iban``, ``account``, ``jmbg``,
            ``amka``, ``afm``, ``password``, ``pin``; when learning also ``email``, ``phone``,
            ``code``.
    """

    text: str
    kinds: tuple[str, ...] = ()


def mask(text: str) -> Masked:
    """Hide payment cards, security codes, accounts, personal numbers and passwords.

    Order numbers (4471-A), phones and e-mail addresses stay. Idempotent; never raises.
    """
    return _until_nothing_changes(_masked, text)


def mask_for_learning(text: str) -> Masked:
    """As ``mask``, and hide e-mail addresses, phones, codes and long numbers. Idempotent."""
    return _until_nothing_changes(_masked_for_learning, text)


def _until_nothing_changes(masking: Callable[[str, _Found], str], text: str) -> Masked:
    """What was hidden can set a word free that stood glued to it: "4111…1111password is 0"."""
    kinds: list[str] = []
    masked = masking(text, kinds.append)
    while masked != text:
        text, masked = masked, masking(masked, kinds.append)
    return Masked(masked, tuple(dict.fromkeys(kinds)))


def _masked_for_learning(text: str, found: _Found) -> str:
    masked = _hide(_EMAIL, "email", _masked(text, found), found)
    masked = DIGIT_RUN.sub(lambda run: _phone(run, found), masked)
    masked = _TOKEN.sub(lambda token: _code(token, found), masked)
    return _HIDDEN_PARTS.sub(HIDDEN, masked)


def _masked(text: str, found: _Found) -> str:
    if not _DIGIT.search(text):  # all others are made of digits, and most notes have none
        return _PASSWORD.sub(lambda secret: _behind(secret, "password", found), text)
    text = _where_digits_are(text, lambda part: _mask_accounts(part, found))
    text = _PASSWORD.sub(lambda secret: _behind(secret, "password", found), text)
    return _where_digits_are(text, lambda part: _mask_numbers(part, found))


def _mask_accounts(text: str, found: _Found) -> str:
    text = _mask_ibans(text, found)
    return _ACCOUNT.sub(lambda account: _serbian_account(account, found), text)


def _mask_numbers(text: str, found: _Found) -> str:
    text = _PIN.sub(lambda secret: _behind(secret, "pin", found), text)
    text = _JMBG.sub(lambda number: _personal_number(number, found), text)
    text = _JMBG_WORD.sub(lambda secret: _behind(secret, "jmbg", found), text)
    text = _AMKA_WORD.sub(lambda secret: _behind(secret, "amka", found), text)
    text = _AFM_WORD.sub(lambda secret: _behind(secret, "afm", found), text)
    text = mask_cards(text, found)
    text = _CVV_BEFORE.sub(lambda secret: _behind(secret, "cvv", found), text)
    return _CVV_AFTER.sub(lambda secret: _before(secret, "cvv", found), text)


def _where_digits_are(text: str, masking: Callable[[str], str]) -> str:
    """Mask the parts of a text in which there are digits, with all that can belong to them."""
    parts: list[str] = []
    done = start = end = 0
    for digits in _DIGITS.finditer(text):
        if digits.start() - end > 2 * REACH:
            parts += (text[done:start], masking(text[start:end]))
            done, start = end, digits.start() - REACH
        end = digits.end() + REACH
    return "".join((*parts, text[done:start], masking(text[start:end]), text[end:]))


# --- what to look for -------------------------------------------------------------------------

_IS = r"(?:is|was|je|beše|glasi|je li|је|беше|гласи|είναι|ειναι|ήταν)"
_WHOSE = r"(?:[ \t]{1,3}(?:mi|mu|joj|im|ми|му|јој|им|μου|του|της|τους)\b)?"
_SURE_WORDS = (
    r"passwords?|passwd|pwd|passcode|passphrase|lozink[aeuo]m?|лозинк[аеуо]м?|συνθηματικ[όο]"
)
_DOUBTFUL_WORDS = r"pass|šifr[aeuo]m?|sifr[aeuo]m?|шифр[аеуо]м?|κωδικ[όο]ς?"
_ABOUT_PASSWORDS = (
    r"(?:not|no|wrong|right|correct|incorrect|invalid|expired|needed|required|reset|the|too|never"
    r"|ne|nije|pogrešn\w*|ispravn\w*|dobra|istekla|zaboravljena|не|није|погрешн\w*|исправн\w*|добра"
    r"|истекла|заборављена|δεν|λάθος|σωστός|λανθασμένος|ο|η|το)\b"
)
_ANOTHER = rf"(?:{_SURE_WORDS}|{_DOUBTFUL_WORDS})\b"
_ALREADY = r"•••(?!\S)"
_LOOKS_SECRET = r"(?=[^\W\d]{0,40}[\d#$%&*!])"
# Most places begin no such word: looking at one letter is quicker than at all the words.
_PASSWORD = expression(
    rf"(?=[plлσšsшκ])(\b(?:{_SURE_WORDS}|{_DOUBTFUL_WORDS})\b{_WHOSE}[\"']?[ \t]{{0,3}}[:=]"
    rf"[ \t]{{0,3}}(?!{_ANOTHER}|{_ALREADY})"
    rf"|\b(?:{_SURE_WORDS}|{_DOUBTFUL_WORDS}){_WHOSE}[ \t]{{1,3}}{_IS}[ \t:]{{1,3}}"
    rf"(?!{_ANOTHER}|{_ALREADY}|{_ABOUT_PASSWORDS})"
    rf"|\b(?:{_SURE_WORDS})(?:[ \t]{{1,3}}[^\W\d]{{1,15}}){{1,4}}[ \t]{{0,3}}(?:[:=]|\b{_IS}\b)"
    rf"[ \t]{{0,3}}(?!{_ANOTHER}|{_ALREADY}){_LOOKS_SECRET}"
    rf"|\b(?:{_SURE_WORDS})(?:[ \t]{{1,3}}|,[ \t]{{0,3}}(?=\S{{6}}))(?!{_ANOTHER}|{_ALREADY})"
    rf"{_LOOKS_SECRET})"
    r"(?:\"[^\"\n]{1,80}\"|\S+)",
    re.IGNORECASE,
)
_PIN_WORDS = (
    rf"code|number|card|phone|kod|broj|kartice|telefona|код|број|картице|телефона|{_IS}"
    r"|for|of|the|his|her|my|za|за|mi|mu|joj|im|ми|му|јој|им|μου|του|της|τους"
)
_PIN = expression(
    rf"(\b(?:pin|пин)\b(?:[ \t:=-]{{1,3}}(?:{_PIN_WORDS})\b){{0,4}}[ \t:=\-]{{0,3}})"
    r"\d{4,8}(?![\w-])",
    re.IGNORECASE,
)
_JMBG = expression(r"(?<!\d)\d{7}[ -]?\d{6}(?!\d)")
_JMBG_WORD = expression(
    r"(\b(?:jmbg|јмбг|mati[čc]n\w{1,9} broj\w{0,9}|матичн\w{1,9} број\w{0,9})\b[^\d\n•]{0,30})"
    r"\d(?:[ .-]?\d){12}(?!\d)",
    re.IGNORECASE,
)
_ACCOUNT = expression(r"(?<![\d-])(\d{3})-(\d{1,13})-(\d{2})(?![\d-])")
_AMKA_WORD = expression(
    r"(\b(?:αμκα|amka|α\.μ\.κ\.α)\b[^\d\n•]{0,30})\d(?:[ .-]?\d){10}(?!\d)", re.IGNORECASE
)
_AFM_WORD = expression(
    r"(\b(?:αφμ|afm|α\.φ\.μ)\b[^\d\n•]{0,30})\d(?:[ .-]?\d){8}(?!\d)", re.IGNORECASE
)
_CVV_WORDS = (
    r"(?:cvv2?|cvc2?|cid|csc|security (?:code|number)|card code"
    r"|(?:sigurnosni|kontrolni) (?:kod|broj)|(?:сигурносни|контролни) (?:код|број)"
    r"|κωδικ[όο]ς? ασφαλε[ίι]ας)"
)
_CVV_BEFORE = expression(
    rf"(?=[cskскκ])(\b{_CVV_WORDS}\b[\s:=#,(\"'-]{{0,4}}(?:(?:code|kod|код|{_IS})\b)?[\s:=#\"'-]{{0,4}})"
    r"\d{3,4}(?!\d|-?[^\W\d])",
    re.IGNORECASE,
)
_CVV_AFTER = expression(
    rf"(?<![\w•])(?<!• )\d{{3,4}}([\s,(]{{1,3}}(?:{_IS}[ \t]{{1,3}}(?:the |my )?)?{_CVV_WORDS}\b)",
    re.IGNORECASE,
)
_IBAN_START = expression(r"(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}")
_IBAN_SIGN = expression(r"[ \t\u00a0\u202f-]{0,2}([A-Za-z0-9])")
_EMAIL = expression(r"(?<!\S)\S*@\S*")
_TOKEN = expression(r"\S+")
_DIGIT = expression(r"\d")
_DIGITS = expression(r"\d+")
_HIDDEN_PARTS = expression(r"•+(?:[ \t]*•+)*")
_PHONE_DIGITS = 6
_CODE_DIGITS = 4


# --- how it is hidden -------------------------------------------------------------------------


def _behind(secret: re.Match[str], kind: str, found: _Found) -> str:
    found(kind)
    return secret[1] + HIDDEN


def _before(secret: re.Match[str], kind: str, found: _Found) -> str:
    found(kind)
    return HIDDEN + secret[1]


def _hide(pattern: re.Pattern[str], kind: str, text: str, found: _Found) -> str:
    def hidden(_: re.Match[str]) -> str:
        found(kind)
        return HIDDEN

    return pattern.sub(hidden, text)


def _serbian_account(account: re.Match[str], found: _Found) -> str:
    bank, number, check = account.groups()
    if not is_serbian_account(f"{bank}{number:0>13}{check}"):
        return account.group()
    found("account")
    return HIDDEN


def _personal_number(number: re.Match[str], found: _Found) -> str:
    if not is_jmbg(re.sub(r"\D", "", number.group())):
        return number.group()
    found("jmbg")
    return HIDDEN


def _phone(run: re.Match[str], found: _Found) -> str:
    if len(_DIGIT.findall(run.group())) < _PHONE_DIGITS:
        return run.group()
    found("phone")
    return HIDDEN


def _code(token: re.Match[str], found: _Found) -> str:
    if len(_DIGIT.findall(token.group())) < _CODE_DIGITS:
        return token.group()
    found("code")
    return HIDDEN


def _mask_ibans(text: str, found: _Found) -> str:
    parts: list[str] = []
    done = 0
    for start in _IBAN_START.finditer(text):
        end = _iban_end(text, start.start()) if start.start() >= done else None
        if end is not None:
            found("iban")
            parts += (text[done : start.start()], HIDDEN)
            done = end
    return "".join((*parts, text[done:]))


def _iban_end(text: str, start: int) -> int | None:
    """Where the account number that begins here ends, or None when it is none."""
    length = iban_length(text[start : start + 2])
    if length is None:
        return None
    signs: list[str] = []
    at = start
    while len(signs) < length:
        sign = _IBAN_SIGN.match(text, at)
        if sign is None:
            return None
        signs.append(sign[1])
        at = sign.end()
    return at if is_iban("".join(signs)) else None
