"""Words that tell times, amounts, denial and certainty, in each language.

A word that ends with * stands for all that begin so; words are folded as lines are. Several words
are found one after the other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from agent_assist.domain.data import dataclass
from agent_assist.search.fold import family, fold_word

DAY = 24.0
"""In hours, as all terms are."""
WORKING_DAY = 1.4 * DAY
"""Five working days are a week."""

_NUMBERS: Mapping[str, str] = {
    "": "zero:0 one:1 an:1 a:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 "
    "eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 twenty:20 thirty:30 forty:40 fifty:50 "
    "sixty:60 hundred:100 thousand:1000 half:0.5 couple:2 dozen:12",
    "sr": "нула:0 један:1 једна:1 једно:1 једну:1 једног:1 једном:1 два:2 две:2 двије:2 двоје:2 "
    "три:3 четири:4 пет:5 шест:6 седам:7 осам:8 девет:9 десет:10 једанаест:11 дванаест:12 "
    "тринаест:13 четрнаест:14 петнаест:15 двадесет:20 тридесет:30 четрдесет:40 педесет:50 "
    "шездесет:60 сто:100 хиљаду:1000 хиљада:1000 пола:0.5",
    "el": "μηδέν:0 ένα:1 έναν:1 ένας:1 μία:1 μια:1 δύο:2 δυο:2 τρεις:3 τρία:3 τέσσερις:4 "
    "τέσσερα:4 πέντε:5 έξι:6 επτά:7 εφτά:7 οκτώ:8 οχτώ:8 εννέα:9 εννιά:9 δέκα:10 έντεκα:11 "
    "δώδεκα:12 δεκατρείς:13 δεκατέσσερις:14 δεκατέσσερα:14 δεκαπέντε:15 είκοσι:20 τριάντα:30 "
    "σαράντα:40 πενήντα:50 εξήντα:60 εκατό:100 χίλια:1000 μισή:0.5 μισό:0.5",
}
_UNITS: Mapping[str, str] = {
    "": "second*:0.0003 sec:0.0003 minute*:0.0167 min:0.0167 mins:0.0167 hour*:1 hr:1 hrs:1 h:1 "
    "day:24 days:24 week:168 weeks:168 month*:720 year*:8760 moment*:0.0167",
    "sr": "секунд*:0.0003 минут*:0.0167 мин:0.0167 сат:1 сата:1 сати:1 час:1 часа:1 часова:1 "
    "дан:24 дана:24 данa:24 недељ*:168 седмиц*:168 месец*:720 мјесец*:720 годин*:8760",
    "el": "δευτερόλεπτ*:0.0003 λεπτ*:0.0167 ώρα:1 ώρες:1 ωρών:1 ώρας:1 μέρα:24 μέρες:24 "
    "ημέρα:24 ημέρες:24 ημερών:24 εργάσιμες:33.6 εργάσιμη:33.6 εβδομάδ*:168 βδομάδ*:168 "
    "μήνα:720 μήνες:720 μηνών:720 χρόνια:8760 χρόνο:8760 έτη:8760 έτος:8760",
}
_WORKING: Mapping[str, str] = {"": "working business", "sr": "радн*", "el": "εργάσιμ*"}
_DAYS: Mapping[str, str] = {
    "": "now:0:0.2 immediately:0:0.2 instantly:0:0.2 straightaway:0:0.2 today:0:14 tonight:0:14 "
    "evening:0:14 afternoon:0:10 noon:0:10 tomorrow:12:38 overnight:0:24 monday:24:168 "
    "tuesday:24:168 wednesday:24:168 thursday:24:168 friday:24:168 saturday:24:168 sunday:24:168 "
    "weekend:24:168 soon:0:72",
    "sr": "одмах:0:0.2 сад:0:0.2 сада:0:0.2 моментално:0:0.2 данас:0:14 вечерас:0:14 "
    "поподне:0:10 подне:0:10 сутра:12:38 прексутра:36:62 понедељ*:24:168 утор*:24:168 "
    "среду:24:168 среде:24:168 четврт*:24:168 петак:24:168 петка:24:168 субот*:24:168 "
    "викенд*:24:168 ускоро:0:72",
    "el": "τώρα:0:0.2 αμέσως:0:0.2 σήμερα:0:14 απόψε:0:14 αυθημερόν:0:14 απόγευμα:0:10 "
    "μεσημέρι:0:10 αύριο:12:38 μεθαύριο:36:62 δευτέρα:24:168 τρίτη:24:168 τετάρτη:24:168 "
    "πέμπτη:24:168 παρασκευή:24:168 σάββατο:24:168 κυριακή:24:168 σαββατοκύριακο:24:168 "
    "σύντομα:0:72",
}
_WITHIN: Mapping[str, str] = {
    "": "within in by after before until till under most",
    "sr": "за у року до пре кроз унутар након после највише најкасније",
    "el": "σε μέσα ως έως μέχρι πριν εντός μετά το πολύ",
}
_MONEY: Mapping[str, str] = {
    "": "dinar*:rsd rsd:rsd din:rsd euro*:eur eur:eur percent:percent",
    "sr": "динар*:rsd рсд:rsd дин:rsd евр*:eur еур:eur eur:eur одсто:percent процен*:percent "
    "посто:percent",
    "el": "δηνάρι*:rsd rsd:rsd ευρώ:eur eur:eur εκατό:percent",
}
_SHARES: Mapping[str, str] = {
    "": "nothing:0 free:0 zero:0 gratis:0 complimentary:0 half:0.5 part:0.7 partial:0.7 whole:1 "
    "full:1 entire:1 all:1 everything:1 double:2 twice:2 triple:3 most:0.8 some:0.5",
    "sr": "бесплатн*:0 ништа:0 џабе:0 нула:0 пола:0.5 половин*:0.5 део:0.7 делимичн*:0.7 цео:1 "
    "цела:1 целу:1 цело:1 цијел*:1 пун:1 пуну:1 пуни:1 пуна:1 све:1 сав:1 цел*:1 дупл*:2 "
    "двоструко:2 двоструку:2 двапут:2 троструко:3",
    "el": "δωρεάν:0 τίποτα:0 τζάμπα:0 μηδέν:0 μηδενικ*:0 μισό:0.5 μισή:0.5 μισά:0.5 μέρος:0.7 "
    "ολόκληρ*:1 όλη:1 όλο:1 όλα:1 πλήρ*:1 διπλ*:2 τριπλ*:3",
}
_NOT: Mapping[str, str] = {
    "": "not no never none nothing nobody neither nor cannot cant dont doesnt wont isnt arent "
    "didnt couldnt wouldnt shouldnt wasnt werent hasnt havent unable impossible nt",
    "sr": "не није нисам нисмо нисте нису нећу нећемо неће нећете немам немамо нема немају "
    "немојте никад никада ништа нико немогуће ни нијесам нијесмо",
    "el": "δεν δε μη μην όχι ποτέ τίποτα κανείς κανένας καμία κανένα αδύνατον αδύνατο "
    "αποκλείεται ούτε",
}
_ONLY_IF: Mapping[str, str] = {
    "": "if unless provided as long as depending depends whether",
    "sr": "ако уколико осим под условом зависи ли",
    "el": "αν εάν εφόσον εκτός εξαρτάται αρκεί",
}
_SUPPOSING: Mapping[str, str] = {
    "": "if unless until",
    "sr": "ако уколико док",
    "el": "αν εάν εφόσον ώσπου",
}
"""What follows them up to a comma is supposed and not said."""
_SURE: Mapping[str, str] = {
    "": "sure surely definitely certainly absolutely guaranteed guarantee always promise swear "
    "hundred word undoubtedly doubt positively case fail whatever certain bound exactly",
    "sr": "сигурно сигуран сигурна сигурни дефинитивно свакако обавезно гарантовано гарантујем "
    "гарантујемо увек увијек обећавам обећавамо сто стопостотно безусловно апсолутно случају "
    "кунем реч ријеч тачно засигурно бесумње сумње",
    "el": "σίγουρα σίγουρο σίγουρη σίγουροι οπωσδήποτε βέβαια βέβαιο εγγυημένα εγγυημένο "
    "εγγυώμαι εγγυόμαστε πάντα υπόσχομαι υποσχόμαστε απολύτως εκατό περίπτωση ορκίζομαι ακριβώς "
    "αναμφίβολα λόγο",
}
_MAYBE: Mapping[str, str] = {
    "": "maybe perhaps probably might may should likely usually normally hopefully hope try trying "
    "attempt could possibly think believe expect estimate approximately about around roughly "
    "generally sometimes often know check ask see soon",
    "sr": "можда вероватно вјероватно требало би обично надам надамо покушаћу покушаћемо покушам "
    "покушамо покушавамо ваљда могуће могло могао мислим верујем очекујем очекујемо отприлике око "
    "понекад често најчешће знаћемо провер* питаћ* углавном настојаћемо пробаћемо пробаћу",
    "el": "ίσως μάλλον πιθανό πιθανόν πιθανότατα μπορεί λογικά συνήθως ελπίζω ελπίζουμε "
    "προσπαθήσω προσπαθήσουμε προσπαθώ προσπαθούμε ενδέχεται περίπου γύρω νομίζω πιστεύω "
    "αναμένεται εκτιμώ κανονικά γενικά συχνά ξέρουμε ελέγξω ρωτήσω δοκιμάσουμε",
}
_PROMISING: Mapping[str, str] = {
    "": "promise* guarantee* say tell decide* know",
    "sr": "обећ* гарант* кажем кажемо одлуч* знам знамо",
    "el": "υπόσχ* υποσχ* εγγυ* πω πούμε αποφασ* ξέρ*",
}
_GUILT: Mapping[str, str] = {
    "": "fault* blame* mistake* wrong guilty",
    "sr": "крив* погреш* грешк*",
    "el": "φται* φταιξ* λάθος λάθη",
}
_ABSENT: Mapping[str, str] = {
    "": "no never none nothing",
    "sr": "нема ниједно ниједан никакв* није",
    "el": "υπάρχ* καμία κανένα τίποτα",
}
"""What tells that there is none of something."""
_PARTING: Mapping[str, str] = {
    "": "cheers ciao",
    "sr": "здраво ћао поздрав пријатно поздрављам",
    "el": "γεια χαίρετε",
}
"""What is said to greet and to take leave."""


class Words:
    """A set of words with a value each; those with * match beginnings."""

    def __init__(self, table: str, known: str) -> None:
        self._whole: dict[str, str] = {}
        self._begins: dict[str, str] = {}
        for entry in table.split():
            word, _, value = entry.partition(":")
            into = self._begins if word.endswith("*") else self._whole
            into[fold_word(word.rstrip("*"), known)] = value
        self._shortest = min(map(len, self._begins), default=1)

    def get(self, form: str) -> str | None:
        """The value of a folded word, None when it is none of them."""
        found = self._whole.get(form)
        if found is None:
            for end in range(len(form), self._shortest - 1, -1):
                found = self._begins.get(form[:end])
                if found is not None:
                    return found
        return found

    def __contains__(self, form: str) -> bool:
        return self.get(form) is not None

    def any_of(self, forms: Sequence[str]) -> bool:
        """Whether any of the words is one of them."""
        return any(form in self for form in forms)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language.

    Attributes:
        units: to hours. days: to "earliest:latest" hours. money: to its unit. shares: to a number,
            where "nothing" is 0 and "the whole" is 1.
    """

    numbers: Words
    units: Words
    working: Words
    days: Words
    within: Words
    money: Words
    shares: Words
    denial: Words
    only_if: Words
    supposing: Words
    sure: Words
    maybe: Words
    promising: Words
    guilt: Words
    absent: Words
    parting: Words


@lru_cache(maxsize=8)
def lexicon_of(language: str) -> Lexicon:
    """The words of a language; English for languages without words of their own."""
    known = family(language)
    tables = (_NUMBERS, _UNITS, _WORKING, _DAYS, _WITHIN, _MONEY, _SHARES, _NOT, _ONLY_IF,
              _SUPPOSING, _SURE, _MAYBE, _PROMISING, _GUILT, _ABSENT,
              _PARTING)  # fmt: skip
    return Lexicon(*(Words(table[known], known) for table in tables))
