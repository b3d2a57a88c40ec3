"""The check digits by which a number shows what it is."""

from __future__ import annotations

SHORTEST_CARD = 13
LONGEST_CARD = 19
# A digit in every second place counts double, and its digits are added.
_DOUBLED = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)
_IBAN_LENGTHS = {
    "AL": 28, "AD": 24, "AT": 20, "BA": 20, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24,
    "DE": 22, "DK": 18, "EE": 20, "ES": 24, "FI": 18, "FR": 27, "GB": 22, "GR": 27, "HR": 21,
    "HU": 28, "IE": 22, "IS": 26, "IT": 27, "LI": 21, "LT": 20, "LU": 20, "LV": 21, "MC": 27,
    "MD": 24, "ME": 22, "MK": 19, "MT": 31, "NL": 18, "NO": 15, "PL": 28, "PT": 25, "RO": 24,
    "RS": 22, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "TR": 26, "UA": 29, "XK": 20,
}  # fmt: skip


def is_card_number(digits: str) -> bool:
    """13 to 19 digits that satisfy the Luhn check (ISO/IEC 7812-1), not all the same."""
    if not SHORTEST_CARD <= len(digits) <= LONGEST_CARD or len(set(digits)) == 1:
        return False
    return _luhn(digits)


def is_jmbg(digits: str) -> bool:
    """13 digits of a Serbian citizen's number: a day, a month, and the check digit modulo 11."""
    if len(digits) != 13 or not 1 <= int(digits[:2]) <= 31 or not 1 <= int(digits[2:4]) <= 12:
        return False
    weights = (7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
    total = sum(weight * int(digit) for weight, digit in zip(weights, digits, strict=False))
    check = 11 - total % 11
    return int(digits[12]) == (0 if check > 9 else check)


def is_serbian_account(digits: str) -> bool:
    """18 digits of a Serbian account: bank, number, and check digits modulo 97 (ISO 7064)."""
    return len(digits) == 18 and int(digits) % 97 == 1


def is_iban(compact: str) -> bool:
    """An account number of a known country, of its length, with its check digits (ISO 13616)."""
    country = compact[:2].upper()
    if len(compact) != _IBAN_LENGTHS.get(country) or not compact.isascii():
        return False
    if not compact.isalnum() or not compact[2:4].isdigit():
        return False
    moved = compact[4:] + compact[:4]
    return int("".join(str(int(sign, 36)) for sign in moved)) % 97 == 1


def iban_length(country: str) -> int | None:
    """How many letters and digits an IBAN of that country has; None when it has none."""
    return _IBAN_LENGTHS.get(country.upper())


def _luhn(digits: str) -> bool:
    plain = sum(map(int, digits[-1::-2]))
    return (plain + sum(_DOUBLED[int(digit)] for digit in digits[-2::-2])) % 10 == 0
