"""Decision trees with side questions, as a tree tool exports them; the provider is invented."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from tests.integration.foreign_tools import YES_NO, Data, Ids, braced, escaped, plain, say, write

_ROUTER = {"q": "What is a router?", "a": "The box with the <b>blinking</b> lights."}
_COST = {"q": "Will it cost anything?", "a": "No, checking is free &amp; quick."}
_LONG = "VERY LONG ID " * 9


def _ask(title: str, content: str, *buttons: tuple[Any, ...], asides: Any = ()) -> Data:
    return {
        "type": "question",
        "title": title,
        "content": content,
        "buttons": buttons,
        "asides": asides,
    }


def _final(title: str, content: str, outcome: str = "solved") -> Data:
    return {"type": "final", "title": title, "content": content, "outcome": outcome}


TREES: list[Data] = [
    {
        "tree_id": "TR-48 Störung!",
        "start": "START",
        "keywords": ["no internet"],
        "nodes": {
            "n 99": _final("Solved", "<p>Glad that it works!</p>"),
            "START": _ask(
                "Lights",
                "Which lights are on?",
                ("All green", "n 2"),
                ("Red", "n 3"),
                ("I don't know", "START"),
                asides=[_ROUTER, _COST],
            ),
            "n 2": _ask(
                "Cable or WiFi?",
                "Cable or WiFi?",
                ("Cable", "n 5", {"access": "Cable"}),
                ("WiFi", "n 6", {"access": "WiFi 2.4/5"}),
                ("Both", "n 6", {"access": "WiFi 2.4/5"}),
            ),
            "n 3": _ask("Red", "Is it called {DSL}?", ("{DSL}", "n 7"), ("", "n 7")),
            "n 5": _ask("Cable", "", ("Better", "n 99"), ("Not", "n 14")),
            "n 6": {
                "type": "form",
                "title": "Speed",
                "content": "See <a href='https://speed.example.org/?a=1&b=2'>the test</a>.",
                "fields": [
                    {"var": "Speed in Mbit", "type": "number"},
                    {"var": "Contract since", "type": "date"},
                    {"var": "E-Mail", "type": "email", "required": False},
                ],
                "to": "n 15",
            },
            "n 7": {"type": "tree", "title": "To the check", "tree": "Line Check", "back": "n 13"},
            "n 13": _ask("Solved", "Did it help?", ("Yes", "n 99"), ("No", "n 14"), asides=[_COST]),
            "n 14": {"type": "tree", "title": "New router", "tree": "Ersatz", "node": "R2"},
            "n 15": {
                "type": "logic",
                "title": "Fast enough?",
                "rules": [
                    (("Speed in Mbit", "<", "16"), "n 7"),
                    (("Contract since", "<", "2020-01-01"), "n 19"),
                    (("access", "=", "WiFi 2.4/5"), "n 13"),
                    (None, "n 99"),
                ],
            },
            "n 19": _final("Sales", "I hand you over.", "transfer"),
            "n 20": _ask("Old", "An ISDN modem?", ("Yes", "n 21"), ("No", "START")),
            "n 21": _final("Stop", "", "stop"),
        },
    },
    {
        "tree_id": "Line Check",
        "start": "1",
        "keywords": ["measure my line"],
        "nodes": {
            "1": _ask("Line check", "May I measure?", ("Yes", "3"), ("No", "8")),
            "3": _ask("Result", "Read the value.", ("Under 12 dB", "5"), ("Tool is down", "6")),
            "6": _ask("Again", "It needs a moment.", ("Try again", "3"), ("Give up", "8")),
            "5": {"type": "return", "title": "Good", "content": "Your line is {{ good }}."},
            "8": {"type": "return", "title": "No check", "content": "Then we leave it."},
        },
    },
    {
        "tree_id": "Ersatz",
        "start": "R1",
        "keywords": ["new router"],
        "nodes": {
            "R1": _ask("Ersatz", "Shall I send one?", ("Yes", "R2"), ("No", _LONG + "9")),
            "R2": {
                "type": "form",
                "title": "Address",
                "content": "Where to?",
                "fields": [
                    {"var": "Address", "type": "text"},
                    {"var": "Colour", "type": "choice", "options": ["Black & White", "Weiß"]},
                    {"var": "Extras", "type": "multi", "options": ["Cable", "Wall mount"]},
                ],
                "to": "R3",
            },
            "R3": {
                "type": "logic",
                "title": "Colour",
                "rules": [
                    (("Colour", "=", "Weiß"), _LONG + "4"),
                    (("Extras", "contains", "Wall mount"), "R5"),
                    (None, "R6"),
                ],
            },
            _LONG + "4": _ask("White", "White takes five days.", ("OK", "R6"), ("Black", "R6")),
            "R5": {"type": "script", "title": "Mount", "content": "It comes apart.", "to": "R6"},
            "R6": _final("Sent", "It goes to [[Address]]."),
            _LONG + "9": _final("Refused", "", "stop"),
        },
    },
    {
        "tree_id": "AUDIT",
        "start": "0",
        "keywords": ["a thousand checks"],
        "nodes": {
            "0": _ask("Which?", "Which check?", *((f"Check {i}", i) for i in range(1, 1000))),
            **{str(i): _final(f"Check {i}", f"Check {i} is done.") for i in range(1, 1000)},
        },
    },
]

_TYPES = {"number": "number", "date": "date", "email": "email", "text": "text"}
_ENDS = {"solved": "resolved", "transfer": "transferred", "stop": "abandoned"}


class Trees:
    """Converts the trees; what it leaves out stands in `unreachable`."""

    def __init__(self) -> None:
        self.guide = Ids()
        self.steps = {tree["tree_id"]: Ids() for tree in TREES}
        self.unreachable: list[str] = []
        self._fact = Ids()
        self._options: dict[str, Ids] = {}
        self._facts: dict[str, Data] = {}

    def write(self, folder: Path) -> Path:
        nodes = [node for tree in TREES for node in tree["nodes"].values()]
        for node in nodes:
            for field in node.get("fields", ()):
                self._describe(field)
            for _, _, *sets in node.get("buttons", ()):
                for variable, value in sets[0].items() if sets else ():
                    self._describe_choice(variable, [value])
        guides = [self._tree(tree) for tree in TREES]
        pack = {"pack": "provider", "title": "Provider", "languages": ["en"], "facts": self._facts}
        return write(folder, pack, guides, [])

    # --- facts ---------------------------------------------------------------------------------

    def _describe(self, field: Data) -> None:
        variable, of_type = field["var"], field["type"]
        if of_type == "multi":
            for option in field["options"]:
                name = self._fact(f"{variable} {option}")
                self._facts[name] = self._asked(option) | {"type": "one_of", "options": YES_NO}
        elif of_type == "choice":
            self._describe_choice(variable, field["options"])
        else:
            about = {"type": _TYPES[of_type], "required": field.get("required", True)}
            self._facts[self._fact(variable)] = self._asked(variable) | about

    def _describe_choice(self, variable: str, values: list[str]) -> None:
        ids = self._options.setdefault(variable, Ids())
        for value in values:
            ids(value)
        options = [{"id": id_, "text": value} for value, id_ in ids.of.items()]
        about = {"type": "one_of", "options": options}
        self._facts[self._fact(variable)] = self._asked(variable) | about

    @staticmethod
    def _asked(variable: str) -> Data:
        return {"label": variable, "question": f"{variable}?"}

    def _captured(self, field: Data) -> list[str]:
        if field["type"] != "multi":
            return [self._fact(field["var"])]
        return [self._fact(f"{field['var']} {option}") for option in field["options"]]

    def _when(self, rule: tuple[str, str, str] | None) -> Data:
        if rule is None:
            return {}
        variable, relation, value = rule
        if relation == "contains":
            return {"when": f"{self._fact(f'{variable} {value}')} == yes"}
        if variable in self._options:
            return {"when": f"{self._fact(variable)} == {self._options[variable](value)}"}
        quoted = value if value.isdigit() else f'"{value}"'
        return {"when": f"{self._fact(variable)} {relation} {quoted}"}

    # --- steps ---------------------------------------------------------------------------------

    def _tree(self, tree: Data) -> Data:
        ids = self.steps[tree["tree_id"]]
        reached = _reached(tree)
        self.unreachable += [node for node in tree["nodes"] if node not in reached]
        steps = [
            step
            for key, node in tree["nodes"].items()
            if key in reached
            for step in self._node(ids, key, node)
        ]
        return {
            "id": self.guide(tree["tree_id"]),
            "kind": "topic",
            "title": tree["tree_id"],
            "phrasings": tree["keywords"],
            "start": ids(tree["start"]),
            "steps": steps,
        }

    def _node(self, ids: Ids, key: str, node: Data) -> list[Data]:
        step: Data = {"id": ids(key), "stage": "need", "title": node["title"]}
        if node.get("content"):
            step["say"] = say(self._text(node["content"]))
        match node["type"]:
            case "question":
                return self._question(ids, key, node, step)
            case "form":
                captured = [name for field in node["fields"] for name in self._captured(field)]
                step |= {"kind": "capture", "capture": captured, "next": ids(node["to"])}
            case "logic":
                ways = [{**self._when(rule), "go": ids(to)} for rule, to in node["rules"]]
                step |= {"kind": "say", "next": ways}
            case "script":
                step |= {"kind": "say", "next": ids(node["to"])}
            case "return":
                step |= {"kind": "say", "next": {"return": True, "disposition": "resolved"}}
            case "tree":
                step |= {"kind": "say", "next": self._link(ids, node)}
            case "final":
                step |= {"kind": "end", "stage": "thank", "end": _ENDS[node["outcome"]]}
        return [step]

    def _question(self, ids: Ids, key: str, node: Data, step: Data) -> list[Data]:
        answer, steps = Ids(), [step]
        step |= {"kind": "ask", "answers": []}
        for number, (label, to, *sets) in enumerate(node["buttons"]):
            known = {
                self._fact(variable): self._options[variable](value)
                for variable, value in (sets[0] if sets else {}).items()
            }
            text = label or "(no words)"
            way = {"id": answer(f"{number} {label}"), "text": text, "go": ids(to), "sets": known}
            step["answers"].append(way)
        for aside in node["asides"]:
            told = ids(f"{key} {aside['q']}")
            step["answers"].append({"id": answer(aside["q"]), "text": aside["q"], "go": told})
            told_step = {"id": told, "stage": "need", "kind": "say", "title": aside["q"]}
            steps.append(told_step | {"say": say(plain(aside["a"])), "next": step["id"]})
        return steps

    def _link(self, ids: Ids, node: Data) -> Data:
        guide = self.guide(node["tree"])
        if "back" in node:
            return {"call": guide, "then": ids(node["back"])}
        return {"jump": guide, "at": self.steps[node["tree"]](node["node"])}

    def _text(self, text: str) -> str:
        parts = re.split(r"\[\[(.*?)\]\]", re.sub(r"\{\{|\}\}", "", plain(text)))
        return "".join(
            braced(self._fact(part)) if number % 2 else escaped(part)
            for number, part in enumerate(parts)
        )


def _reached(tree: Data) -> set[str]:
    """Nodes that something leads to, links from other trees included."""
    links = [node for other in TREES for node in other["nodes"].values() if "tree" in node]
    waiting = [link["node"] for link in links if link["tree"] == tree["tree_id"] and "node" in link]
    waiting.append(tree["start"])
    reached: set[str] = set()
    while waiting:
        key = str(waiting.pop())
        if key in reached:
            continue
        reached.add(key)
        node = tree["nodes"][key]
        waiting += [button[1] for button in node.get("buttons", ())]
        waiting += [to for _, to in node.get("rules", ())]
        waiting += [node[to] for to in ("to", "back") if to in node]
    return reached
