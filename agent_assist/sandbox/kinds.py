"""Kinds of words: what stands for what in a line of a rep.

"The kettle comes on Friday" and "your laptop comes on Monday" do the same; a few dozen phrasings of
a move teach it for every thing and every day when it is known which words are things and days.
A word that ends with * stands for all that begin so. Words are written plainly and folded as
lines are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from agent_assist.search.fold import family, fold_word

_ENGLISH = """
but: but however though although instead otherwise
can: can could able may shall
thing: parcel* package* delivery shipment item* product* device* machine* phone* laptop* computer*
    tablet* tv* television* telly fridge* freezer* kettle* toaster* router* headphone* earbud*
    vacuum* hoover* washer* dishwasher oven* cooker printer* camera* charger* remote* cable* hose*
    battery* screen* box* order* case* coffee model* part* receipt* lamp* microwave* iron speaker*
    watch*
paper: invoice* bill* receipt* label* statement* confirmation* contract* email* mail* letter*
    form* photo* picture* message* note* page
money: money refund* price* fee* cost* amount* payment* euro* dinar* rsd eur credit voucher* cash
    discount* deposit* instalment* installment* sum bank* charge* charged pay paid pays paying
who: colleague* manager* supervisor* boss technician* specialist* expert* department* team*
    warehouse* courier* carrier* driver* workshop* accounts accounting billing bank* manufacturer*
    maker* shop store* service* returns delivery customers customer* neighbour* neighbor* office
day: today tonight tomorrow monday* tuesday* wednesday* thursday* friday* saturday* sunday*
    weekend* morning* afternoon* evening* noon midnight o'clock
span: minute* min mins hour* hr hrs day* week* month* year* second* sec secs moment* while
number: one two three four five six seven eight nine ten eleven twelve fourteen fifteen twenty
    thirty half
upset: angr* frustrat* annoy* upset* awful terrible horrib* disappoint* stress* exhaust* tired
    tiring unpleasant worr* sad pity nuisance unfair fed mad anxious nervous nerve* dreadful
    furious miserable nasty rough hard difficult painful hurt* infuriat* irritat* uncomfortable
    disheartening
feel: feel* felt imagine understand* understood sympath* shoes place hear
sorry: sorry apolog* regret* forgive* pardon excuse
thanks: thank* thanks thx grateful appreciat* cheers ta
bye: bye goodbye farewell cheerio ciao
wish: nice lovely pleasant great good wonderful beautiful enjoy best
solve: solv* resolv* fix* sort* settl* repair* mend* sorted done handle* handling deal*
contact: call* ring* phone write email contact touch text reach* notify inform update tell know
    hear
wait: wait* hold* bear patience patient hang stay minute
connect: transfer* connect* put through hand* forward* redirect* pass* bring introduce supervisor
promise: promis* guarantee* guaranteed assure* swear word vow
sure: sure surely definitely certainly absolutely guaranteed always never hundred percent
maybe: maybe perhaps probably might may should likely usually hopefully try
not: not no never none nothing nobody cannot cant can't dont don't doesnt doesn't wont won't isnt
    isn't didnt didn't couldnt wouldnt unable impossible without
sad_news: unfortunately sadly regrettably afraid unluckily honest honestly truth frankly straight
    bad
offer_word: offer* suggest* recommend* could option* choice* choose instead alternative* either
    would like propose* possib* way
rule: rule* policy policies terms conditions allowed forbidden responsib* department job problem
    regulation*
little: calm relax easy fuss drama overreact* exaggerat* only just worse serious tragedy small
    trifle deal patient live
fault: fault* mistake* wrong blame* mess* broke* careless* should must own yourself yourselves
    failed dropped screw*
insult: idiot* stupid* dumb moron* fool* deaf blind liar* lying lie lies shut ridiculous brain*
    pathetic clown* genius crap damn hell silly lazy nonsense loser* moaning whining
mine: myself personally me mine my own responsible responsibility count rely charge handle
else: else other another further more anything something
wh: what what's whats how why which who when where whose wich
you: you your yours yourself u ur
we: we us our ours i i'm i'll i've im ill ive me my
polite: please plz pls may could would kindly
jargon: rma erp sla crm sku eol eta sap ndr awb kyc pod 3pl psp doa dns dhcp mac api wms imei bom
    oms l1 l2 l3 tier ticket* escalat* backlog backend backoffice batch firmware noc edi asn grn
    nff asc upc ean crossdock dunning middleware workflow* queue* manifest provisioning rollback
    p1 p2 p3 csat tat po
