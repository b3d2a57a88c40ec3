"""English words that mean the same to a customer; `everyday` says how they are read."""

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
closest, nearest, near, nearby
solve, answer, calculate, work out, equation, math, problem
define, definition, meaning, mean, what does
gratitude, grateful, thankful, thanks, thank you, appreciate, appreciated
assistance, help, support, aid, hand
obtain, get, acquire, procure, receive, find
receive, get, obtain, got
made, created, built, manufactured, produced, developed, designed
responsible, charge, behind
company, firm, business, organization, corporation, brand, employer
tourist, tourists, sightseeing, attractions, visit, travel, sights, activities, things to do
activities, things to do, entertainment, fun, attractions
popular, famous, favorite, best, well known
entertaining, fun, interesting, amusing
ingest, eat, consume, eating, ate
edible, eat, good, safe
alert, notify, warn, warning, notice, notification, inform
destroyed, ruined, damaged, broken, snapped, bent, cracked, shattered, melted, chewed, torn
shattered, cracked, broken
burned, burnt, fire, melted
eateries, eatery, restaurants, restaurant
price range, prices, cost
duration, how long, length, time
eta, arrival, arrive, how long, expected
await, expect, expecting, waiting
shall, will, should
leaving, departing, depart, departure, departs, leave, takeoff
arriving, landing, arrival, lands, land
boarding, board, gate
delay, delayed, on time, late
ticket, flight, booking
round trip, return, two way
one way, single
rent, rental, lease, renting
stay, staying, room, hotel
suite, room, hotel
guests, people, adults, party, persons, seats
party, people, group
table, seat, seats, reservation
text, sms, message, texted, texting
ring, call, dial, phone, calling
contact, reach, get hold, get in touch, call
hear, sound, listen
louder, volume up, increase, raise, turn up
quieter, volume down, lower, turn down
switch, change, swap
alter, change, modify, adjust, revise
rename, change name, new name
revise, update, edit, change
reschedule, move, postpone, change, push back, shift
postpone, delay, put off, reschedule
cancel, scrap, discard, ditch, forget, nevermind, never mind, take off
halt, stop, freeze, cease
clear, empty, erase, delete, remove, wipe
bring, take, carry
carry, take, bring, transport
permit, allow, let, allowed
prohibited, forbidden, banned, not allowed
necessary, needed, required, have to, must
mandatory, required, necessary
cover, covers, coverage, insured, includes
benefits, benefit, perks, coverage
plan, policy, coverage
job, position, role, work
paycheck, payday, paid, salary, wages, pay
payday, paycheck, paid, pay day
deposit, deposited, direct deposit, put in
employer, work, boss, company
earn, make, earning, income, salary
tax, taxes, taxed, taxation, withholding, irs
w2, tax, form
retirement, 401k, pension, rollover, roll over, ira
invest, investment, stocks, shares
stocks, shares, stock market, market
bank, account
statement, bill, transactions
charge, charged, billed, fee, debited, deducted
charged, billed, taken, debited, deducted
unknown, unfamiliar, unrecognized, do not recognize, strange, not mine, not make
suspicious, odd, strange, weird, fraudulent, fraud
hacked, compromised, fraud, stolen
locked, blocked, frozen, locked out
denied, declined, rejected, refused, not go through, turned down
declined, rejected, failed, not work, did not work
approve, approval, approved, accepted
eligible, qualify, allowed, can i get
qualify, eligible, meet
score, rating, points
improve, increase, raise, boost, better, build, fix
minimum, least, lowest, smallest
maximum, most, highest, limit
limit, restriction, restrictions, cap
due, owed, pay by, deadline, owe
deadline, due, due date, cutoff
amount, sum, total, how much
total, amount, altogether, sum, full
remaining, left, balance, rest
available, left, have
annual, yearly, per year
monthly, per month, each month
interest, rate, apr, percent, percentage
percentage, percent, rate
routing, number, code
swift, bic, code
iban, account number
pin, number, code
digits, number, code
signature, sign, signed
checks, checkbook, cheques
order, ordering, purchase, get more
replace, replacement, new one, another
expire, expires, expiration, expired, valid until, good until
lost, misplaced, lose, missing, left, cannot find, disappeared, gone
stolen, robbed, took, mugged, theft, swiped
report, reporting, say, tell
freeze, lock, block, hold, stop
unfreeze, unlock, unblock, lift
activate, start, enable, turn on, set up
international, abroad, foreign, overseas, outside the country
exchange, convert, conversion, swap, trade
convert, exchange, change, turn
worth, value, equal, equals
equal, equals, is, make
transfer, send, move, shift, wire, transferring
recipient, beneficiary, payee, receiver
sender, payer
instant, immediately, right away, at once, straight away
immediately, right now, at once, instantly, now, asap
reverse, undo, cancel, revert, take back
revert, undo, go back, reverse
wrongly, by mistake, wrong, accidentally
refund, reimbursement, money back, refunded, return
top up, topup, topping up, load, add money
auto, automatic, automatically, recurring
automatic, automatically, auto
verify, verification, prove, confirm, validate
identity, id, identification, passport
selfie, photo, picture
document, documents, papers, proof, paperwork
address, residence, home
residence, home, live, address
phone number, mobile number, telephone
username, user name, login, name
forgot, forgotten, cannot remember, do not remember, lost
reset, change, recover, restore
password, passcode, pass
update, upgrade, newest version, latest version
install, download, set up, get
crash, crashed, freezes, frozen, hangs, stopped working
error, message, problem, fault
connect, pair, link, sync, hook up
disconnect, unpair, unlink, unsync
bluetooth, wireless, pair
device, phone, gadget
where, location, place
locate, find, where, location
located, location, where
location, place, address, position, gps, where am i
directions, navigate, route, way, get to, how to get
navigate, directions, route, drive
traffic, jam, congestion, road, busy
commute, drive, way to work
fuel, gas, petrol, diesel
mpg, mileage, fuel economy, miles per gallon
pump, fill, inflate
tire, tires, tyre, flat
pressure, air, psi
jump, start, dead battery
mechanic, repair, shop
appointment, schedule, book, set up
scheduled, planned, on calendar, booked
available, free, open
busy, crowded, wait, occupied
reminders, reminder, remind
recall, remember, remind
shopping list, groceries, buy
grocery, shopping, groceries, supermarket
purchase, buy, bought, got
bought, purchased, ordered
shipped, sent, dispatched, on its way, left
arrive, come, get here, delivered, show up
suggest, recommend, good, idea, ideas
ideas, suggestions, recommendations, what to
reviews, review, rating, ratings, rated, any good, opinions
rated, rating, reviews, stars
tasty, good, delicious
substitute, replace, instead of, in place of, swap, alternative
instead, rather than, substitute, replace
boil, cook, simmer
prepare, make, cook, fix
steps, instructions, how to, directions, procedure
instructions, directions, steps, how to, guide
procedure, process, steps, how to
nutrition, nutritional, nutrients, calories, vitamins, fat, protein, sodium, sugar, carbs
calories, calorie, caloric
healthy, good for me, nutritious
fresh, good, spoiled, okay
spoil, go bad, expire, last, keep
shelf life, last, keep, go bad
store, keep, stay good
vacation, trip, time off, holiday, getaway
pto, vacation, days off, time off, leave
request, ask for, put in, apply
passport, visa, documents
shots, vaccines, vaccinations
adapter, plug, converter, outlet, socket, voltage
luggage, bag, carry on, suitcase, overhead
rules, policy, limits, restrictions, regulations
timezone, time zone, time
time zone, timezone
yesterday, day before
singer, artist, band
who sings, artist, name of song
playlist, list, songs, music
whisper, quiet, soft
faster, quicker, speed up, speedier, rapid
slower, slow down, slowly
accent, voice, british, american, male, female
male, man, female, woman
name, named, call me, called, refer
address me, call me
call me, my name, refer to me
owner, boss, master, user
origin, from, born, come from
live, reside, from, located
birthday, born, birth date
hobbies, hobby, interests, like to do, for fun, pastime
pets, dog, cat, animals
joke, jokes, funny, laugh, humor
tell me something, fact, interesting
fact, facts, trivia, something interesting
meaning of life, purpose, point
purpose, meaning, reason
bot, robot, human, computer, machine, artificial intelligence, ai, real person
topics, subjects, things, areas, questions
capable, able, can do
abilities, can do, capable, help with, skills
flip, toss, coin, heads, tails
roll, dice, die, sided
dice, die, roll
guess, random, pick
spell, spelling, spelled, letters
synonym, another word, similar word, other words
similar, like, same, synonym
thesaurus, synonym
translate, translation, say, in
pronounce, say, sound
repeat, again, say that again, pardon, come again, one more time
pardon, repeat, sorry, what was that
good to see, hello, greetings
hello, hi, hey, howdy, what is up, how are you
goodbye, bye, later, see you, farewell, talk to you later
ok, okay, fine
incorrect, false, no, wrong, negative
unsure, not sure, maybe, do not know, uncertain
humid, humidity, weather
rain, raining, storm, snow, weather, umbrella, forecast
smart, home, device
brighten, brighter, dim, dimmer, lights
warm, heat, warmer, heating
cool, cooler, cold, air conditioning, ac
thermostat, temperature, heat
vacuum, clean, cleaning
garbage, trash, rubbish
leak, leaking, drip, water
outage, no power, down, blackout
contract, agreement, terms
terms, conditions, contract
invoice, bill, receipt
supplier, vendor, seller
seller, shop, vendor, merchant
merchant, shop, store, seller
coupon, voucher, promo, promo code, discount code
subscription, membership, plan
unsubscribe, cancel, opt out, stop
renew, renewal, extend
extend, extension, longer, more time, renew
upgrade, better, improve
downgrade, lower, reduce
size, sizes, too big, too small
too small, tight
too big, loose
fits, fit, size
stain, dirty, spot
torn, ripped, damaged
scratched, scratch, damaged
missing, not in box, absent, lacking
incomplete, missing, not complete
complete, finish, done
done, finished, complete
"""
