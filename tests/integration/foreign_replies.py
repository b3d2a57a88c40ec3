"""Canned replies, intents and two small bots, in German; an invented shop for lamps."""

from __future__ import annotations

import re
from pathlib import Path

from tests.integration.foreign_tools import Data, Ids, braced, escaped, say, write

CANNED = [
    ("Begrüßung", "!hallo", "Begrüßung", "Hallo {{contact.name}}, schön, dass Sie schreiben!"),
    ("Begrüßung", "!moin", "Begrüßung", "Moin"),
    ("Versand & Lieferung", "!wo", "Wo ist mein Paket?", "Bestellung {{ticket.id}} ist unterwegs."),
    ("Versand & Lieferung", "!porto", "Porto", "4,90 €: https://shop.example.org/?x=1&y=2"),
    ("Rückgabe", "!rück", "Rückgabefrist", "Sie können 30 Tage lang zurückgeben."),
    ("Rückgabe", "!leer", "Leer", ""),
    ("Recht", "!agb", "AGB", "Unsere AGB {Stand 2026}, Preise in {%} {# brutto #}."),
    ("Abschluss", "!tschüss", "Abschied", "Danke, {{contact.first_name}}! – {{agent.name}}"),
    ("Abschluss", "!ok", "Ok", "ok"),
]
INTENTS: list[Data] = [
    {"name": "Zahlung", "utterances": ["nehmt ihr paypal"], "responses": ["Karte.", "Rechnung."]},
    {"name": "Zahlung", "utterances": ["ratenzahlung"], "responses": ["Raten gibt es nicht."]},
    {"name": "Fallback", "responses": ["Das habe ich nicht verstanden.", "Wie bitte?"]},
    {"name": "No Input", "role": "silence", "responses": ["Sind Sie noch da?"]},
    {"name": "Beschwerde", "role": "calm", "responses": ["Das hätte nicht passieren dürfen."]},
    {"name": "Mensch bitte", "handover": True, "responses": ["Ich verbinde Sie."]},
]
BOTS: list[Data] = [
    {
        "id": "Rücksendung",
        "utterances": ["ich will die lampe zurückgeben"],
        "blocks": [
            {"id": 7, "text": "Worum geht es?", "quick": [("Defekt", 1), ("Gefällt nicht", 2)]},
            {"id": 1, "text": "Was ist kaputt?", "quick": [("Glas", 4), ("Weiß nicht", 1)]},
            {"id": 2, "text": "Verpackt?", "quick": [("Ja", 5), ("Nein", 6), ("Egal", 5)]},
            {"id": 4, "text": "Wann gekauft?", "input": "kauf datum", "type": "date", "to": 9},
            {"id": 9, "prose": "Älter als 730 Tage?", "quick": [("Ja", 6), ("Nein", 5)]},
            {"id": 5, "text": "Bitte zurück damit, {{contact.name}}.", "end": "gelöst"},
            {"id": 6, "text": "Das geht leider nicht.", "end": "abgelehnt"},
        ],
    },
    {
        "id": "Bestellstatus",
        "utterances": ["wo ist mein paket"],
        "blocks": [
            {"id": 1, "text": "Bestellnummer?", "input": "ticket.id", "to": 2},
            {"id": 2, "lookup": "Im Lager suchen", "quick": [("Da", 3), ("Unbekannt", 5)]},
            {"id": 3, "text": "{{ticket.id}} ist unterwegs.", "end": "gelöst"},
            {"id": 5, "text": "Finde ich nicht.", "quick": [("Noch einmal", 1), ("Lassen", 6)]},
            {"id": 6, "end": "übergabe"},
        ],
    },
]

_PLACEHOLDERS = {
    "contact.name": 'customer.full_name | default("liebe Kundin, lieber Kunde")',
    "contact.first_name": 'customer.first_name | default("und bis bald")',
    "agent.name": "rep.first_name",
}
_ENDS = {"gelöst": "resolved", "abgelehnt": "abandoned", "übergabe": "transferred"}
_CUSTOMER = {
    name: {"type": "name", "scope": "customer", "label": label, "question": f"Ihr {label}?"}
    for name, label in (("first_name", "Vorname"), ("last_name", "Nachname"))
}


