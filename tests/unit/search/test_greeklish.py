"""How people write Greek in Latin letters; the pairs were written by hand, habit by habit."""

import pytest

from agent_assist.search import Document, SearchIndex, fold
from agent_assist.search.greek import greek_key, greeklish_keys, writing_cost

PAIRS = [
    ("παραγγελία", "paraggelia parangelia paragelia paraggelya"),
    ("επιστροφή", "epistrofh epistrofi epistrophi"),
    ("χρήματα", "xrhmata xrimata chrimata hrimata khrhmata"),
    ("θέλω", "8elw thelo thelw 8elo"),
    ("ευχαριστώ", "euxaristw efharisto eyxaristw efxaristo evharisto"),
    ("ξέχασα", "3exasa ksexasa xehasa jexasa ksehasa"),
    ("ταχυδρομείο", "taxydromeio tachidromio tahidromeio taxudromeio"),
    ("κωδικός", "kwdikos kodikos"),
    ("λογαριασμός", "logariasmos"),
    ("καθυστέρηση", "ka8ysterhsh kathisterisi ka8usterhsh kathysterhsh"),
    ("σύνδεση", "syndesh sindesi sundesh"),
    ("τηλέφωνο", "thlefwno tilefono thlefono"),
    ("υπολογιστής", "ypologisths ipologistis upologisths"),
    ("οθόνη", "o8onh othoni"),
    ("εγγύηση", "egguhsh egiisi eggyhsh egyisi"),
    ("αυτοκίνητο", "aytokinhto autokinito aftokinito"),
    ("πληρωμή", "plhrwmh pliromi plhromi"),
    ("κάρτα", "karta"),
    ("μπαταρία", "mpataria bataria"),
    ("πρόβλημα", "provlhma problima provlima"),
    ("όχι", "oxi ohi ochi"),
    ("ψυγείο", "psygeio psigio psugeio"),
    ("δεν ανάβει", "den anavei"),
    ("χάλασε", "xalase halase chalase"),
    ("διεύθυνση", "dieu8ynsh diefthinsi dieythinsi"),
    ("ακύρωση", "akyrwsh akirosi akurwsh"),
    ("έκπτωση", "ekptwsh ekptosi"),
    ("απόδειξη", "apodei3h apodiksi apodeiksh apodeixi"),
    ("αντικατάσταση", "antikatastash adikatastasi"),
    ("ενημέρωση", "enhmerwsh enimerosi"),
]


@pytest.mark.parametrize(("greek", "written"), PAIRS, ids=[greek for greek, _ in PAIRS])
def test_each_habit_is_read_as_the_greek_word(greek: str, written: str) -> None:
    wanted = fold(greek, "el")
    for latin in written.split() if " " not in greek else [written]:
        if " " in latin:
            assert fold(latin, "el") == wanted
        else:
            assert wanted in greeklish_keys(latin), latin


def test_every_way_of_writing_finds_its_word_first() -> None:
    single = [(g, w) for g, w in PAIRS if " " not in g]
    index = SearchIndex.build(Document(greek, greek, language="el") for greek, _ in single)
    missed = [
        (latin, greek)
        for greek, written in single
        for latin in written.split()
        if [hit.id for hit in index.search(latin, limit=1)] != [greek]
    ]
    assert missed == []


def test_the_letters_typed_choose_between_words_of_one_sound() -> None:
    index = SearchIndex.build(
        Document(word, word, language="el") for word in ("κλίση", "κλήση", "κλείσει")
    )
    assert index.search("klhsh")[0].id == "κλήση"
    assert index.search("klish")[0].id == "κλίση"
    assert index.search("kleisei")[0].id == "κλείσει"
    assert index.search("κλήση")[0].id == "κλήση"


def test_readings_are_few() -> None:
    assert len(greeklish_keys("hhuuyyjjccthphkhhhuu")) <= 6


def test_numbers_are_not_greeklish() -> None:
    assert fold("3 8 100", "el") == "3 8 100"


def test_the_usual_way_to_write_costs_nothing() -> None:
    assert writing_cost("8elw", "θελω") == 0
    assert writing_cost("thelo", "θελω") < writing_cost("telo", "θελω")


def test_keys_know_the_sounds() -> None:
    assert greek_key("αυξηση") == "αβχισι"
    assert greek_key("εγκαταστασησ") == greek_key("εγγαταστασισ")