"""
_SERBIAN = """
but: али него већ иначе међутим зато ипак
can: могу може можемо могли можете могао могла
thing: пакет* пошиљк* достав* испорук* производ* уређај* апарат* машин* телефон* мобилни лаптоп*
    рачунар* компјутер* таблет* телевизор* тв фрижидер* замрзивач* кувало тостер* рутер* слушалиц*
    усисивач* шпорет* рерн* штампач* камер* пуњач* даљинск* кабл* црев* батериј* екран* кутиј*
    поруџбин* наруџб* случај* предмет* модел* део делов* пегл* микроталасн* звучник* сат робу роба
    ствар
paper: рачун* фактур* налепниц* извод* потврд* уговор* мејл* имејл* порук* образац формулар*
    фотографиј* слик* белешк* страниц* копиј*
money: новац новца пар* повраћај* цен* накнад* трошк* износ* уплат* евр* динар* рсд кредит* бон*
    ваучер* готовин* попуст* депозит* рат* сум* наплат* плаћ* плат* скину*
who: колег* колегиниц* руководи* шеф* менаџер* техничар* мајстор* стручњак* одељењ* служб* тим*
    магацин* курир* достављач* сервис* радиониц* рачуноводств* банк* произвођач* продавниц* купци
    купац* купац комшиј*
day: данас вечерас сутра прексутра понедељ* утор* сред* четврт* петак петка суботу суботе субота
    недељу викенд* ујутру јутро поподне подне вече* увече
span: минут* мин сат* час* дан* недељ* месец* годин* секунд* тренут* моменат
number: један једну два две три четири пет шест седам осам девет десет једанаест дванаест
    четрнаест петнаест двадесет тридесет пола
upset: љут* фрустр* нервир* живц* узнемир* ужасн* страшн* грозн* разочар* стрес* умор* непријатн*
    брин* тужн* штет* незгодн* неправедн* бес* тешк* боли мучно напорн* секир* криво изневер*
    узруј* огорчен* исцрпљ*
feel: осећ* замисл* замишљ* разум* саосећ* месту кожи знам
sorry: жао извин* извињ* опрост* пардон жалим кајем
thanks: хвал* захвал* ценим цијеним
bye: довиђењ* виђењ* ћао пријатно поздрав* здраво чујемо видимо
wish: леп* пријатан диван дивно најбоље уживајте срећн* сретан
solve: реш* рјеш* среди* средим поправ* отклон* завршим позабав* преузим*
contact: зов* позв* јави* јавим јављ* чуј* пиш* напиш* обавест* контакт* кажем реците мејл
wait: чека* сачека* стрпљ* стрпите останите тренутак моменат
connect: пребац* повеж* спој* спајам предајем предам прослед* преусмер* укључ* упозна* пребаци*
promise: обећ* гарант* уверавам реч кунем јамчим
sure: сигурно сигуран сигурна дефинитивно свакако обавезно гарантовано увек никад* сто одсто
    процената стопостотно
maybe: можда вероватно вјероватно требало обично надам покуша* ваљда могуће
not: не није нисам нисмо нисте нису нећу нећемо неће нећете немам немамо нема немојте никад ништа
    нико немогуће без ни ниједан
sad_news: нажалост жалост бојим искрен* истин* отворено лош* разочарам
offer_word: пону* предл* препору* могли могу можемо можете опциј* избор* избер* бира* уместо
    хоћете желите решење варијант*
rule: правил* политик* услов* смем дозвољ* надлежн* одговорн* задужен* посао одељење пропис*
little: смир* опуст* драм* претеруј* галам* само горе озбиљно трагед* ситниц* полако стрпљив*
    преживе* секирајте нервирајте фрка
fault: крив* грешк* погреш* забрља* требало сами сам поквар* слом* испуст* пазили
insult: идиот* глуп* будал* кретен* глув* слеп* лаж* лажов* умукни* ућути* зачеп* смешн* мозак
    мозга геније марш ђавол* бедн* тупав* блесав* неспособ* лењ* безобразн* досадн* кукате цмизд*