class Replies:
    """Converts the replies and bots."""

    def __init__(self) -> None:
        self.guide = Ids()
        self._fact = Ids()

    def write(self, folder: Path) -> Path:
        blocks = [block for bot in BOTS for block in bot["blocks"] if "input" in block]
        asked = {
            self._fact(block["input"]): {
                "type": block.get("type", "text"),
                "label": block["input"],
                "question": block["text"],
            }
            for block in blocks
        }
        canned = [one for one in CANNED if one[3]]
        templates = [self._template(*one) for one in canned]
        guides = [self._canned(*one) for one in canned]
        guides += [self._intent(number, intent) for number, intent in enumerate(INTENTS)]
        guides += [self._bot(bot) for bot in BOTS]
        facts = {**_CUSTOMER, **asked}
        pack = {"pack": "lampen", "title": "Lampen", "languages": ["de"], "facts": facts}
        return write(folder, pack, guides, templates)

    def _template(self, category: str, shortcut: str, subject: str, body: str) -> Data:
        return {
            "id": self.guide(shortcut),
            "title": subject,
            "tags": [category],
            "phrasings": [shortcut, subject],
            "wordings": [{"id": "text", "texts": self._text(body)}],
        }

    def _canned(self, category: str, shortcut: str, subject: str, body: str) -> Data:
        step: Data = {"id": "say", "stage": "need", "kind": "say", "say": self.guide(shortcut)}
        step["next"] = {"return": True}
        guide = {"id": self.guide(shortcut), "kind": "anytime", "title": subject}
        return guide | {"tags": [category], "steps": [step]}

    def _intent(self, number: int, intent: Data) -> Data:
        step: Data = {
            "id": "say",
            "stage": "need",
            "say": say(*map(self._text, intent["responses"])),
        }
        if "handover" in intent:
            step |= {"kind": "end", "end": "transferred", "action": "transfer"}
        else:
            mood = {"mood": "upset"} if intent.get("role") == "calm" else {}
            step |= {"kind": "say", "next": {"return": True, **mood}}
        guide = {"id": self.guide(f"{intent['name']} {number}"), "kind": "anytime"}
        role, found = intent.get("role", "side"), intent.get("utterances", [])
        return guide | {"title": intent["name"], "role": role, "phrasings": found, "steps": [step]}

    def _bot(self, bot: Data) -> Data:
        ids = Ids()
        steps = [self._block(ids, block) for block in bot["blocks"]]
        guide = {"id": self.guide(bot["id"]), "kind": "topic", "title": bot["id"]}
        return guide | {"phrasings": bot["utterances"], "steps": steps}

    def _block(self, ids: Ids, block: Data) -> Data:
        step: Data = {"id": ids(block["id"]), "stage": "need"}
        if "text" in block:
            step["say"] = say(self._text(block["text"]))
        answer = Ids()
        choices = [
            {"id": answer(label), "text": label, "go": ids(to)}
            for label, to in block.get("quick", ())
        ]
        if "lookup" in block:
            return step | {"kind": "lookup", "lookup": block["lookup"], "outcomes": choices}
        if "input" in block:
            captured = [self._fact(block["input"])]
            return step | {"kind": "capture", "capture": captured, "next": ids(block["to"])}
        if "end" in block:
            return step | {"kind": "end", "end": _ENDS[block["end"]]}
        return step | {"kind": "ask", "title": block.get("prose", ""), "answers": choices}

    def _text(self, text: str) -> str:
        parts = re.split(r"\{\{([\w.]+)\}\}", text)
        return "".join(
            braced(self._value(part)) if number % 2 else escaped(part)
            for number, part in enumerate(parts)
        )

    def _value(self, placeholder: str) -> str:
        known = _PLACEHOLDERS.get(placeholder)
        return known or f'{self._fact(placeholder)} | default("…")'
