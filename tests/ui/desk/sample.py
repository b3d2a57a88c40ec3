"""A short course of steps for the fake calls, in three languages."""

from __future__ import annotations

from dataclasses import dataclass, field

from agent_assist.domain.guide import AnytimeRole, FactType, Stage, StepAction, StepKind
from agent_assist.domain.view import AnytimeView, SolutionView

Texts = dict[str, str]


def texts(en: str, sr: str, el: str) -> Texts:
    return {"en": en, "sr": sr, "el": el}


@dataclass(frozen=True)
class FakeStep:
    id: str
    stage: Stage
    kind: StepKind
    say: tuple[Texts, ...] = ()
    cue: Texts = field(default_factory=dict)
    answers: tuple[tuple[str, Texts, str], ...] = ()
    next: str = ""
    captures: tuple[str, ...] = ()
    tips: tuple[Texts, ...] = ()
    do: tuple[Texts, ...] = ()
    dont: tuple[Texts, ...] = ()
    topics: bool = False
    solutions: tuple[str, ...] = ()
    verify: bool = False
    lookup: Texts = field(default_factory=dict)
    must_say: bool = False
    action: StepAction | None = None
    guide: str = "opening"


TITLES = {
    "opening": texts("Opening conversation", "Почетак разговора", "Αρχή της συνομιλίας"),
    "returns": texts(
        "Returns and refunds", "Повраћај робе и новца", "Επιστροφές και επιστροφή χρημάτων"
    ),
    "late": texts("Late delivery", "Испорука касни", "Καθυστέρηση παράδοσης"),
    "faulty": texts("Faulty device", "Неисправан уређај", "Ελαττωματική συσκευή"),
    "calm": texts("Calm the customer", "Смиривање муштерије", "Ηρέμησε τον πελάτη"),
    "silence": texts("No reply", "Нема одговора", "Δεν απαντά"),
    "hold": texts("Ask leave to hold", "Молба за чекање", "Ζήτα άδεια για αναμονή"),
    "manager": texts("I want your manager", "Хоћу вашег шефа", "Θέλω τον προϊστάμενο"),
    "hours": texts("Opening hours", "Радно време", "Ωράριο λειτουργίας"),
}
ANYTIME = (
    AnytimeView("calm", "calm", AnytimeRole.CALM),
    AnytimeView("silence", "silence", AnytimeRole.SILENCE),
    AnytimeView("hold", "hold", AnytimeRole.HOLD),
    AnytimeView("manager", "manager", AnytimeRole.MANAGER),
    AnytimeView("hours", "hours", AnytimeRole.SIDE),
)
FACTS: dict[str, tuple[Texts, Texts, FactType]] = {
    "order": (
        texts("Order", "Поруџбина", "Παραγγελία"),
        texts(
            "What is the order number?",
            "Који је број поруџбине?",
            "Ποιος είναι ο αριθμός παραγγελίας;",
        ),
        FactType.PATTERN,
    ),
    "bought": (
        texts("Bought", "Купљено", "Αγορά"),
        texts("When was it bought?", "Када је купљено?", "Πότε αγοράστηκε;"),
        FactType.DATE,
    ),
    "wants": (
        texts("Wants", "Жели", "Επιθυμεί"),
        texts("What would the customer like?", "Шта муштерија жели?", "Τι επιθυμεί ο πελάτης;"),
        FactType.ONE_OF,
    ),
    "name": (
        texts("Name", "Име", "Όνομα"),
        texts("Whom am I speaking to?", "С ким разговарам?", "Με ποιον μιλάω;"),
        FactType.NAME,
    ),
}
WANTS = (
    ("return", texts("return, unopened", "повраћај, неотворено", "επιστροφή, κλειστό")),
    ("exchange", texts("exchange", "замена", "αλλαγή")),
    ("repair", texts("repair", "поправка", "επισκευή")),
)
STEPS = (
    FakeStep(
        "greet",
        Stage.GREET,
        StepKind.SAY,
        (
            texts(
                "Good afternoon, Nova Electronics, Jelena speaking. Good to hear from you!",
                "Добар дан, Нова електроника, овде Јелена. Драго ми је што сте се јавили!",
                "Καλησπέρα σας, Nova Electronics, είμαι η Γιελένα. Χαίρομαι που μας καλείτε!",
            ),
            texts(
                "Welcome to Nova Electronics, my name is Jelena.",
                "Добро дошли у Нову електронику, зовем се Јелена.",
                "Καλώς ήρθατε στη Nova Electronics, με λένε Γιελένα.",
            ),
        ),
        next="rapport",
        must_say=True,
        cue=texts(
            "welcome · shop · your name",
            "добродошлица · радња · твоје име",
            "καλωσόρισμα · κατάστημα · το όνομά σου",
        ),
        tips=(
            texts(
                "Breathe first, and smile: it can be heard.",
                "Прво удахни и насмеши се: то се чује.",
                "Πάρε πρώτα μια ανάσα και χαμογέλα: ακούγεται.",
            ),
        ),
    ),
    FakeStep(
        "rapport",
        Stage.RAPPORT,
        StepKind.ASK,
        (
            texts(
                "What brings you to us today?",
                "Шта Вас данас доводи код нас?",
                "Τι σας φέρνει σε εμάς σήμερα;",
            ),
        ),
        answers=(
            (
                "tells",
                texts("Tells what it is about", "Каже о чему је реч", "Λέει περί τίνος πρόκειται"),
                "topic",
            ),
            (
                "owed",
                texts(
                    "Waits for our answer already",
                    "Већ чека наш одговор",
                    "Περιμένει ήδη απάντησή μας",
                ),
                "topic",
            ),
        ),
    ),
    FakeStep(
        "topic",
        Stage.NEED,
        StepKind.ASK,
        (
            texts(
                "Tell me more, please. I am listening.",
                "Реците ми више, слушам Вас.",
                "Πείτε μου περισσότερα, σας ακούω.",
            ),
        ),
        topics=True,
        next="order",
        tips=(
            texts(
                "Type the customer’s own words into the box.",
                "Упиши муштеријине речи у поље за претрагу.",
                "Γράψε τα λόγια του πελάτη στο πεδίο αναζήτησης.",
            ),
        ),
    ),
    FakeStep(
        "order",
        Stage.NEED,
        StepKind.CAPTURE,
        (
            texts(
                "Could you give me the order number, please?",
                "Можете ли да ми кажете број поруџбине?",
                "Μπορείτε να μου πείτε τον αριθμό παραγγελίας;",
            ),
        ),
        captures=("order", "wants"),
        next="verify",
        guide="returns",
    ),
    FakeStep(
        "verify",
        Stage.NEED,
        StepKind.VERIFY,
        (
            texts(
                "Just to be safe: which e-mail did you order with?",
                "Сигурности ради: са које адресе сте поручили?",
                "Για ασφάλεια: με ποιο e-mail παραγγείλατε;",
            ),
        ),
        verify=True,
        next="confirm",
        guide="returns",
    ),
    FakeStep(
        "confirm",
        Stage.NEED,
        StepKind.ASK,
        (
            texts(
                "Thank you, {name}. Let me just check that I understood: you "
                "would like to {wants} the product of order {order}. Is that right?",
                "Хвала, {name}. Само да проверим да ли сам Вас добро "
                "разумела: желите {wants} за производ из поруџбине {order}. Је л’ тако?",
                "Ευχαριστώ, {name}. Να βεβαιωθώ ότι κατάλαβα καλά: θέλετε "
                "{wants} για το προϊόν της παραγγελίας {order}. Σωστά;",
            ),
            texts(
                "So, {name}: {wants}, order {order}. Did I get that right?",
                "Значи, {name}: {wants}, поруџбина {order}. Јесам ли добро разумела?",
                "Λοιπόν, {name}: {wants}, παραγγελία {order}. Το κατάλαβα σωστά;",
            ),
            texts(
                "May I say it back, {name}? {wants}, for order {order}.",
                "Смем ли да поновим, {name}? {wants}, поруџбина {order}.",
                "Να το επαναλάβω, {name}; {wants}, για την παραγγελία {order}.",
            ),
        ),
        cue=texts(
            "thanks · say it back · wait for a yes",
            "хвала · понови · сачекај да",
            "ευχαριστώ · επανάλαβε · περίμενε το ναι",
        ),
        answers=(
            ("yes", texts("Yes, that is what I want", "Да, то желим", "Ναι, αυτό θέλω"), "solve"),
            (
                "faulty",
                texts(
                    "No, it is faulty and I want it repaired",
                    "Не, неисправан је и хоћу поправку",
                    "Όχι, είναι ελαττωματικό και θέλω επισκευή",
                ),
                "solve",
            ),
            (
                "exchange",
                texts(
                    "I would rather exchange it",
                    "Радије бих га заменила",
                    "Θα προτιμούσα να το αλλάξω",
                ),
                "solve",
            ),
            (
                "unsure",
                texts(
                    "Not sure yet: ask a clarifying question",
                    "Није сигурна: постави питање",
                    "Δεν είναι σίγουρος: κάνε διευκρινιστική ερώτηση",
                ),
                "confirm",
            ),
        ),
        tips=(
            texts(
                "Repeat the need in the customer’s own words "
                "before you offer anything. Wait for a clear yes.",
                "Понови потребу муштеријиним речима пре него што ишта понудиш. Сачекај јасно да.",
                "Επανάλαβε την ανάγκη με τα λόγια του "
                "πελάτη πριν προτείνεις κάτι. Περίμενε ένα καθαρό ναι.",
            ),
        ),
        guide="returns",
    ),
    FakeStep(
        "solve",
        Stage.RESOLVE,
        StepKind.SOLVE,
        (
            texts(
                "There are two good ways. Which one suits you better?",
                "Имамо два добра решења. Које Вам више одговара?",
                "Υπάρχουν δύο καλές λύσεις. Ποια σας βολεύει περισσότερο;",
            ),
        ),
        solutions=("refund", "exchange"),
        answers=(
            (
                "accepted",
                texts("Takes one of them", "Прихвата једно од њих", "Δέχεται μία από αυτές"),
                "else",
            ),
            ("none", texts("Wants neither", "Не жели ниједно", "Δεν θέλει καμία"), "else"),
        ),
        do=(
            texts(
                "Lay both out: price, time, what we cannot promise.",
                "Изложи оба: цену, време и шта не можемо да обећамо.",
                "Παρουσίασε και τις δύο: τιμή, χρόνο, τι δεν υποσχόμαστε.",
            ),
        ),
        dont=(
            texts(
                "Don’t push the one that is easier for us.",
                "Не намећи оно које је нама лакше.",
                "Μην πιέζεις για αυτήν που βολεύει εμάς.",
            ),
        ),
        guide="returns",
    ),
    FakeStep(
        "offer",
        Stage.RESOLVE,
        StepKind.SOLVE,
        (texts("Which one suits you?", "Које Вам одговара?", "Ποια σας βολεύει;"),),
        solutions=("refund", "exchange"),
        next="else",
        guide="returns",
    ),
    FakeStep(
        "else",
        Stage.THANK,
        StepKind.ASK,
        (
            texts(
                "Is there anything else I can do for you?",
                "Могу ли још нешто да учиним за Вас?",
                "Μπορώ να κάνω κάτι άλλο για εσάς;",
            ),
        ),
        answers=(
            ("no", texts("No, that is all", "Не, то је све", "Όχι, αυτό είναι όλο"), "thank"),
            ("more", texts("Yes, one more thing", "Да, још нешто", "Ναι, κάτι ακόμη"), "topic"),
        ),
    ),
    FakeStep(
        "thank",
        Stage.THANK,
        StepKind.END,
        (
            texts(
                "Thank you for calling, and do come by again!",
                "Хвала на позиву, и дођите нам опет!",
                "Ευχαριστώ που μας καλέσατε, να μας ξανάρθετε!",
            ),
        ),
    ),
    FakeStep(
        "calm-1",
        Stage.NEED,
        StepKind.ASK,
        (
            texts(
                "I am sorry, that must be annoying. I will stay with this until it is solved.",
                "Жао ми је, разумем да је то непријатно. Остајем уз Вас док се не реши.",
                "Λυπάμαι, καταλαβαίνω ότι είναι δυσάρεστο. Θα μείνω μαζί σας μέχρι να λυθεί.",
            ),
        ),
        answers=(("calmer", texts("Is calmer", "Мирнија је", "Είναι πιο ήρεμος"), "return"),),
        guide="calm",
    ),
    FakeStep(
        "hours-1",
        Stage.NEED,
        StepKind.SAY,
        (
            texts(
                "We are open from 9 to 20.",
                "Радимо од 9 до 20 часова.",
                "Είμαστε ανοιχτά από τις 9 έως τις 20.",
            ),
        ),
        next="return",
        guide="hours",
    ),
)


