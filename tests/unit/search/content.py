"""A small library of three languages, and hypothesis strategies of words people use."""

from __future__ import annotations

from hypothesis import strategies as st

from agent_assist.search import Document

LIBRARY = (
    Document(
        "refund",
        "Refund to the card",
        ("the customer wants the money back", "when does my refund arrive"),
        "Check the receipt first. The refund arrives within five working days.",
        ("returns", "money"),
        uses=12,
    ),
    Document(
        "exchange",
        "Exchange for another size",
        ("swap it for a bigger one", "the shoes do not fit"),
        "Look whether the other size is in stock.",
        ("returns",),
        uses=3,
    ),
    Document("volume", "Adjust the volume", ("it is too loud",), tags=("device",)),
    Document("greet", "Greeting on the phone", ("good morning",), kind="template", uses=40),
    Document(
        "povracaj",
        "Повраћај новца",
        ("купац жели новац назад", "када стиже уплата"),
        "Проверите рачун. Уплата стиже за пет радних дана.",
        ("returns",),
        "sr",
        uses=5,
    ),
    Document(
        "resenje", "Rešenje spora", ("đak traži dogovor",), "Javiti poslovođi.", (), "sr-Latn"
    ),
    Document(
        "epistrofi",
        "Επιστροφή χρημάτων",
        ("θέλω τα λεφτά μου πίσω",),
        "Ελέγξτε πρώτα την απόδειξη.",
        ("returns",),
        "el",
        uses=2,
    ),
    Document("kathysterisi", "Καθυστέρηση παράδοσης", ("άργησε το δέμα",), language="el"),
)

_SERBIAN_WORDS = (
    "повраћај новац рачун ђак љубав њива џак жалба шта чекати ћутати пошиљка кашњење уређај "
    "гаранција замена цена поклон кутија прекидач екран батерија пуњач наруџбина достава "
    "грешка квар сервис купац продавац адреса пакет инјекција надживети једанпут"
)
SERBIAN_WORDS = _SERBIAN_WORDS.split()
_LATIN_LETTERS = "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š"
_LATIN = dict(
    zip(
        "абвгдђежзијклљмнњопрстћуфхцчџш",
        _LATIN_LETTERS.split(),
        strict=True,
    )
)
_BARE = str.maketrans({"č": "c", "ć": "c", "š": "s", "ž": "z", "đ": "dj"})


def latin(text: str) -> str:
    """Serbian Cyrillic in Latin, with diacritics."""
    return "".join(_LATIN.get(letter, letter) for letter in text)


def bare(text: str) -> str:
    """Serbian Latin as it is typed without a Serbian keyboard."""
    return text.translate(_BARE)


_WORDS = (
    "refund card money parcel late broken screen battery charger order invoice price gift "
    "return exchange size stock delivery address warranty repair account password cancel the "
    "my is to"
)
WORDS = _WORDS.split()
phrases = st.lists(st.sampled_from(WORDS), min_size=0, max_size=6).map(" ".join)
documents = st.builds(
    Document,
    id=st.sampled_from([f"d{n}" for n in range(12)]),
    title=phrases,
    phrasings=st.lists(phrases, max_size=3).map(tuple),
    body=phrases,
    tags=st.lists(st.sampled_from(["returns", "money", "device"]), max_size=2).map(tuple),
    language=st.sampled_from(["en", "en", "sr", "el"]),
    kind=st.sampled_from(["solution", "template"]),
    uses=st.integers(0, 50),
)
