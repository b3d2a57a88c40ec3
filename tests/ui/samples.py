"""Sample content in each language for looking at the widgets."""

from dataclasses import dataclass, replace

from ui.i18n import to_latin
from ui.tokens import Tone
from ui.widgets import AnswerItem, HitItem, LogLine, Progress, Stage
from ui.widgets.say_view import SaySpan, SayText, Span


@dataclass(frozen=True)
class Sample:
    title: str
    chips: tuple[str, ...]
    customer_title: str
    customer: str
    verified: str
    promise: tuple[str, str]
    facts_title: str
    facts: tuple[tuple[str, str], ...]
    mood_title: str
    moods: tuple[tuple[str, Tone], ...]
    note: str
    say_title: str
    say: SayText
    tip: str
    answers_title: str
    answers: tuple[AnswerItem, ...]
    find_title: str
    query: str
    hits: tuple[HitItem, ...]
    can: tuple[str, str]
    cannot: tuple[str, str]
    log: tuple[LogLine, ...]
    stages: tuple[Stage, ...]


def say(text: str, *cues: str) -> SayText:
    """`*value*` is a filled value, `{name}` a gap."""
    spans = []
    for index, piece in enumerate(text.split("*")):
        for number, part in enumerate(piece.replace("}", "{").split("{")):
            kind = Span.FILLED if index % 2 else Span.GAP if number % 2 else Span.TEXT
            if part:
                spans.append(SaySpan(part, kind))
    return SayText(tuple(spans), cues)


def hit(number: int, title: str, subtitle: str, count: str) -> HitItem:
    """`*part*` of the title matched."""
    marks, plain = [], ""
    for index, piece in enumerate(title.split("*")):
        if index % 2:
            marks.append((len(plain), len(plain) + len(piece)))
        plain += piece
    return HitItem(f"hit-{number}", plain, tuple(marks), subtitle, (), count)


def stages(*names: str) -> tuple[Stage, ...]:
    times = ("0:14", "0:31", "1:02", "", "")
    progress = (Progress.DONE, Progress.DONE, Progress.CURRENT, Progress.TODO, Progress.TODO)
    return tuple(
        Stage(f"stage-{number}", name, times[number], progress[number])
        for number, name in enumerate(names)
    )


def answers(*texts: str) -> tuple[AnswerItem, ...]:
    return tuple(AnswerItem(f"answer-{number}", text) for number, text in enumerate(texts))


ENGLISH = Sample(
    title="Returns and refunds",
    chips=("Phone", "Inbound", "English"),
    customer_title="Customer",
    customer="Milica Jovanović",
    verified="verified by order and e-mail",
    promise=("Open promise", "Call back about order 4471-A by today 17:00"),
    facts_title="Facts so far",
    facts=(("Order", "4471-A"), ("Bought", "12 Nov, online"), ("Wants", "return, unopened")),
    mood_title="Mood",
    moods=(("Calm", Tone.OK), ("Worried", Tone.WARN), ("Upset", Tone.BAD)),
    note="Box is sealed. Paid by card ending •• 4021.",
    say_title="Say",
    say=say(
        "Thank you, *Mrs Jovanović*. Let me make sure that I understood you well: you would "
        "like to *return* the *unopened* item of order *4471-A*, bought on {date}. Is that right?",
        "Thank her by name",
        "Say back: return, unopened",
        "Wait for a yes",
    ),
    tip="Repeat the need in the customer’s own words before you offer anything. "
    "Wait for a clear yes.",
    answers_title="Customer answers",
    answers=answers(
        "Yes, that is what I want",
        "No, it is faulty and I want it repaired",
        "I would rather exchange it",
        "Not sure yet: ask a clarifying question",
    ),
    find_title="Find a solution",
    query="refund unopend",
    hits=(
        hit(
            1,
            "*Refund* for an *unopened* product",
            "Within 14 days · money back in 3–5 working days",
            "solved 41 of 44",
        ),
        hit(
            2,
            "*Refund* to a card: how long banks take",
            "What we can promise, and what not",
            "solved 37 of 42",
        ),
        hit(
            3,
            "Exchange of an *unopened* product",
            "Same price, from stock, no extra fee",
            "solved 22 of 27",
        ),
    ),
    can=(
        "Can promise:",
        "money back to the same card 3–5 working days after the parcel is here. No fee.",
    ),
    cannot=("Cannot promise:", "on which day the bank shows it."),
    log=(
        LogLine("Greeted, wording 2", "0:00"),
        LogLine("“I see that we owe you an answer”", "0:14"),
        LogLine("“What brings you to us today?” return", "0:45"),
        LogLine("Found order 4471-A", "1:31"),
        LogLine("confirming the need", current=True),
    ),
    stages=stages("Greet", "Rapport", "Need", "Resolve", "Thank"),
)

