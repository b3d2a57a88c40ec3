"""Kinds of everyday words: who asks for a city that no document names asks for one of cities.

One kind a line, its name and its words; a word is of one kind. Words that mean something else as
often (may, second, target) stand in none.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from agent_assist.domain.hit import Reason
from agent_assist.search.arrays import Bytes
from agent_assist.search.expand import expand
from agent_assist.search.vocabulary import Vocabulary
from agent_assist.search.words import plain

ENGLISH = """
city: london paris berlin madrid rome athens belgrade vienna prague budapest warsaw amsterdam
  brussels lisbon dublin edinburgh glasgow manchester liverpool birmingham barcelona milan venice
  florence naples munich hamburg frankfurt cologne zurich geneva stockholm oslo copenhagen helsinki
  moscow kiev istanbul ankara cairo jerusalem dubai mumbai delhi bangkok singapore tokyo osaka kyoto
  seoul beijing shanghai sydney melbourne auckland toronto vancouver montreal ottawa chicago boston
  seattle denver dallas houston austin atlanta miami orlando tampa phoenix tucson portland detroit
  cleveland cincinnati pittsburgh philadelphia baltimore washington york angeles francisco diego
  vegas jose antonio nashville memphis charlotte raleigh louisville milwaukee minneapolis omaha
  tulsa oklahoma kansas indianapolis sacramento oakland fresno reno honolulu anchorage albuquerque
  orleans buffalo rochester syracuse albany newark brooklyn manhattan richmond norfolk charleston
  savannah jacksonville spokane boise
country: america usa canada mexico brazil argentina chile peru colombia cuba jamaica england britain
  uk scotland wales ireland france germany spain portugal italy greece serbia croatia slovenia
  bosnia montenegro macedonia bulgaria romania hungary austria switzerland belgium netherlands
  holland denmark norway sweden finland iceland poland ukraine russia turkey israel egypt morocco
  tunisia kenya nigeria ethiopia ghana africa india pakistan china japan korea taiwan thailand
  vietnam malaysia indonesia philippines australia zealand europe asia caribbean hawaii alaska texas
  california florida georgia alabama arizona colorado nevada oregon utah ohio iowa idaho montana
  wyoming nebraska missouri illinois indiana michigan wisconsin minnesota tennessee kentucky
  virginia carolina maryland delaware pennsylvania jersey connecticut massachusetts vermont maine
  hampshire dakota mississippi arkansas louisiana
month: january february april june july august september october november december
weekday: monday tuesday wednesday thursday friday saturday weekend
number: two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty
  fifty sixty seventy eighty ninety hundred thousand million dozen
ordinal: 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th
  21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th 31st third fourth fifth sixth seventh
  eighth ninth tenth
clock: am pm noon midnight morning afternoon evening night tonight
food: apple apples banana orange lemon grape strawberry berry berries fruit salad soup stew steak
  beef pork ham bacon sausage chicken lamb fish salmon tuna shrimp lobster crab egg eggs omelet
  cheese milk butter cream yogurt bread toast bagel muffin muffins cookie cookies cake cakes pie
  brownie brownies donut doughnut pancake pancakes waffle waffles cereal oatmeal rice pasta
  spaghetti noodles lasagna pizza burger burgers hamburger sandwich hotdog fries taco tacos burrito
  burritos nachos quesadilla enchilada curry sushi ramen dumplings potato potatoes tomato tomatoes
  onion onions garlic pepper peppers carrot carrots broccoli spinach lettuce cabbage corn beans peas
  mushrooms avocado guacamole salsa hummus salt oil vinegar mayo mayonnaise ketchup mustard sauce
  gravy sugar flour honey syrup jam jelly peanut almond nuts chocolate caramel candy ice vanilla cinnamon
  chili chips popcorn
drink: coffee tea juice water soda cola coke lemonade beer wine cocktail whiskey vodka milkshake
  smoothie
meal: breakfast lunch dinner supper brunch dessert snack meal
currency: dollar dollars euro euros pound pounds yen peso pesos rupee rupees franc francs yuan dinar
  dinars krona usd eur gbp bitcoin cents
language: english french german spanish italian portuguese greek serbian russian chinese japanese
  korean arabic hindi turkish polish dutch swedish norwegian danish finnish czech hungarian hebrew
  thai vietnamese mandarin
cuisine: mexican indian mediterranean
relative: mother father mom dad mum sister brother son daughter wife husband aunt uncle grandma
  grandmother grandpa grandfather cousin parents kids child children baby girlfriend boyfriend
  friend boss
