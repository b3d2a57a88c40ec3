"""Writes the guidelines of a support desk as a pack, by the description of the format alone.

Each step of a subflow becomes a step of its kind. What the text says beside it becomes structure:
a condition a way (or the condition of a step), a membership level an outcome, alternatives answers,
“use the other subflow” a call, “the right flow is another one” a jump.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from tests.integration.abcd_source import (
    LEVELS,
    Subflow,
    is_case,
    is_condition,
    levels,
    sentences,
    subflows,
)

Data = dict[str, Any]

STATUSES = {
    "order_received": "Order Received",
    "in_transit": "In Transit",
    "out_for_delivery": "Out for Delivery",
    "delivered": "Delivered",
}
_FACTS = {
    "full name": "customer_name",
    "account id": "account_id",
    "order id": "order_id",
    "username": "username",
    "email": "email",
    "zip code": "zip_code",
    "phone": "phone",
    "telephone": "phone",
    "pin": "pin_number",
    "password": "password_known",
}
_ACTIONS = {
    "Pull up Account": "pull-up-account",
    "Notify Internal Team": "notify-team",
    "Membership Privileges": "membership",
    "Log Out/In": "log-out-in",
    "Enter Detail": "enter-details",
    "Select Answer": "select-faq",
    "Search FAQ": "search-faq",
    **{
        name: f"search-{name.lower()}"
        for name in ("Boots", "Shirt", "Jeans", "Jacket", "Pricing", "Membership", "Timing")
    },
    "Policy": "search-policy",
}
_NO_ACTION = ("N/A", "End Conversation", "Hide FAQ")
_REFERENCES = (
    (r"Recover Username(?:’|')? (?:sub)?flow", "call", "Recover Username"),
    (r"Shipping Issue > Status", "jump", "Shipping Status"),
    (r"Shipping Issue > Shipping Cost", "jump", "Shipping Cost"),
    (r"'Shipping Cost' flow below", "jump", "Shipping Cost"),
    (r"Product Defect > Initiate Refund", "jump", "Initiate Refund"),
    (r"Order Issue > Manage > Downgrade", "jump", "Manage Downgrade"),
    (r"correct subflow is 'out of date'", "jump", "Promo Code Out of Date"),
    (r"correct subflow is 'invalid'", "jump", "Promo Code Invalid"),
)
_OVER = re.compile(
    r"\[End Conversation\]|end the conversation|Do not update order|call back to customer support"
    r"|apologize|not successful",
    re.I,
)


def guide_id(name: str) -> str:
    """The id of the guide for a subflow."""
    return re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")


def action(button: str) -> str:
    """The name of what a button does, as in the action sequences; empty for talking only."""
    if button in _NO_ACTION:
        return ""
    return _ACTIONS.get(button) or button.lower().replace(" ", "-")


def write_pack(folder: Path) -> dict[str, dict[tuple[str, str], str]]:
    """Write the pack; gives by guide which action a (step, way) stands for."""
    (folder / "guides").mkdir(parents=True)
    pack = {
        "pack": "support_desk",
        "title": "Support desk",
        "languages": ["en"],
        "facts": {name: _fact(name) for name in sorted({*_FACTS.values()})}
        | {
            "membership": _one_of("Membership level", {level: level for level in LEVELS}),
            "shipping_status": _one_of("Shipping status", STATUSES),
            "oracle": _one_of("The system says", {"yes": "Yes", "no": "No"}),
        },
    }
    (folder / "pack.yaml").write_text(_yaml(pack), "utf-8")
    found = {}
    for subflow in subflows():
        writer = _Writer(subflow)
        path = folder / "guides" / f"{guide_id(subflow.name)}.yaml"
        path.write_text(_yaml(writer.guide()), "utf-8")
        found[guide_id(subflow.name)] = writer.actions
    return found


class _NoReferences(yaml.SafeDumper):
    def ignore_aliases(self, data: object) -> bool:
        return True


def _yaml(data: object) -> str:
    text: str = yaml.dump(data, Dumper=_NoReferences, allow_unicode=True, sort_keys=False)
    return text


def _fact(name: str) -> Data:
    words = name.replace("_", " ")
    scope = "need" if name == "order_id" else "customer"
    question = f"May I have your {words}?"
    return {"type": "text", "scope": scope, "label": words.capitalize(), "question": question}


def _one_of(label: str, options: dict[str, str]) -> Data:
    return {
        "type": "one_of",
        "label": label,
        "question": f"{label}?",
        "options": [{"id": id, "text": text} for id, text in options.items()],
    }


def _machine(text: str) -> str:
    """The condition that facts decide, if the sentence names what they are."""
    oracle = re.search(r"Oracle (?:says|returns) (yes|no)\b", text, re.I)
    if oracle:
        return f"oracle == {oracle[1].lower()}"
    named = [id for id, words in STATUSES.items() if re.search(rf"{words}\b", text, re.I)]
    if "not yet shipped" in text or "not yet been shipped" in text:
        named = ["order_received"]
    elif "already shipped" in text and not named:
        named = [id for id in STATUSES if id != "order_received"]
    return f"shipping_status in [{', '.join(named)}]" if named else ""


def _reference(sentence: str) -> list[tuple[str, str]]:
    return [(kind, name) for pattern, kind, name in _REFERENCES if re.search(pattern, sentence)]


class _Writer:
    """Writes one subflow."""

    def __init__(self, subflow: Subflow) -> None:
        self._subflow = subflow
        self._steps: list[Data] = []
        self.actions: dict[tuple[str, str], str] = {}
        self._facts: set[str] = set()

    def guide(self) -> Data:
        steps = self._subflow.steps
        options = [step["text"].startswith("Option ") for step in steps]
        first = "options" if any(options) else self._id(0)
        begin, *rest = self._subflow.instructions
        self._talk("before", "need", [begin], first)
        if any(options):
            self._options(options)
        for number in range(len(steps)):
            after = "options" if options[number] else self._id(number + 1)
            self._step(number, after)
        self._talk("closing", "thank", rest, "solved")
        self._add("solved", "thank", "end", end="resolved", say="Thank you, and goodbye!")
        if "unsolved" in _yaml(self._steps):
            self._add("unsolved", "thank", "end", end="abandoned", say="I am sorry. Goodbye.")
        return {
            "id": guide_id(self._subflow.name),
            "kind": "topic",
            "title": self._subflow.name,
            "phrasings": [self._subflow.name.lower()],
            "tags": [self._subflow.flow],
            "start": "before" if self._steps[0]["id"] == "before" else first,
            "steps": self._steps,
        }

    def _id(self, number: int) -> str:
        steps = self._subflow.steps
        if number >= len(steps):
            return "closing"
        name = f"s{number + 1}_{guide_id(steps[number]['button'])}"
        return f"{name}_if" if self._gate(number) else name

    def _add(self, id: str, stage: str, kind: str, **more: Any) -> Data:
        step = {"id": id, "stage": stage, "kind": kind, "title": id.replace("_", " ")}
        step |= {key: value for key, value in more.items() if value or key == "answers"}
        if "say" in step:
            step["say"] = {"en": step["say"]}  # a single word would be read as a template's id
        self._steps.append(step)
        return step

    # Talking before and after

    def _talk(self, id: str, stage: str, texts: list[str], onward: str) -> None:
        found = [s for text in texts for s in sentences(text, divided=False)]
        conditions = [sentence for sentence in found if is_condition(sentence)]
        tips = [sentence for sentence in found if not is_condition(sentence)]
        if id == "closing" or conditions:
            step = self._add(id, stage, "ask", tips=tips, answers=[])
            if id == "closing":
                step["say"] = {"en": "Is there anything else that I can do for you?"}
            for number, sentence in enumerate(conditions, 1):
                step["answers"].append(self._condition(id, number, sentence, onward, id))
            step["answers"].append({"id": "go_on", "text": "No, go on", "go": onward})

    def _options(self, options: list[bool]) -> None:
        step = self._add("options", "resolve", "ask", answers=[])
        step["note"] = "In any order"
        for number, is_option in enumerate(options):
            if is_option:
                text = self._subflow.steps[number]["text"]
                answer = {"id": f"option_{number + 1}", "text": text, "go": self._id(number)}
                step["answers"].append(answer)
        step["answers"].append({"id": "enough", "text": "That is enough", "go": "closing"})

    # Steps

    def _gate(self, number: int) -> str:
        """The condition at the head of a step, if it has one."""
        found = [s for s in sentences(self._subflow.steps[number]["text"]) if is_condition(s)]
        return found[0] if found else ""

    def _step(self, number: int, after: str) -> None:
        source = self._subflow.steps[number]
        id = f"s{number + 1}_{guide_id(source['button'])}"
        head = self._gate(number)
        if head:
            self._gate_step(id, head, after)
        clauses, cases, tips = self._sorted(source)
        which = f"{id}_which"
        onward = which if clauses else after
        self._primary(id, source, onward, cases, tips, after)
        own = action(source["button"])
        in_clause = any(f"[{source['button']}]" in clause for clause in clauses)
        if own and not in_clause:
            for way in self._ways_out(id) if not clauses else ["go_on"]:
                self.actions[(which if clauses else id), way] = own
        if clauses:
            self._which(which, id, clauses, after, own if not in_clause else "")

    def _ways_out(self, id: str) -> list[str]:
        step = next(step for step in self._steps if step["id"] == id)
        if step["kind"] == "verify":
            return ["passed"]
        if step["kind"] == "lookup":
            return [o["id"] for o in step["outcomes"] if not o["id"].startswith("ref_")]
        return ["next"]

    def _gate_step(self, id: str, head: str, after: str) -> None:
        machine = self._known_machine(head)
        fits: Data = {"id": "if_1", "go": id}
        if machine:
            ways = [fits | {"when": machine}, {"id": "otherwise", "go": after}]
            self._add(f"{id}_if", "resolve", "say", tips=[head], next=ways)
            return
        answers = [fits | {"text": head}, {"id": "otherwise", "text": "Otherwise", "go": after}]
        self._add(f"{id}_if", "resolve", "ask", answers=answers)

    def _known_machine(self, text: str) -> str:
        """The machine condition, when its fact is asked in this guide at all."""
        machine = _machine(text)
        buttons = {step["button"] for step in self._subflow.steps}
        asked = {"oracle": "Ask the Oracle", "shipping_status": "Shipping Status"}
        return machine if machine and asked[machine.split()[0]] in buttons else ""

    def _sorted(self, source: Data) -> tuple[list[str], list[str], list[str]]:
        """Details with conditions, details about membership levels, and all the others."""
        clauses, cases, tips = [], [], []
        for detail in source["subtext"]:
            found = sentences(detail)
            if is_case(source, detail):
                cases.append(detail)
            elif is_condition(found[0]):
                clauses.append(detail)
            else:
                plain = [s for s in found if not is_condition(s)]
                clauses += [s for s in found if is_condition(s)]
                tips.append(" ".join(plain))
        return clauses, cases, tips

    def _primary(
        self, id: str, source: Data, onward: str, cases: list[str], tips: list[str], after: str
    ) -> None:
        button, text = source["button"], source["text"]
        alternatives = [tip for tip in tips if "<or>" in tip]
        tips = [tip for tip in tips if "<or>" not in tip]
        if alternatives:
            self._alternatives(f"{id}_or", alternatives[0], onward)
            onward = f"{id}_or"
        kind = "need" if source["type"] != "interaction" else "resolve"
        if button == "Verify Identity":
            ask = self._asked(source["subtext"])
            needed = 3 if "3 out of" in text else len(ask)
            verify = {"ask": ask, "needed": needed}
            self._add(id, kind, "verify", say=text, tips=tips, verify=verify,
                      passed=onward, failed="unsolved")  # fmt: skip
        elif button == "Ask the Oracle":
            outcomes = [
                {"id": f"oracle_{w}", "text": w.capitalize(), "sets": {"oracle": w}, "go": onward}
                for w in ("yes", "no")
            ]
            self._add(id, kind, "lookup", lookup=text, tips=tips, outcomes=outcomes)
        elif button == "Membership Privileges":
            outcomes = self._levels(id, cases, onward, after)
            self._add(id, kind, "lookup", lookup=text, tips=tips, outcomes=outcomes)
        elif source["type"] == "kb query":
            outcomes = [{"id": "found", "text": "Found", "go": onward}]
            for number, (way, name) in enumerate((r for tip in tips for r in _reference(tip)), 1):
                target = {way: guide_id(name), "then": id}
                outcomes.append({"id": f"ref_{number}", "text": "They do not know it"} | target)
            self._add(id, kind, "lookup", lookup=text, tips=tips, outcomes=outcomes)
        elif button in ("Shipping Status", "Pull up Account"):
            fact = "shipping_status" if button == "Shipping Status" else "customer_name"
            self._add(id, kind, "capture", say=text, tips=tips, capture=[fact], next=onward)
        else:
            self._add(id, kind, "say", say=text, tips=tips, next=onward)

    def _asked(self, details: list[str]) -> list[str]:
        found = []
        for detail in details:
            name = next((f for word, f in _FACTS.items() if detail.lower().startswith(word)), "")
            if name and name not in found:
                found.append(name)
        return found

    def _levels(self, id: str, cases: list[str], onward: str, after: str) -> list[Data]:
        """One outcome a level, and a step for each case that tells what holds for some of them."""
        goes: dict[str, str] = {}
        for number, case in enumerate(cases, 1):
            named = levels(case, set(goes))
            step = f"{id}_case_{number}"
            goes |= dict.fromkeys(named, step)
            self._rule(step, case, onward, id, when=f"membership in [{', '.join(named)}]")
        return [
            {"id": level, "text": level.capitalize(), "sets": {"membership": level},
             "go": goes.get(level, onward)}
            for level in LEVELS
        ]  # fmt: skip

    def _alternatives(self, id: str, text: str, onward: str) -> None:
        found = [part.strip() for part in text.split("<or>")]
        answers = [
            {"id": f"or_{number}", "text": part, "go": onward}
            for number, part in enumerate(found, 1)
        ]
        answers.append({"id": "none_of_them", "text": "None of these", "go": "unsolved"})
        self._add(id, "need", "ask", answers=answers)

    # Conditions in details

    def _which(self, which: str, id: str, clauses: list[str], after: str, own: str) -> None:
        step = self._add(which, "resolve", "ask", answers=[])
        for number, clause in enumerate(clauses, 1):
            answer = self._condition(which, number, clause, after, id)
            step["answers"].append(answer)
            self._reference_otherwise(step, clause, after)
            buttons = [action(b) for b in re.findall(r"\[([\w /]+)\]", clause) if action(b)]
            if buttons:
                self.actions[f"{which}_{number}", "next"] = buttons[0]
                self._lead_back(f"{which}_{number}", id)
            elif own:
                self.actions[which, answer["id"]] = own
        step["answers"].append({"id": "go_on", "text": "Go on", "go": after})

    def _lead_back(self, rule: str, id: str) -> None:
        """What was done by the way is done; the step itself is still to do."""
        step = next(step for step in self._steps if step["id"] == rule)
        if step["kind"] == "say":
            step["next"] = id

    def _reference_otherwise(self, step: Data, clause: str, after: str) -> None:
        """“…, otherwise, the correct subflow is …” is a second way of the same condition."""
        for kind, name in _reference(clause)[1:]:
            other: Data = {kind: guide_id(name)}
            if guide_id(name) == guide_id(self._subflow.name):
                other["at"] = after
            step["answers"].append({"id": "ref_2", "text": f"Otherwise: {name}"} | other)

    def _condition(self, at: str, number: int, clause: str, after: str, again: str) -> Data:
        """A way for a condition: to another guide, or to a step that tells what to do then."""
        answer: Data = {"id": f"if_{number}", "text": clause}
        machine = self._known_machine(clause.split(",", maxsplit=1)[0])
        references = _reference(clause)
        if references:
            kind, name = references[0]
            target: Data = {kind: guide_id(name)}
            if kind == "call":
                target["then"] = again
            elif guide_id(name) == guide_id(self._subflow.name):
                target["at"] = after
            return answer | target
        self._rule(f"{at}_{number}", clause, after, again)
        return answer | {"go": f"{at}_{number}"} | ({"when": machine} if machine else {})

    def _rule(self, id: str, clause: str, after: str, at: str, when: str = "") -> None:
        """What to do when a condition holds; those inside it, and alternatives, are answers."""
        found = sentences(clause)
        inner = [sentence for sentence in found[1:] if is_condition(sentence)]
        goes = self._leads(" ".join(found), after, at)
        if inner:
            head = " ".join(found[: found.index(inner[0], 1)])
            step = self._add(id, "resolve", "ask", when=when, say=head, answers=[])
            for number, _ in enumerate(inner, 1):
                rest = self._until_next(found, inner, number - 1)
                machine = self._known_machine(inner[number - 1])
                answer = {"id": f"if_{number}", "text": rest, "go": self._leads(rest, after, at)}
                step["answers"].append(answer | ({"when": machine} if machine else {}))
            step["answers"].append({"id": "go_on", "text": "Go on", "go": after})
        elif "<or>" in clause:
            self._add(id, "resolve", "say", when=when, say=found[0], next=f"{id}_or")
            self._alternatives(f"{id}_or", clause.split(" > ", maxsplit=1)[1], after)
        else:
            self._add(id, "resolve", "say", when=when, say=clause, next=goes)

    def _until_next(self, found: list[str], inner: list[str], at: int) -> str:
        begin = found.index(inner[at])
        end = found.index(inner[at + 1], begin + 1) if at + 1 < len(inner) else len(found)
        return " ".join(found[begin:end])

    def _leads(self, text: str, after: str, at: str) -> str:
        """Where a condition leads, by what its text says."""
        steps = self._subflow.steps
        number = int(m[1]) if (m := re.match(r"s(\d+)_", at)) else 0
        skip = re.search(r"skip to the ([\w ]+?) step", text, re.I)
        wanted = skip[1] if skip else ""
        if re.search("immediately offer the refund|offer a refund immediately", text):
            wanted = "Offer Refund"
        for later, step in enumerate(steps):
            if wanted and later >= number and step["button"] == wanted:
                return self._id(later)
        if re.search("skip the next step", text, re.I):
            return self._id(number + 1)
        return "unsolved" if _OVER.search(text) else after