SERBIAN = Sample(
    title="Повраћај робе и новца",
    chips=("Телефон", "Долазни", "Српски"),
    customer_title="Купац",
    customer="Милица Јовановић",
    verified="потврђена поруџбином и поштом",
    promise=("Отворено обећање", "Позвати због поруџбине 4471-A данас до 17:00"),
    facts_title="Досад сазнато",
    facts=(("Поруџбина", "4471-A"), ("Купљено", "12. новембра"), ("Жели", "повраћај")),
    mood_title="Расположење",
    moods=(("Мирна", Tone.OK), ("Забринута", Tone.WARN), ("Узнемирена", Tone.BAD)),
    note="Кутија је запечаћена. Платила картицом •• 4021.",
    say_title="Реците",
    say=say(
        "Хвала, *госпођо Јовановић*. Само да проверим да ли сам Вас добро разумела: *желите да "
        "вратите* *неотпакован* производ из поруџбине *4471-A*, купљен {датум}. Је л’ тако?",
        "Захвалите јој по имену",
        "Поновите: повраћај, неотпакован",
        "Сачекајте јасно да",
    ),
    tip="Поновите потребу речима купца пре него што било шта понудите. Сачекајте јасно „да“.",
    answers_title="Одговори купца",
    answers=answers(
        "Да, то желим",
        "Не, неисправан је и желим поправку",
        "Радије бих га заменила",
        "Још не знам: поставите појашњавајуће питање",
    ),
    find_title="Нађите решење",
    query="povracaj novca neotvren",
    hits=(
        hit(
            1,
            "*Повраћај новца* за *неотворен* производ",
            "У року од 14 дана · новац за 3–5 дана",
            "решено 41 од 44",
        ),
        hit(
            2,
            "*Повраћај* на картицу: рокови банака",
            "Шта можемо да обећамо, а шта не",
            "решено 37 од 42",
        ),
        hit(
            3,
            "Замена *неотвореног* производа",
            "Иста цена, са залиха, без накнаде",
            "решено 22 од 27",
        ),
    ),
    can=(
        "Можемо да обећамо:",
        "новац на исту картицу 3–5 радних дана по пријему пакета. Без накнаде.",
    ),
    cannot=("Не можемо да обећамо:", "ког дана ће га банка приказати."),
    log=(
        LogLine("Поздрав, други начин", "0:00"),
        LogLine("„Видим да Вам дугујемо одговор“", "0:14"),
        LogLine("„Чиме можемо да помогнемо?“ повраћај", "0:45"),
        LogLine("Нађена поруџбина 4471-A", "1:31"),
        LogLine("потврда потребе", current=True),
    ),
    stages=stages("Поздрав", "Блискост", "Потреба", "Решење", "Захвалност"),
)

