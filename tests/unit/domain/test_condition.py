"""The small language of conditions: what holds, what is refused, and that writing is reading."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.condition import (
    And,
    Compare,
    Condition,
    ConditionError,
    In,
    Known,
    Not,
    Or,
    holds,
    names,
    parse,
    to_text,
)

VALUES = {
    "channel": "phone",
    "wish": "return",
    "amount": "12990.00 RSD",
    "count": "3",
    "mood": "calm",
}


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("channel == phone", True),
        ("channel != phone", False),
        ("wish in [exchange, return]", True),
        ("wish in [exchange, repair]", False),
        ("known(wish)", True),
        ("known(order)", False),
        ("not known(order)", True),
        ("order == x", False),
        ("order != x", False),
        ("not order == x", True),
        ("order in [x]", False),
        ("amount > 100", True),
        ("amount <= 12990", True),
        ("amount == 12990.0", True),
        ("count in [1, 3]", True),
        ("count < 3", False),
        ("count >= 3", True),
        ("wish > 5", False),
        ("wish != 5", True),
        ("channel == chat or wish == return", True),
        ("channel == phone and wish == exchange", False),
        ("wish == exchange and channel == phone or mood == calm", True),
        ("wish == exchange and (channel == phone or mood == calm)", False),
        ("not (wish == return and channel == phone)", False),
        ("not not known(wish)", True),
        ('wish == "return"', True),
        ('mood in ["calm", worried]', True),
    ],
)
def test_what_holds(text: str, truth: bool) -> None:
    assert holds(parse(text), VALUES) is truth


@pytest.mark.parametrize(
    ("text", "column", "says"),
    [
        ("", 1, "the name of a fact, found the end"),
        ("wish", 5, "found the end"),
        ("wish ==", 8, "a value"),
        ("wish = return", 6, "has no meaning"),
        ("wish == return channel", 16, "“and”, “or” or the end"),
        ("wish in return", 9, "“[”"),
        ("wish in [return", 16, "“,” or “]”"),
        ("wish in []", 10, "a value"),
        ("known wish", 7, "“(”"),
        ("known(wish", 11, "“)”"),
        ("(wish == a", 11, "“)”"),
        ("and == a", 1, "the name of a fact"),
        ("wish == and", 9, "a value"),
        ("5 == wish", 1, "the name of a fact"),
        ("wish == a or", 13, "the name of a fact"),
        ("wish == {{ a }}", 9, "“{” has no meaning"),
        ('wish == "a', 9, "has no meaning"),
        ("(" * 60 + "a == b" + ")" * 60, 52, "too many brackets"),
        ("not " * 60 + "a == b", 205, "too many brackets"),
    ],
)
def test_what_is_no_condition_is_told_with_its_column(text: str, column: int, says: str) -> None:
    with pytest.raises(ConditionError) as caught:
        parse(text)
    assert (caught.value.column, says in str(caught.value)) == (column, True), str(caught.value)


def test_names_come_in_their_order() -> None:
    text = "known(a) and (b == x or not c in [y]) and a == z"
    assert list(names(parse(text))) == ["a", "b", "c", "a"]


@pytest.mark.parametrize("word", ["повраћај", "επιστροφή", "in-person", "x_1"])
def test_words_of_every_script_are_words(word: str) -> None:
    assert parse(f"wish == {word}") == Compare("wish", "==", word)


NAMES = st.from_regex(r"[a-z][a-z_0-9]{0,6}", fullmatch=True).filter(
    lambda name: name not in ("and", "or", "not", "in", "known")
)
CONSTANTS = st.one_of(
    st.text(max_size=6).filter(lambda text: '"' not in text),
    st.decimals(-(10**6), 10**6, places=2, allow_nan=False, allow_infinity=False),
)
LEAVES = st.one_of(
    st.builds(Known, NAMES),
    st.builds(Compare, NAMES, st.sampled_from(["==", "!=", "<", "<=", ">", ">="]), CONSTANTS),
    st.builds(In, NAMES, st.lists(CONSTANTS, min_size=1, max_size=3).map(tuple)),
)


def _grown(parts: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    several = st.lists(parts, min_size=2, max_size=3).map(tuple)
    return st.one_of(st.builds(Not, parts), st.builds(And, several), st.builds(Or, several))


CONDITIONS = st.recursive(LEAVES, _grown, max_leaves=8)


@given(CONDITIONS)
def test_what_is_written_is_read_back(condition: Condition) -> None:
    assert parse(to_text(condition)) == condition


@given(CONDITIONS, st.dictionaries(NAMES, st.text(max_size=5), max_size=4))
def test_every_condition_holds_or_not_and_never_both(
    condition: Condition, values: dict[str, str]
) -> None:
    assert holds(Not(condition), values) is not holds(condition, values)


@given(CONDITIONS, CONDITIONS, st.dictionaries(NAMES, st.text(max_size=5), max_size=4))
def test_not_both_is_one_or_the_other_not(
    a: Condition, b: Condition, values: dict[str, str]
) -> None:
    assert holds(Not(And((a, b))), values) is holds(Or((Not(a), Not(b))), values)


@given(st.text(max_size=40))
def test_any_text_is_a_condition_or_is_told_what_is_wrong(text: str) -> None:
    try:
        condition = parse(text)
    except ConditionError as error:
        column = error.column
    else:
        assert parse(to_text(condition)) == condition
        column = 1
    assert 1 <= column <= len(text) + 1


def test_numbers_are_exact() -> None:
    assert parse("amount == 0.10") == Compare("amount", "==", Decimal("0.10"))
    assert holds(parse("amount == 0.1"), {"amount": "0.10"})