mine: лично сам сама ја мени мој моје моја преузимам рачунати ослони* одговорност побрин* постара*
else: још друго други нешто осим
wh: шта што како зашто који која које кад када ко где колико чиме чему ком којој ког штa
you: ви вас вам ваш* вама теби те ти
we: ми нас нама наш* ја мене мени мој* ћу ћемо
polite: молим изволите можете бисте
jargon: рма ерп сла црм ску еол ета сап ндр авб под псп доа днс дхцп апи вмс имеи бом омс л1 л2 л3
    тикет* ескал* беклог* бекенд бекофис* бач фирмвер* ноц еди асн еан бин хаб* дунинг мидлвер*
    воркфлоу* флег* манифест* роулбек* кејс* rma erp sla crm sku eol eta sap awb kyc pod 3pl psp
    doa dns dhcp api wms imei bom oms ticket tiket* po ndr hub noc grn
"""
_GREEK = """
but: αλλά όμως ωστόσο αλλιώς μα πάντως
can: μπορώ μπορούμε μπορείτε μπορεί γίνεται
thing: δέμα* δέματ* πακέτ* αποστολ* παράδοσ* προϊόν* συσκευ* μηχαν* μηχάνημα τηλέφων* κινητ*
    λάπτοπ laptop υπολογιστ* τάμπλετ τηλεόρασ* ψυγεί* καταψύκτ* βραστήρ* τοστιέρ* ρούτερ router
    ακουστικ* σκούπ* κουζίν* φούρν* εκτυπωτ* κάμερ* φορτιστ* τηλεχειριστ* καλώδι* σωλήν* μπαταρί*
    οθόν* κουτ* παραγγελί* υπόθεσ* μοντέλ* εξάρτημ* καφετιέρ* πλυντήρι* σίδερ* φουρνάκι πράγμα
paper: τιμολόγι* απόδειξ* αποδείξ* ετικέτ* κίνησ* επιβεβαίωσ* συμβόλαι* email mail μέιλ μήνυμα*
    έντυπ* φόρμ* φωτογραφί* σημείωσ* σελίδ* αντίγραφ*
money: χρήμα* λεφτά επιστροφ* τιμ* κόστ* έξοδ* ποσ* πληρωμ* ευρώ δηνάρι* πίστωσ* δωροεπιταγ*
    κουπόνι* μετρητ* έκπτωσ* εγγύησ* δόσ* χρέωσ* χρεών* πληρών* πλήρωσ* μεταφορικά
who: συνάδελφ* προϊστ* διευθυντ* υπεύθυν* τεχνικ* ειδικ* τμήμα* ομάδ* αποθήκ* κούριερ μεταφορ*
    συνεργεί* σέρβις λογιστήρι* τράπεζ* κατασκευαστ* κατάστημα πελάτ* γείτον*
day: σήμερα απόψε αύριο μεθαύριο δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή
    σαββατοκύριακο πρωί μεσημέρι απόγευμα βράδυ
span: λεπτ* ώρα ώρες μέρα μέρες ημέρ* εβδομάδ* μήνα μήνες χρόνι* χρόνο έτη δευτερόλεπτ* στιγμ*
    εργάσιμ*
number: ένα μία δύο τρεις τρία τέσσερις τέσσερα πέντε έξι επτά εφτά οκτώ οχτώ εννέα δέκα δώδεκα
    δεκατέσσερις δεκαπέντε είκοσι τριάντα μισό
upset: θυμ* απογοητ* εκνευρ* ενοχλ* αναστατ* τρομερ* απαίσι* φριχτ* άσχημ* άγχ* αγχ* κουρασ*
    κούρασ* δυσάρεστ* ανησυχ* λυπηρ* κρίμα ταλαιπωρ* άδικ* νεύρα δύσκολ* πληγών* στενοχ* στεναχ*
    αγανακτ* εξοργ* εξαντλ* πικρ*
feel: νιώθ* φαντάζ* φανταστ* καταλαβ* κατανο* συμπον* θέση ξέρω
sorry: συγγνώμη λυπάμαι λυπούμ* λυπόμ* συγχωρ* απολογ* σόρι σορυ
thanks: ευχαριστ* εκτιμ* ευγνώμ*
bye: αντίο γεια χαίρετε καληνύχτα λέμε επανιδείν τσάο
wish: καλ* όμορφ* ωραί* χαρ* εύχομαι απολαύστε
solve: λύσ* λύν* λυθ* λύθ* τακτοποι* φτιάξ* επισκευ* διορθώσ* αναλαμβ* αναλάβ* φροντίσ* χειριστ*
contact: καλέσ* καλώ κλήσ* πάρω πάρουμε τηλεφων* γράψ* ενημερ* επικοιν* νέα πω πούμε στείλ*
wait: περιμέν* περίμεν* αναμον* υπομον* στιγμή κρατ* γραμμή μείνετε
connect: συνδέ* συνδέσ* μεταφέρ* περνάω περάσω παραδίδ* παραδώσ* προωθ* κατευθύν* γνωρίσ* δώσω
promise: υπόσχ* υποσχ* εγγυ* διαβεβαι* λόγο ορκίζ*
sure: σίγουρ* οπωσδήποτε βέβαι* εγγυημέν* πάντα ποτέ απολύτως εκατό
maybe: ίσως μάλλον πιθαν* μπορεί λογικά συνήθως ελπίζ* προσπαθ* θεωρητικά
not: δεν δε μην μη όχι ποτέ τίποτα κανείς κανένας καμία χωρίς αδύνατ* ούτε
sad_news: δυστυχώς φοβάμαι ειλικριν* αλήθεια ευθέως άσχημα απογοητεύσω
offer_word: προτείν* προσφέρ* συνιστ* συστήν* μπορούμε μπορώ μπορείτε επιλογ* διαλέξ* θέλετε αντί
    εναλλακτ* λύση τρόπος
