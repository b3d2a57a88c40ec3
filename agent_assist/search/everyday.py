"""Everyday words that mean the same to a customer: where the supervisor's table starts.

One group a line, members separated by commas; a member may be a short expression. A word may
stand in several groups. Forms of one word need no entry, endings are known to the stems.
"""

ENGLISH = """
buy, purchase, order, get, shop for
sell, sale
order, purchase, booking
refund, money back, reimburse, reimbursement, repay, give back, cashback
return, send back, bring back, give back, take back
exchange, swap, replace, replacement, trade, substitute, substitution, alternative, instead
cancel, stop, end, abort, call off, quit, terminate, drop, withdraw, undo, revoke
close, shut, end, terminate, deactivate, delete
delete, remove, erase, clear, wipe, take off, get rid, cross off, drop
add, put, include, insert, append
start, begin, open, launch, commence, initiate
stop, halt, pause, end, finish, quit, cease
continue, resume, keep going, proceed
change, modify, alter, edit, update, switch, adjust, set, amend, correct
fix, repair, mend, solve, resolve, correct, sort out
broken, damaged, faulty, defective, cracked, not working, does not work, out of order, dead, bust
problem, issue, trouble, error, fault, bug, wrong, difficulty, failure
fail, failed, decline, declined, reject, rejected, refuse, refused, denied, unsuccessful
block, blocked, lock, locked, freeze, frozen, suspend, disable, hold, deactivate
unblock, unlock, unfreeze, enable, reactivate, activate
lost, missing, misplaced, gone, cannot find, disappeared
stolen, theft, robbed, thief, stole
fraud, scam, suspicious, unauthorized, unauthorised, fraudulent, not mine, unknown, unrecognized
price, cost, fee, charge, rate, how much, amount, expense
cheap, inexpensive, affordable, low cost, bargain, budget
expensive, costly, dear, pricey, overpriced
discount, sale, offer, coupon, voucher, deal, promotion, rebate, reduction
fee, charge, commission, surcharge, cost
free, no charge, complimentary, gratis
pay, payment, paid, settle, paying
bill, invoice, statement
receipt, proof of purchase, slip
owe, due, outstanding, balance, debt, payable
money, cash, funds, dollars, euros
balance, funds, how much money, left
salary, wage, income, pay, earnings, paycheck, paid, earn, make
bank, branch, financial institution
account, profile
transfer, send, move, wire, remit
withdraw, take out, cash machine, withdrawal
deposit, pay in, put in, top up
top up, add money, load, reload, recharge
atm, cash machine, cashpoint
card, credit card, debit card, visa, mastercard
limit, maximum, max, cap, most, ceiling
increase, raise, higher, up, more, boost, grow
decrease, lower, reduce, down, less, cut
pending, waiting, not arrived, not yet, still processing, processing
late, delayed, overdue, delay, behind
exchange rate, conversion, currency rate, convert
currency, foreign money, euros, dollars, pounds, money
foreign, abroad, international, overseas, another country
tax, taxes, vat, duty, irs
interest, apr, rate
loan, mortgage, credit, borrow, lend
insurance, coverage, policy, insured, cover
insured, covered
credit score, credit rating
rating, score
retirement, pension, 401k
pin, passcode, code, password, secret
password, passcode, pass word, login
login, log in, sign in, access, enter
register, sign up, enroll, join, create account
verify, confirm, prove, check, identify, validate, authenticate
confirm, verify, check, make sure, certify
identity, id, who i am, passport
ticket, fare, pass
phone, mobile, cell, cellphone, telephone, smartphone, iphone
call, phone, ring, dial, contact, reach
message, text, sms, note
email, mail, letter
mail, post, ship, send
tv, television, telly, screen, set
screen, display, monitor
computer, laptop, pc, notebook
charger, power supply, cable, adapter, plug
plug, socket, outlet, adapter, converter
battery, charge, power
fridge, refrigerator
photo, picture, image
volume, loudness, sound, louder, quieter, loud
loud, noisy, noise
quiet, silent, mute
internet, wifi, network, connection, online, broadband
connect, link, pair, sync, join, attach
app, application, program, software
delivery, shipping, shipment, courier, post, dispatch, mail
deliver, arrive, come, ship, bring, reach, get here
parcel, package, box, shipment, delivery
track, trace, follow, where is, locate, status
status, progress, state, how far, update
stock, available, availability, in store
address, location, where i live, home
move, relocate, moved house
warranty, guarantee
customer, client, shopper, buyer
worker, employee, staff, agent, representative, person, human
manager, boss, supervisor
complain, complaint, unhappy, dissatisfied, upset
angry, upset, furious, mad, annoyed
help, assist, assistance, support, aid
question, ask, inquire, query, inquiry, wonder
answer, reply, respond, response
explain, describe, tell, clarify, define, meaning
meaning, definition, mean, define, stand for, sense
tell, inform, say, let know, notify, give
show, display, list, see, view
see, view, look, check, watch
find, locate, search, look up, look for, where
need, require, want, necessary, must
requirement, require, needed, necessary
want, like, wish, desire, would like, love
allow, permit, may, permitted, allowed, ok
possible, can, able, could
suggest, recommend, suggestion, recommendation, advise, propose, idea, advice, good
best, top, good, greatest, finest
good, great, nice, fine, fantastic, excellent, awesome
bad, poor, terrible, awful
big, large, huge
small, little, tiny
fast, quick, quickly, rapid, soon, speed, speedy, express, urgent
slow, slowly, sluggish
long, length, duration, time, last, take
take, last, need, require
date, day, when
day, date, today
time, hour, clock, o'clock
when, what time, what day, date
tomorrow, next day
begin, start
expire, expiration, expiry, run out, valid, ends
new, another, fresh
old, previous, former, past, last
last, previous, recent, latest, past, final
next, following, upcoming, coming
current, present, now, existing, right now, latest
history, past, previous, earlier, log, record, recent
transaction, purchase, payment, spending, charge
spend, spending, spent, use, paid
travel, trip, go, journey, vacation, visit, going
trip, journey, vacation, travel, holiday, tour
vacation, holiday, time off, leave, day off, pto, break
holiday, day off, celebration
flight, plane, fly, airline, flying, airplane
airline, carrier, flight
airport, terminal
luggage, baggage, bag, suitcase, carry on
car, vehicle, auto, automobile, truck
rent, rental, hire, lease
drive, driving, car
gas, petrol, fuel, gasoline
tire, tyre, wheel
oil, lubricant
mechanic, garage, service, maintenance
maintenance, service, servicing, inspection, checkup, tune up
taxi, cab, uber, ride, lyft
bus, coach, shuttle
route, directions, way, road, how to get
far, distance, how long, away
traffic, congestion, jam
near, nearby, close, around, local
hotel, room, motel, accommodation, place to stay, lodging
book, reserve, reservation, booking, arrange, schedule, make
reservation, booking, table
schedule, plan, arrange, appointment, set up
appointment, meeting, event
meeting, appointment, conference, call
calendar, schedule, agenda, diary, planner
event, meeting, appointment, happening
remind, reminder, remember, forget, note
alarm, wake, wake up
timer, countdown
list, items, tasks
task, to do, todo, chore, job
job, work, career, occupation, employment, living
restaurant, place to eat, diner, cafe, eatery
eat, food, meal, dinner, lunch, dine
meal, food, dish, dinner, lunch, cuisine, supper
cook, bake, make, prepare, roast, boil, grill
recipe, how to make, cook, instructions
ingredient, ingredients, contents, what is in
nutrition, healthy, nutritional, nutrients, diet
healthy, health, good for
calories, kcal, energy
spoil, go bad, rot, rotten, expired, last, keep
drink, beverage
wait, waiting, line, queue, long
busy, crowded, full, packed
weather, rain, forecast, temperature, sunny, snow, outside, hot, cold
temperature, hot, cold, warm, degrees, heat
thermostat, heating, temperature
light, lamp, lights, bulb
turn on, switch on, activate, enable, start
turn off, switch off, deactivate, disable, stop
house, home, place
door, gate
room, bedroom
music, song, track, tune, artist, album
song, track, music, tune, title
play, listen, hear, put on
skip, next, jump, pass
repeat, again, say again, once more, what did you say
speak, talk, say
talk, speak, chat, conversation
language, speak, tongue, english, spanish
translate, translation, say in, word for
accent, voice, sound
name, called, call
nickname, name, call
who, person
joke, funny, laugh, humor, humour
funny, hilarious, humorous, amusing
fact, trivia, information, info, interesting
information, info, details, data
details, information, info, particulars
number, digits, figure
calculate, compute, math, sum, plus, minus, times, square
convert, conversion, how many, in
random, roll, flip, toss
spell, spelling, letters
measure, measurement, unit
age, old, years, birthday, born
birthday, born, birth
family, kids, children
pet, dog, cat, animal, pets
hobby, hobbies, fun, free time, interests
creator, made, built, created, developed, maker, designed, programmed
robot, bot, ai, computer, machine, artificial
real, actual, human, true
hello, hi, hey, greetings, good morning, good day
goodbye, bye, see you, later, farewell
thanks, thank you, appreciate, grateful
yes, yeah, sure, correct, right, true, affirmative, yep
no, nope, not, negative, false, wrong
maybe, perhaps, unsure, not sure, possibly, might
country, nation, place, where
visa, entry permit, travel document
vaccine, vaccination, shot, shots, immunization, vaccinated
doctor, physician, medic, medical
sick, ill, unwell
dangerous, safe, safety, danger, risk, alert
safe, secure, safety
report, tell, notify, inform, say, claim
apply, application, request, submit, sign up
request, ask, application, apply
approve, approved, accept, accepted, grant, go through
accept, take, allow
reward, rewards, points, bonus, miles, cash back
redeem, use, cash in, spend
use, using, spend, utilize
quality, good, material
size, fit, measurement
color, colour
gift, present
check, cheque, checks, checkbook
copy, duplicate, double, twice, two times
twice, double, duplicate, two times
wrong, incorrect, mistake, not right, error, mistaken
mistake, error, accident, wrong, by accident
split, share, divide
join, merge, combine
link, connect, attach
support, accepted, work
physical, real, plastic
virtual, digital, online, disposable
source, origin, come from
country, region
"""

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
    lines = (ENGLISH + SERBIAN + GREEK).strip().splitlines()
    return tuple(tuple(member.strip() for member in line.split(",")) for line in lines if line)