person: john james robert michael mike william david richard joseph joe thomas tom charles chris
  christopher daniel dan matthew matt anthony tony paul steven steve andrew andy kenneth kevin brian
  george edward ed ron ronald tim timothy jason jeff jeffrey ryan jacob jake gary nick nicholas eric
  jonathan jon stephen larry justin scott brandon ben benjamin sam samuel greg frank alex alexander
  patrick jack dennis jerry tyler aaron adam henry peter zach kyle fred carl luke lisa mary patricia
  linda jennifer jen elizabeth liz barbara susan jessica sarah sara karen nancy betty margaret
  sandra ashley kim kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca
  becky laura helen sharon cynthia kathy kathleen amy angela anna ann anne ruth brenda pam pamela
  nicole katherine kate katie samantha christine emma cathy debra rachel carolyn janet maria heather
  diane julie julia victoria kelly christina joan evelyn lauren judy megan alice jane claire lucy
  sally bob jim
colour: red blue green yellow purple pink black white brown grey gray silver gold
airline: lufthansa emirates southwest jetblue ryanair easyjet klm
bank: hsbc citibank barclays santander
shop: walmart amazon costco ikea walgreens kroger safeway ebay aldi lidl tesco
eatery: starbucks mcdonalds ihop chipotle
measure: inch inches foot feet yards mile miles meter meters kilometer kilometers centimeter
  centimeters gram grams kilogram kilograms ounce ounces liter liters gallon gallons cup pint pints
  quart quarts teaspoon teaspoons tablespoon tablespoons degrees celsius fahrenheit
length_of_time: seconds minute minutes hour hours day days week weeks month months year years
vehicle: car truck van bus train plane taxi cab uber bike bicycle motorcycle boat tram
carpart: tire tires engine brake brakes battery transmission windshield wipers clutch exhaust
  headlight bumper radiator
body: head arm leg back neck knee hand eye eyes ear stomach heart tooth teeth skin
animal: dog cat bird horse cow rabbit hamster puppy kitten pet pets
garment: shirt shoes pants jeans dress jacket coat hat socks skirt sweater boots sneakers suit tie
  gloves
device: phone smartphone tablet laptop computer pc tv television camera printer watch headphones
  speaker router modem keyboard mouse monitor
appliance: washer dryer dishwasher fridge refrigerator oven microwave stove freezer vacuum heater
  lamp light lights
utility: electricity electric gas internet cable rent mortgage power
game: dice coin
music: song songs music album playlist artist band tune radio jazz rock pop rap
weather: rain raining snow snowing sunny cloudy windy storm hot cold humid forecast temperature
card: visa mastercard amex paypal
"""

LEAST_SURE = 0.6
"""How surely a typed word must be a word of the table, slips included."""
MOST_REMEMBERED = 4_096
ALREADY_KNOWN = 0.7
"""How much less the kind of a word counts that documents have as it was typed."""


def _read(text: str) -> tuple[tuple[str, ...], dict[str, int]]:
    names, found = [""], {}
    for line in text.strip().replace("\n  ", " ").splitlines():
        name, _, words = line.partition(":")
        found.update(dict.fromkeys(words.split(), len(names)))
        names.append(name)
    return tuple(names), found


NAMES, _KINDS = _read(ENGLISH)
"""The kinds' names by number; 0 is none."""
_NUMBER = NAMES.index("number")


def kind_of(term: str) -> int:
    """The number of a term's kind, 0 for none."""
    return _KINDS.get(term) or (_NUMBER if term.isdigit() else 0)


def kinds_of(terms: Sequence[str]) -> Bytes:
    """The number of each term's kind."""
    return np.fromiter(map(kind_of, terms), dtype=np.uint8, count=len(terms))


@lru_cache(maxsize=1)
def _table() -> Vocabulary:
    return Vocabulary.of(list(_KINDS))


@lru_cache(maxsize=MOST_REMEMBERED)
def kind_read(word: str) -> tuple[int, float]:
    """The kind of a word as typed, 0 for none, and how surely it is of that kind."""
    if exact := kind_of(plain(word)):
        return exact, 1.0
    table = _table()
    counts = np.ones(len(table), dtype=np.int32)
    for found in expand(word, False, table, counts, counts, frozenset()):
        if found.weight >= LEAST_SURE and found.reason is not Reason.PREFIX:
            return kind_of(table.terms[found.term]), found.weight
    return 0, 0.0