rule: κανόν* πολιτικ* όροι όρους επιτρέπ* αρμόδι* ευθύνη δουλειά τμήμα κανονισμ*
little: ηρεμ* χαλαρ* υπερβ* δράμα φασαρία μόνο απλώς χειρότερα σοβαρό τραγωδία τραγικ* ασήμαντ*
    υπομονή σιγά επιβιώσ* ζήσετε
fault: φταί* φταίξ* λάθος λάθη θάλασσα έπρεπε μόνος χαλάσ* σπάσ* ρίξ* προσέχ*
insult: ηλίθι* χαζ* βλάκ* κουφ* τυφλ* ψεύτ* ψέμα* σκάσ* βούλωσ* γελοί* μυαλό ιδιοφυ* διάολο
    βλαμμέν* άχρηστ* ανίκαν* τεμπέλ* κλάψ* γκρινιάζ* μπελάς
mine: προσωπικά εγώ μένα ίδιος ίδια αναλαμβάνω βασιστείτε υπολογ* ευθύνη υπόθεση φροντίσω
else: άλλο άλλη άλλες ακόμα κάτι
wh: τι πώς γιατί ποιος ποια ποιο ποιον πότε πού πόσο πόσα ποιες
you: σας εσείς εσάς σου εσένα εσύ δικό
we: μας εμείς εμάς μου εγώ εμένα θα
polite: παρακαλώ μπορείτε θα μπορούσα
jargon: rma erp sla crm sku eol eta sap ndr awb kyc pod 3pl psp doa dns dhcp mac api wms imei bom
    oms l1 l2 l3 ticket* τίκετ escalat* backlog backoffice batch firmware noc edi asn ean hub
    dunning middleware workflow triage manifest provisioning rollback status κόστους po grn portal
"""
_DIGITS = re.compile(r"\d")
_VOWELS = frozenset("aeiouyαεηιουω")
_SHORT = 4


class Kinds:
    """The kinds of the words of one language."""

    def __init__(self, table: str, language: str) -> None:
        self._whole: dict[str, set[str]] = {}
        self._begins: dict[str, set[str]] = {}
        known = family(language)
        for line in table.strip().replace("\n ", " ").splitlines():
            kind, _, words = line.partition(":")
            for word in words.split():
                form = fold_word(word.rstrip("*"), known)
                into = self._begins if word.endswith("*") else self._whole
                into.setdefault(form, set()).add(kind)
        self._shortest = min(map(len, self._begins), default=1)
        self.of = lru_cache(maxsize=1 << 14)(self._of)

    @property
    def words(self) -> Iterable[str]:
        """All words that have a kind, folded; beginnings as they stand."""
        return (*self._whole, *self._begins)

    def _of(self, form: str) -> tuple[str, ...]:
        """The kinds of a folded word."""
        found = set(self._whole.get(form, ()))
        for end in range(self._shortest, len(form) + 1):
            found |= self._begins.get(form[:end], set())
        if _DIGITS.search(form):
            found.add("number" if form[0].isdigit() else "jargon")
        elif len(form) <= _SHORT and form.isascii() and not _VOWELS & set(form):
            found.add("letters")
        return tuple(sorted(found))


_TABLES: Mapping[str, str] = {"": _ENGLISH, "sr": _SERBIAN, "el": _GREEK}


@lru_cache(maxsize=len(_TABLES))
def kinds_of(language_family: str) -> Kinds:
    """The kinds of words of a language family (see `agent_assist.search.fold.family`)."""
    return Kinds(_TABLES[language_family], language_family or "en")
