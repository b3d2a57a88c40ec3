"""Flows of pages, forms and transitions, as voice bots have them; the airline is invented."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from tests.integration.foreign_tools import YES_NO, Data, Ids, braced, escaped, say, write

_FINAL = '$page.params.status = "FINAL"'


def _page(*texts: str, form: Any = (), routes: Any = ()) -> Data:
    """A page; a route is (intent or "", condition or "true", target)."""
    return {"texts": texts, "form": form, "routes": routes}


def _then(target: str, condition: str = "true") -> tuple[str, str, str]:
    return ("", condition, target)


def _on(intent: str, target: str) -> tuple[str, str, str]:
    return (intent, "true", target)


FLOWS: dict[str, Data] = {
    "Default Start Flow": {
        "opens": True,
        "start": "Welcome",
        "pages": {
            "Welcome": _page("Hello from Meridian. 🛫", "Good day!", routes=[_then("Router")]),
            "Router": _page(
                "How can I help?",
                routes=[
                    _on("change.booking", "flow:Change Booking/START"),
                    _on("baggage", "flow:Baggage/Kind"),
                    _on("operator", "Handover"),
                    _on("repeat", "Router"),
                    _on("bye", "END_SESSION"),
                ],
            ),
            "Handover": _page("I connect you.", routes=[_then("END_SESSION:transfer")]),
        },
    },
    "Identify": {
        "start": "Ask Reference",
        "phrases": ["my booking"],
        "pages": {
            "Ask Reference": _page(
                "Your booking reference?",
                form=[
                    ("booking-ref", r"@regex:[A-Z]{2}\d{4}"),
                    ("person.last-name", "@sys.last-name"),
                ],
                routes=[_then("Found?", _FINAL)],
            ),
            "Found?": _page(routes=[_on("found", "Read Back"), _on("not found", "Try Again")]),
            "Try Again": _page("Once more?", routes=[_on("y", "Ask Reference"), _on("n", "Stop")]),
            "Read Back": _page(
                "Thank you, $session.params.person.last-name: {$session.params.booking-ref}.",
                routes=[_then("END_FLOW")],
            ),
            "Stop": _page("I cannot go on.", routes=[_then("END_SESSION:stop")]),
        },
    },
    "Change Booking": {
        "start": "START",
        "phrases": ["change my flight", "another date"],
        "pages": {
            "START": _page(routes=[_then("sub:Identify>New Date")]),
            "New Date": _page(
                "Let us find another day.",
                form=[
                    ("travel-date", "@sys.date"),
                    ("travellers", "@sys.number"),
                    ("fare", ["basic", "flex", "business class"]),
                ],
                routes=[
                    _then(
                        "Free",
                        '$session.params.fare = "business class" AND $session.params.travellers'
                        " < 10",
                    ),
                    _then("Groups", "$session.params.travellers >= 10"),
                    _then(
                        "Fee",
                        '$session.params.fare = "flex" OR ($session.params.travel-date > '
                        '"2026-12-01" AND NOT $session.params.fare = "basic")',
                    ),
                    _then("Refused"),
                ],
            ),
            "Free": _page("It is free.", routes=[_on("y", "Booked"), _on("other", "Forget Date")]),
            "Forget Date": _page(
                "Another day?", routes=[_on("y", "New Date"), _on("n", "Refused")]
            ),
            "Fee": _page("It costs 20 €.", routes=[_on("y", "Pay"), _on("n", "Refused")]),
            "Pay": _page(
                "How much?",
                form=[("amount", "@sys.unit-currency")],
                routes=[_then("Card", "$session.params.amount > 50"), _then("Voucher")],
            ),
            "Card": _page(routes=[_on("paid", "Booked"), _on("no", "Voucher"), _on("?", "Card")]),
            "Voucher": _page("Or a voucher.", routes=[_on("paid", "Booked"), _on("n", "Refused")]),
            "Groups": _page("The group desk helps.", routes=[_then("END_SESSION:transfer")]),
            "Booked": _page("It is $session.params.travel-date now.", routes=[_then("END_FLOW")]),
            "Refused": _page(
                "It stays.", routes=[_on("bag", "flow:Baggage/Weight"), _on("fine", "END_FLOW")]
            ),
        },
    },
    "Baggage": {
        "start": "Kind",
        "phrases": ["my suitcase is missing"],
        "pages": {
            "Kind": _page(
                "Lost or damaged?",
                routes=[
                    _on("lost", "sub:Identify>Where"),
                    _on("damaged", "sub:Identify>Report"),
                    _on("too.heavy", "Weight"),
                ],
            ),
            "Where": _page(
                "Where was it?",
                form=[
                    ("airport", "@sys.airport"),
                    ("insured", "@sys.boolean"),
                    ("inside", ["money", "keys"], "list"),
                ],
                routes=[
                    _then("Police", '$session.params.inside : "money"'),
                    _then("Report", "$session.params.insured = true"),
                    _then("No Luck"),
                ],
            ),
            "Police": _page("Tell the police, too.", routes=[_then("Report")]),
            "No Luck": _page("Not insured.", routes=[_then("END_FLOW")]),
            "Weight": _page(
                form=[("weight.kg", "@sys.number")],
                routes=[
                    _then("Fine", "$session.params.weight.kg <= 23"),
                    _then(
                        "Extra",
                        "$session.params.weight.kg > 23 AND $session.params.weight.kg <= 32",
                    ),
                    _then("Groups", "$session.params.weight.kg > 32"),
                ],
            ),
            "Fine": _page("That is fine.", routes=[_then("END_FLOW")]),
            "Extra": _page("It costs 30 €.", routes=[_on("y", "END_FLOW"), _on("n", "Kind")]),
            "Groups": _page("As freight.", routes=[_then("END_SESSION:transfer")]),
            "Report": _page("I write a report.", routes=[_then("END_FLOW:promise")]),
        },
    },
}
GLOBAL = {"who.are.you": "I am with Meridian."}

_TYPES: dict[str, Data] = {
    "@sys.number": {"type": "number"},
    "@sys.date": {"type": "date"},
    "@sys.last-name": {"type": "name"},
    "@sys.airport": {"type": "text"},
    "@sys.unit-currency": {"type": "money", "currency": "EUR"},
    "@sys.boolean": {"type": "one_of", "options": YES_NO},
}
_PARAMETER = r"\$session\.params\.([\w-]+(?:\.[\w-]+)*)"
_ENDS: dict[str, Data] = {
    "END_SESSION": {"kind": "end", "end": "resolved"},
    "END_SESSION:transfer": {"kind": "end", "end": "transferred", "action": "transfer"},
    "END_SESSION:stop": {"kind": "end", "end": "abandoned"},
    "END_FLOW": {"kind": "say", "next": {"return": True, "disposition": "resolved"}},
    "END_FLOW:promise": {"kind": "say", "next": {"return": True, "disposition": "promised"}},
}


class Graph:
    """Converts the flows."""

    def __init__(self) -> None:
        self.guide = Ids()
        self.steps = {flow: Ids() for flow in FLOWS}
        self._fact = Ids()
        self._options: dict[str, dict[str, str]] = {}
        self._facts: dict[str, Data] = {}
        self._captures: dict[str, list[str]] = {}

    def write(self, folder: Path) -> Path:
        for flow in FLOWS.values():
            for page in flow["pages"].values():
                for name, entity, *as_list in page["form"]:
                    self._captures[name] = self._describe(name, entity, several=bool(as_list))
        guides = [self._flow(name, flow) for name, flow in FLOWS.items()]
        guides += [self._reply(intent, text) for intent, text in GLOBAL.items()]
        pack = {"pack": "airline", "title": "Airline", "languages": ["en"], "facts": self._facts}
        return write(folder, pack, guides, [])

    def _describe(self, parameter: str, entity: Any, *, several: bool) -> list[str]:
        if several:
            names = [self._fact(f"{parameter} {option}") for option in entity]
            for name, option in zip(names, entity, strict=True):
                asked = {"label": option, "question": f"{option}?"}
                self._facts[name] = asked | {"type": "one_of", "options": YES_NO}
            return names
        name = self._fact(parameter)
        if isinstance(entity, list):
            ids = Ids()
            options = [{"id": ids(option), "text": option} for option in entity]
            about: Data = {"type": "one_of", "options": options}
            self._options[name] = ids.of
        elif entity.startswith("@regex:"):
            about = {"type": "pattern", "pattern": entity.removeprefix("@regex:")}
        else:
            about = _TYPES[entity]
            self._options[name] = {"true": "yes", "false": "no"}
        self._facts[name] = {"label": parameter, "question": f"{parameter}?", **about}
        return [name]

    def _when(self, condition: str) -> Data:
        if condition in ("true", _FINAL):
            return {}
        words = re.sub(
            _PARAMETER + r' : "([^"]*)"',
            lambda found: f"{self._fact(f'{found[1]} {found[2]}')} == yes",
            condition,
        )
        words = re.sub(_PARAMETER + r' (=|<=|>=|<|>) ("[^"]*"|\w+)', self._comparison, words)
        return {"when": re.sub(r"\b(AND|OR|NOT)\b", lambda word: word[0].lower(), words)}

    def _comparison(self, found: re.Match[str]) -> str:
        name = self._fact(found[1])
        value = self._options.get(name, {}).get(found[3].strip('"'), found[3])
        return f"{name} {'==' if found[2] == '=' else found[2]} {value}"

    def _flow(self, name: str, flow: Data) -> Data:
        ids, ends = self.steps[name], dict.fromkeys(self._targets(flow))
        steps = [self._page(name, key, page) for key, page in flow["pages"].items()]
        steps += [
            {"id": ids(end), "stage": "thank", "title": end, **_ENDS[end]}
            for end in ends
            if end in _ENDS
        ]
        kind = "opening" if "opens" in flow else "topic"
        guide = {"id": self.guide(name), "kind": kind, "title": name, "start": ids(flow["start"])}
        phrases = {} if "opens" in flow else {"phrasings": flow["phrases"]}
        return {**guide, **phrases, "steps": steps}

    @staticmethod
    def _targets(flow: Data) -> list[str]:
        return [route[2] for page in flow["pages"].values() for route in page["routes"]]

    def _page(self, flow: str, key: str, page: Data) -> Data:
        step: Data = {"id": self.steps[flow](key), "stage": "need", "title": key}
        if page["texts"]:
            step["say"] = say(*map(self._text, page["texts"]))
        answer = Ids()
        answers = [
            {"id": answer(intent), "text": intent, **self._way(flow, target)}
            for intent, _, target in page["routes"]
            if intent
        ]
        ways = [
            {**self._when(condition), **self._way(flow, target)}
            for intent, condition, target in page["routes"]
            if not intent
        ]
        if page["form"]:
            captured = [name for of, *_ in page["form"] for name in self._captures[of]]
            again = {"ask_again": True} if self._is_come_back_to(flow, key) else {}
            return step | {"kind": "capture", "capture": captured, **again, "next": ways}
        if answers:
            return step | {"kind": "ask", "answers": answers}
        return step | {"kind": "say", "next": ways}

    @staticmethod
    def _is_come_back_to(flow: str, form: str) -> bool:
        """Whether an intent leads to the form, because its answers were wrong or are to change."""
        routes = [route for page in FLOWS[flow]["pages"].values() for route in page["routes"]]
        return any(intent and target == form for intent, _, target in routes)

    def _way(self, flow: str, target: str) -> Data:
        if target.startswith("sub:"):
            called, then = target.removeprefix("sub:").split(">")
            return {"call": self.guide(called), "then": self.steps[flow](then)}
        if target.startswith("flow:"):
            other, page = target.removeprefix("flow:").split("/")
            at = {"at": self.steps[other](page)}
            if "opens" in FLOWS[flow]:
                return {"call": self.guide(other), "then": self.steps[flow]("Router"), **at}
            return {"jump": self.guide(other), **at}
        return {"go": self.steps[flow](target)}

    def _reply(self, intent: str, text: str) -> Data:
        step = {"id": "tell", "stage": "need", "kind": "say", "say": say(text)}
        step["next"] = {"return": True}
        return {"id": self.guide(intent), "kind": "anytime", "title": intent, "steps": [step]}

    def _text(self, text: str) -> str:
        parts = re.split(_PARAMETER, text)
        return "".join(
            braced(self._fact(part)) if number % 2 else escaped(part)
            for number, part in enumerate(parts)
        )
