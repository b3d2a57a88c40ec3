"""Everyday words that mean the same to a customer: where the supervisor's table starts.

One group a line, members separated by commas; a member may be a short expression. A word may
stand in several groups. Forms of one word need no entry, endings are known to the stems.
"""

from agent_assist.search.everyday_english import ENGLISH

SERBIAN = """
povraćaj, povrat, vraćanje, refundacija, nazad, vratiti
novac, pare, lova, sredstva
kupiti, kupovina, nabaviti, naručiti
poručiti, naručiti, porudžbina, narudžbina, narudžba, porudžba
otkazati, poništiti, stornirati, prekinuti, odustati
zameniti, zamena, promeniti
promeniti, izmeniti, menjati, podesiti
popraviti, popravka, servis, popravak
kvar, kvariti, neispravan, pokvaren, pokvario, ne radi, polomljen, razbijen, oštećen
problem, smetnja, greška, teškoća
greška, pogrešno, pogrešan, omaška
kasniti, kašnjenje, zakasneti, nije stiglo, još nije
isporuka, dostava, slanje, pošiljka
paket, pošiljka, kutija
stići, doći, isporučiti, dostaviti
račun, faktura, fiskalni
račun, nalog, profil
platiti, plaćanje, uplata, uplatiti
cena, košta, koliko, iznos
skupo, skup
jeftino, povoljno, sniženje, akcija
popust, sniženje, akcija, vaučer, kupon
besplatno, džabe, gratis
telefon, mobilni, mobitel, mobilni telefon
računar, kompjuter, laptop, kompjutor
televizor, tv
ekran, displej, zaslon
punjač, adapter, kabl
garancija, jamstvo
žalba, reklamacija, prigovor, pritužba
kupac, mušterija, potrošač, korisnik, klijent
radnik, zaposleni, osoblje, prodavac
šef, menadžer, rukovodilac, poslovođa, nadređeni
prodavnica, radnja, dućan, trgovina
pomoć, pomoći, podrška
pitanje, pitati, upit
dobiti, primiti
poslati, slati
naći, pronaći, tražiti, potražiti
obrisati, izbrisati, ukloniti, skloniti
dodati, ubaciti, staviti
uključiti, upaliti, pokrenuti, aktivirati
isključiti, ugasiti, zaustaviti, deaktivirati
pojačati, povećati, glasnije
smanjiti, utišati, tiše
otvoriti, podići
zatvoriti, spustiti
početi, pokrenuti, započeti, startovati
zaustaviti, stati, prekinuti, pauzirati, stopirati
nastaviti, produžiti
svetlo, lampa, sijalica, svetlost
muzika, pesma, numera
datoteka, fajl, dokument
fascikla, direktorijum, folder
mreža, internet, konekcija, veza
lozinka, šifra
prijaviti, ulogovati, prijava
slika, fotografija
vreme, sat
danas, današnji
brzo, hitno, odmah
nov, novi, drugi
"""

GREEK = """
επιστροφή, πίσω, επιστρέφω
χρήματα, λεφτά, ποσό
αγοράζω, αγορά, παραγγέλνω, παίρνω
παραγγελία, αγορά
ακύρωση, ακυρώνω, σταματώ, διακοπή
αλλαγή, αλλάζω, αντικατάσταση, αντικαθιστώ
επισκευή, επισκευάζω, φτιάχνω, διόρθωση, διορθώνω, σέρβις
χαλασμένο, χάλασε, ελαττωματικό, σπασμένο, δεν λειτουργεί, δεν δουλεύει, βλάβη
πρόβλημα, δυσκολία, σφάλμα, θέμα
λάθος, σφάλμα
καθυστέρηση, άργησε, αργεί, καθυστερεί, δεν ήρθε
παράδοση, αποστολή, μεταφορά, κούριερ
δέμα, πακέτο, αποστολή
λογαριασμός, τιμολόγιο
απόδειξη, παραστατικό
πληρωμή, πληρώνω, εξόφληση
τιμή, κόστος, πόσο κάνει, αξία
έκπτωση, προσφορά, κουπόνι
ακριβό, υπερτιμημένο
φθηνό, φτηνό, οικονομικό
δωρεάν, τζάμπα
τηλέφωνο, κινητό
υπολογιστής, λάπτοπ, κομπιούτερ
τηλεόραση, tv
οθόνη, εικόνα
φορτιστής, καλώδιο
εγγύηση, κάλυψη
παράπονο, διαμαρτυρία, καταγγελία
πελάτης, αγοραστής
υπάλληλος, εργαζόμενος, προσωπικό
διευθυντής, υπεύθυνος, προϊστάμενος
κατάστημα, μαγαζί
βοήθεια, βοηθώ, υποστήριξη
ερώτηση, ρωτώ
στέλνω, αποστέλλω
βρίσκω, ψάχνω, αναζήτηση
διαγραφή, διαγράφω, σβήνω, αφαίρεση
προσθήκη, προσθέτω, βάζω
ανοίγω, άνοιξε, ενεργοποιώ, ανάβω, άναψε
κλείνω, κλείσε, απενεργοποιώ, σβήνω, σβήσε
αυξάνω, αύξησε, ανεβάζω, δυνάμωσε
μειώνω, μείωσε, χαμηλώνω, χαμήλωσε, κατέβασε
ξεκινώ, ξεκίνα, αρχίζω, έναρξη, εκκίνηση
σταματώ, σταμάτα, παύση, διακοπή, τερματισμός
συνεχίζω, συνέχισε, συνέχεια
φως, φώτα, λάμπα
μουσική, τραγούδι, κομμάτι
αρχείο, έγγραφο
φάκελος, κατάλογος
δίκτυο, ίντερνετ, διαδίκτυο, σύνδεση
κωδικός, συνθηματικό
ώρα, χρόνος
γρήγορα, επειγόντως, αμέσως
"""


def groups() -> tuple[tuple[str, ...], ...]:
    """The table, every language's groups one after the other."""
    return groups_in(ENGLISH + SERBIAN + GREEK)


def groups_in(table: str) -> tuple[tuple[str, ...], ...]:
    """The groups of a text: one a line, members separated by commas."""
    lines = table.strip().splitlines()
    return tuple(tuple(member.strip() for member in line.split(",")) for line in lines if line)
