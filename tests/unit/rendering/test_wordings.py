from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.rendering import cue_words, pick_wording, rank_wordings


@dataclass(frozen=True, slots=True)
class Wording:
    id: str
    channels: tuple[str, ...] = ()
    moods: tuple[str, ...] = ()
    hours: tuple[int, int] | None = None


PLAIN, OTHER = Wording("plain"), Wording("other")
CHAT = Wording("chat", channels=("chat", "email"))
UPSET = Wording("upset", moods=("upset",))
UPSET_CHAT = Wording("upset chat", channels=("chat",), moods=("upset",))
NIGHT = Wording("night", hours=(22, 6))
ALL = (PLAIN, OTHER, CHAT, UPSET, UPSET_CHAT, NIGHT)


@pytest.mark.parametrize(
    ("channel", "mood", "hour", "last_used", "picked"),
    [
        ("phone", "calm", 12, None, "plain"),
        ("phone", "calm", 12, "plain", "other"),
        ("phone", "calm", 12, "other", "plain"),
        ("phone", "calm", 12, ["plain", "other"], "plain"),
        ("phone", "calm", 12, ["other", "plain"], "other"),
        ("phone", "calm", 12, "long gone", "plain"),
        ("chat", "calm", 12, None, "chat"),
        ("email", "calm", 12, None, "chat"),
        ("phone", "upset", 12, None, "upset"),
        ("phone", "upset", 12, "upset", "upset"),
        ("chat", "upset", 12, None, "upset chat"),
        ("phone", "calm", 23, None, "night"),
        ("phone", "calm", 0, None, "night"),
        ("phone", "calm", 5, None, "night"),
        ("phone", "calm", 6, None, "plain"),
        ("chat", "calm", 23, None, "chat"),
        ("chat", "calm", 23, "chat", "night"),
    ],
)
def test_the_fitting_wording_is_picked(
    channel: str, mood: str, hour: int, last_used: str | list[str] | None, picked: str
) -> None:
    found = pick_wording(ALL, channel=channel, mood=mood, hour=hour, last_used=last_used)
    assert found is not None
    assert found.id == picked


def test_no_wording_is_picked_where_none_fits() -> None:
    assert pick_wording((CHAT, UPSET), channel="phone", mood="calm") is None
    assert pick_wording(()) is None


@given(
    st.sampled_from(["phone", "chat", "email", ""]),
    st.sampled_from(["calm", "upset", ""]),
    st.integers(0, 23),
    st.lists(st.sampled_from([wording.id for wording in ALL]), max_size=6),
)
def test_ranking_keeps_every_fitting_wording_and_is_stable(
    channel: str, mood: str, hour: int, used: list[str]
) -> None:
    ranked = rank_wordings(ALL, channel=channel, mood=mood, hour=hour, last_used=used)
    assert ranked == rank_wordings(ALL, channel=channel, mood=mood, hour=hour, last_used=used)
    assert {PLAIN, OTHER} <= set(ranked)
    assert len(set(ranked)) == len(ranked)


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        (
            "Хвала, госпођо Јовановић. Само да проверим да ли сам Вас добро разумела: желите да "
            "вратите неотпакован производ из поруџбине 4471-A. Је л’ тако?",
            (
                "Хвала госпођо Јовановић",
                "проверим добро разумела",
                "желите вратите неотпакован 4471-A",
            ),
        ),
        (
            "Thank you for calling. I will call you back by 17:00 today.",
            ("Thank calling", "call back 17:00 today"),
        ),
        (
            "Καλησπέρα σας, κυρία Παπαδοπούλου. Επιστρέφουμε 129,90 € σε 3–5 εργάσιμες ημέρες.",
            ("Καλησπέρα κυρία Παπαδοπούλου", "Επιστρέφουμε 129,90 3–5 εργάσιμες"),
        ),
        ("", ()),
        ("… !", ()),
    ],
)
def test_cue_words_keep_what_carries_the_sentence(text: str, cues: tuple[str, ...]) -> None:
    assert cue_words(text) == cues


@given(st.text())
def test_cue_words_are_words_of_the_text(text: str) -> None:
    for cue in cue_words(text):
        assert cue
        assert all(word in text for word in cue.split())