GREEK = Sample(
    title="Επιστροφές προϊόντων και χρημάτων",
    chips=("Τηλέφωνο", "Εισερχόμενη", "Ελληνικά"),
    customer_title="Πελάτης",
    customer="Ελένη Παπαδοπούλου",
    verified="επιβεβαιώθηκε με παραγγελία",
    promise=("Ανοιχτή υπόσχεση", "Κλήση για την παραγγελία 4471-A σήμερα έως τις 17:00"),
    facts_title="Στοιχεία ως τώρα",
    facts=(("Παραγγελία", "4471-A"), ("Αγορά", "12 Νοεμβρίου"), ("Θέλει", "επιστροφή")),
    mood_title="Διάθεση",
    moods=(("Ήρεμη", Tone.OK), ("Ανήσυχη", Tone.WARN), ("Αναστατωμένη", Tone.BAD)),
    note="Το κουτί είναι σφραγισμένο. Πλήρωσε με κάρτα •• 4021.",
    say_title="Πείτε",
    say=say(
        "Σας ευχαριστώ, *κυρία Παπαδοπούλου*. Να βεβαιωθώ ότι κατάλαβα καλά: θέλετε να "
        "*επιστρέψετε* το *κλειστό* προϊόν της παραγγελίας *4471-A*, που αγοράσατε στις "
        "{ημερομηνία}. Σωστά;",
        "Ευχαριστήστε με το όνομά της",
        "Επαναλάβετε: επιστροφή, κλειστό",
        "Περιμένετε ένα καθαρό ναι",
    ),
    tip="Επαναλάβετε την ανάγκη με τα λόγια της πελάτισσας πριν προτείνετε οτιδήποτε.",
    answers_title="Απαντήσεις του πελάτη",
    answers=answers(
        "Ναι, αυτό θέλω",
        "Όχι, είναι ελαττωματικό και θέλω επισκευή",
        "Θα προτιμούσα να το αλλάξω",
        "Δεν είμαι σίγουρη: κάντε μια διευκρινιστική ερώτηση",
    ),
    find_title="Βρείτε λύση",
    query="epistrofi xrimaton",
    hits=(
        hit(
            1,
            "*Επιστροφή χρημάτων* για *κλειστό* προϊόν",
            "Εντός 14 ημερών · χρήματα σε 3–5 ημέρες",
            "λύθηκε 41 από 44",
        ),
        hit(
            2,
            "*Επιστροφή* σε κάρτα: προθεσμίες τραπεζών",
            "Τι μπορούμε να υποσχεθούμε",
            "λύθηκε 37 από 42",
        ),
        hit(
            3,
            "Αλλαγή *κλειστού* προϊόντος",
            "Ίδια τιμή, από απόθεμα, χωρίς χρέωση",
            "λύθηκε 22 από 27",
        ),
    ),
    can=(
        "Μπορούμε να υποσχεθούμε:",
        "χρήματα στην ίδια κάρτα 3–5 εργάσιμες μετά την παραλαβή. Χωρίς χρέωση.",
    ),
    cannot=("Δεν μπορούμε να υποσχεθούμε:", "ποια μέρα θα τα δείξει η τράπεζα."),
    log=(
        LogLine("Χαιρετισμός, δεύτερη διατύπωση", "0:00"),
        LogLine("«Βλέπω ότι σας χρωστάμε μια απάντηση»", "0:14"),
        LogLine("«Πώς μπορούμε να βοηθήσουμε;» επιστροφή", "0:45"),
        LogLine("Βρέθηκε η παραγγελία 4471-A", "1:31"),
        LogLine("επιβεβαίωση της ανάγκης", current=True),
    ),
    stages=stages("Χαιρετισμός", "Επαφή", "Ανάγκη", "Λύση", "Ευχαριστία"),
)


def _latin(value: object) -> object:
    if isinstance(value, str):
        return to_latin(value)
    if isinstance(value, tuple):
        return tuple(_latin(part) for part in value)
    if hasattr(value, "__dataclass_fields__"):
        fields = {name: getattr(value, name) for name in value.__dataclass_fields__}
        texts = {name: _latin(part) for name, part in fields.items() if name != "marks"}
        return replace(value, **texts)
    return value


SERBIAN_LATIN = _latin(SERBIAN)
SAMPLES = {"en": ENGLISH, "sr": SERBIAN, "sr@latin": SERBIAN_LATIN, "el": GREEK}
