"""Words for things of one kind: what a customer names in the place of what a phrasing names.

One kind a line, members separated by commas, the kind's own name among them where it has one. A
question about Boston is likelier meant for the answer that speaks of Chicago than for one that
names no town; how much likelier, `synonyms.OF_ONE_KIND` says. Names of firms are left out: they
were tried, and found nothing more.
"""

KINDS = """
english, spanish, french, german, italian, portuguese, chinese, mandarin, japanese, korean, \
russian, arabic, turkish, greek, serbian, dutch, polish, swedish, hindi, latin, hungarian, \
romanian, croatian, language
january, february, march, april, may, june, july, august, september, october, november, \
december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec
monday, tuesday, wednesday, thursday, friday, saturday, sunday, weekday, weekend
today, tomorrow, tonight, yesterday, morning, afternoon, evening, noon, midnight
second, seconds, minute, minutes, hour, hours, day, days, week, weeks, month, months, year, years
one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, \
thirty, forty, fifty, sixty, hundred, thousand, million
first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, twentieth, thirtieth
london, paris, berlin, madrid, rome, vienna, athens, belgrade, moscow, istanbul, amsterdam, \
dublin, lisbon, prague, budapest, tokyo, beijing, shanghai, bangkok, delhi, mumbai, sydney, \
melbourne, toronto, vancouver, montreal, dubai, cairo, york, angeles, chicago, boston, houston, \
dallas, austin, denver, seattle, portland, phoenix, atlanta, miami, orlando, vegas, detroit, \
philadelphia, cleveland, francisco, diego, nashville, tampa, city, town
england, britain, uk, ireland, scotland, france, germany, spain, italy, portugal, greece, \
serbia, turkey, russia, china, japan, korea, thailand, vietnam, india, australia, canada, \
mexico, brazil, argentina, egypt, africa, europe, asia, america, usa, switzerland, austria, \
sweden, norway, denmark, finland, poland, netherlands, belgium, israel, philippines, indonesia, \
singapore, cuba, peru, chile, colombia, kenya, nigeria, morocco, country
texas, california, florida, nevada, arizona, colorado, ohio, michigan, georgia, virginia, \
carolina, tennessee, kentucky, oregon, washington, utah, alaska, hawaii, maine, jersey, \
illinois, indiana, kansas, missouri, montana, state
dollar, dollars, euro, euros, pound, pounds, yen, yuan, peso, pesos, franc, francs, ruble, \
rupee, rupees, dinar, cents, bucks, currency, gbp, usd, eur
cup, cups, pint, pints, quart, gallon, gallons, liter, liters, litre, litres, ounce, ounces, \
teaspoon, teaspoons, tablespoon, tablespoons, milliliters
inch, inches, foot, feet, yard, yards, mile, miles, meter, meters, metre, centimeter, \
centimeters, millimeter, kilometer, kilometers, km, cm
gram, grams, kilogram, kilograms, kg, pound, pounds, ounce, ounces, ton, milligrams
celsius, fahrenheit, degrees, kelvin
red, blue, green, yellow, black, white, orange, purple, pink, brown, grey, gray, silver, gold, \
color
bread, milk, eggs, egg, cheese, butter, rice, pasta, chicken, beef, pork, steak, fish, salmon, \
turkey, ham, bacon, potato, potatoes, tomato, tomatoes, onion, onions, lettuce, carrot, carrots, \
apple, apples, banana, bananas, orange, oranges, grapes, lemon, strawberries, avocado, beans, \
corn, sugar, flour, salt, pepper, oil, yogurt, cereal, coffee, tea, juice, soda, water, beer, \
wine, chocolate, cookies, cake, pie, pizza, burger, hamburger, sandwich, soup, salad, tacos, \
lasagna, spaghetti, sushi, noodles, peanut, ketchup, mustard, mayonnaise, garlic, food
italian, chinese, mexican, thai, indian, japanese, greek, french, korean, vietnamese, cajun, \
cuisine
oven, stove, microwave, grill, fridge, freezer, refrigerator, dishwasher, toaster, kitchen
mom, mother, dad, father, mum, parents, brother, sister, wife, husband, son, daughter, grandma, \
grandmother, aunt, uncle, cousin, friend, boss, girlfriend, boyfriend, roommate, family
visa, mastercard, amex, discover, paypal, card
iphone, android, samsung, ipad, tablet, phone
electric, electricity, water, gas, cable, internet, rent, utility, utilities, bill
groceries, grocery, gas, clothes, clothing, shoes, restaurants, entertainment, rent, utilities
rock, jazz, pop, rap, country, metal, classical, music
tire, tires, brake, brakes, engine, battery, oil, windshield, headlight, transmission, wipers, \
radiator
checking, savings, saving, account
living, bedroom, kitchen, bathroom, office, basement, garage, hallway, dining, room
christmas, easter, thanksgiving, halloween, holiday
north, south, east, west
januar, februar, mart, april, maj, jun, jul, avgust, septembar, oktobar, novembar, decembar
ponedeljak, utorak, sreda, četvrtak, petak, subota, nedelja
danas, sutra, juče, večeras, jutro, jutros, popodne, veče
sekunda, sekundi, minut, minuta, minuti, sat, sati, dan, dana, nedelja, mesec, godina
jedan, dva, tri, četiri, pet, šest, sedam, osam, devet, deset, petnaest, dvadeset, trideset, \
pedeset, sto, hiljadu
srpski, engleski, nemački, francuski, grčki, ruski, italijanski, španski, jezik
dinar, dinara, evro, evra, dolar, dolara, valuta
crvena, plava, zelena, žuta, bela, crna, siva, roze, boja
dnevna, spavaća, kuhinja, kupatilo, hodnik, garaža, kancelarija, trpezarija, soba
beograd, niš, kragujevac, subotica, grad, atina, london, pariz, berlin
mleko, hleb, jaja, sir, voće, povrće, hrana
frižider, šporet, rerna, mašina, usisivač, bojler
visa, mastercard, dina, kartica
ιανουάριος, φεβρουάριος, μάρτιος, απρίλιος, μάιος, ιούνιος, ιούλιος, αύγουστος, σεπτέμβριος, \
οκτώβριος, νοέμβριος, δεκέμβριος
δευτέρα, τρίτη, τετάρτη, πέμπτη, παρασκευή, σάββατο, κυριακή
σήμερα, αύριο, χθες, απόψε, πρωί, μεσημέρι, απόγευμα, βράδυ
δευτερόλεπτα, λεπτό, λεπτά, ώρα, ώρες, ημέρα, μέρες, εβδομάδα, μήνας, χρόνος
ένα, δύο, τρία, τέσσερα, πέντε, έξι, επτά, οκτώ, εννέα, δέκα, είκοσι, τριάντα, πενήντα, εκατό
ελληνικά, αγγλικά, γαλλικά, γερμανικά, ιταλικά, ισπανικά, σερβικά, ρωσικά, γλώσσα
ευρώ, δολάρια, λίρες, νόμισμα
κόκκινο, μπλε, πράσινο, κίτρινο, άσπρο, λευκό, μαύρο, γκρι, ροζ, χρώμα
σαλόνι, κουζίνα, υπνοδωμάτιο, κρεβατοκάμαρα, μπάνιο, διάδρομος, γκαράζ, γραφείο, τραπεζαρία, \
δωμάτιο
αθήνα, θεσσαλονίκη, πάτρα, πόλη, λονδίνο, παρίσι, βερολίνο, βελιγράδι
γάλα, ψωμί, αυγά, τυρί, φρούτα, λαχανικά, φαγητό
ψυγείο, φούρνος, πλυντήριο, σκούπα, θερμοσίφωνας
visa, mastercard, κάρτα
"""