def solutions(language: str) -> tuple[SolutionView, ...]:
    def say(en: str, sr: str, el: str) -> str:
        return texts(en, sr, el)[language]

    return (
        SolutionView(
            "refund",
            1,
            say(
                "Refund for an unopened product",
                "Повраћај новца за неотворен производ",
                "Επιστροφή χρημάτων για κλειστό προϊόν",
            ),
            say(
                "Within 14 days · money back in 3–5 working days",
                "У року од 14 дана · новац за 3–5 радних дана",
                "Εντός 14 ημερών · χρήματα σε 3–5 εργάσιμες ημέρες",
            ),
            (
                say(
                    "Check the seal with the customer",
                    "Провери печат с муштеријом",
                    "Έλεγξε τη σφραγίδα με τον πελάτη",
                ),
                say("Send the label", "Пошаљи налепницу", "Στείλε την ετικέτα"),
                say("Note the date", "Забележи датум", "Σημείωσε την ημερομηνία"),
            ),
            (
                say(
                    "money back to the same card 3–5 working "
                    "days after the parcel is here. No fee.",
                    "новац на исту картицу 3–5 радних дана пошто пакет стигне. Без накнаде.",
                    "χρήματα στην ίδια κάρτα 3–5 εργάσιμες "
                    "μετά την άφιξη του δέματος. Χωρίς χρέωση.",
                ),
            ),
            (
                say(
                    "on which day the bank shows it.",
                    "ког дана ће банка то приказати.",
                    "ποια ημέρα θα το δείξει η τράπεζα.",
                ),
            ),
            say("free", "бесплатно", "δωρεάν"),
            say("3–5 working days", "3–5 радних дана", "3–5 εργάσιμες"),
            solved=41,
            offered=44,
        ),
        SolutionView(
            "card",
            1,
            say(
                "Refund to a card: bank terms",
                "Повраћај на картицу: рокови банака",
                "Επιστροφή σε κάρτα: χρόνοι τραπεζών",
            ),
            say(
                "What we can promise, and what we cannot",
                "Шта можемо да обећамо, а шта не",
                "Τι μπορούμε να υποσχεθούμε και τι όχι",
            ),
            (
                say(
                    "Tell the bank’s usual time",
                    "Реци уобичајен рок банке",
                    "Πες τον συνήθη χρόνο της τράπεζας",
                ),
            ),
            solved=37,
            offered=42,
        ),
        SolutionView(
            "exchange",
            1,
            say(
                "Exchange of an unopened product",
                "Замена неотвореног производа",
                "Αλλαγή κλειστού προϊόντος",
            ),
            say(
                "Same price, from stock, no extra fee",
                "Иста цена, са стања, без доплате",
                "Ίδια τιμή, από απόθεμα, χωρίς χρέωση",
            ),
            (say("Check the stock", "Провери стање", "Έλεγξε το απόθεμα"),),
            (
                say(
                    "the same product from stock",
                    "исти производ са стања",
                    "το ίδιο προϊόν από απόθεμα",
                ),
            ),
            (say("a colour that is sold out", "боју које више нема", "χρώμα που εξαντλήθηκε"),),
            say("free", "бесплатно", "δωρεάν"),
            say("2 days", "2 дана", "2 ημέρες"),
            solved=22,
            offered=27,
        ),
    )
