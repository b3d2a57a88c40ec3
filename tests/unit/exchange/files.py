"""Files of other tools as tests write them; an invented shop."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from agent_assist.domain.content import Content, HouseValue, Pack, Solution, Template, Wording
from agent_assist.domain.exchange import ImportOptions, ImportPlan, PlannedEntry, Source
from agent_assist.domain.guide import FactSpec, FactType
from agent_assist.exchange.importing import plan_import
from agent_assist.exchange.sentences import ExchangeError

MACRO: Mapping[str, Any] = {
    "id": 360001,
    "title": "Returns::Late parcel",
    "active": True,
    "description": "For parcels that are late",
    "restriction": None,
    "actions": [
        {"field": "status", "value": "solved"},
        {"field": "comment_value_html", "value": "<p>Hello {{ticket.requester.first_name}},</p>"},
    ],
}
CANNED: Mapping[str, Any] = {
    "id": 7,
    "account_id": 1,
    "short_code": "late",
    "content": "Dear {{contact.name}}, your parcel is on its way.",
}
ZAMMAD = (
    "id,name,keywords,content,note,active,user,groups\n"
    '12,Service::Greeting,hello~~~hi,"<div>Hello #{ticket.customer.firstname}</div>",,true,,\n'
)
OSTICKET = """\
- isenabled: 1
  title: Late parcel
  response: |
    <p>Hello %{ticket.name.first},</p><ul><li>one</li><li>two</li></ul>
  notes: for parcels
  attachments:
    - {name: map.png, type: image/png, data: "aGVsbG8="}
"""


def shop(**changed: Any) -> Content:
    """A library of two languages with one template and one solution."""
    late = Template(
        "late",
        (
            Wording(
                "plain",
                {"en": "It is late, {{ order_number }}.", "el": "Άργησε {{ order_number }}."},
            ),
        ),
        {"en": "Late", "el": "Αργεί"},
        revision=3,
        translated={"el": 3},
        pack="shop",
    )
    swap = Solution(
        "swap",
        {"en": "Another one", "el": "Άλλο ένα"},
        steps={"en": ("Find it", "Send it"), "el": ("Βρες το", "Στείλε το")},
        pack="shop",
    )
    whole: dict[str, Any] = {
        "templates": {"late": late},
        "solutions": {"swap": swap},
        "house_values": {
            "company_name": HouseValue("company_name", FactType.TEXT, "Nova", pack="shop")
        },
        "facts": {"order_number": FactSpec("order_number", pack="shop")},
        "languages": ("en", "el"),
        "packs": {"shop": Pack({"en": "Shop", "el": "Μαγαζί"}, ("en", "el"), "shop")},
    }
    return Content(**{**whole, **changed})


def written(folder: Path, data: object, name: str = "file.json") -> Path:
    """A file: bytes as they are, text as UTF-8, anything else as JSON."""
    path = folder / name
    if isinstance(data, bytes):
        path.write_bytes(data)
    elif isinstance(data, str):
        path.write_bytes(data.encode())
    else:
        path.write_bytes(json.dumps(data, ensure_ascii=False).encode("utf-8", "surrogatepass"))
    return path


def plan_of(
    folder: Path,
    data: object,
    source: Source | None = None,
    content: Content | None = None,
    name: str = "file.json",
    **options: Any,
) -> ImportPlan:
    """The plan for a file."""
    path = written(folder, data, name)
    return plan_import(path, source, ImportOptions(**options), content or shop())


def fault_of(
    folder: Path, data: object, source: Source | None = None, **options: Any
) -> ExchangeError:
    """Why a file as a whole is refused."""
    try:
        plan = plan_of(folder, data, source, **options)
    except ExchangeError as error:
        return error
    raise AssertionError(f"not refused: {plan}")


def codes(found: ImportPlan | PlannedEntry) -> list[str]:
    """The codes of the remarks."""
    return [remark.code for remark in found.remarks]


def only_template(plan: ImportPlan) -> Template:
    """The one template that a plan brings."""
    found = [item for item in plan.items if isinstance(item, Template)]
    assert len(found) == 1, plan
    return found[0]


def said(plan: ImportPlan) -> dict[str, str]:
    """What the one wording of the one template says, by language."""
    (wording,) = only_template(plan).wordings
    return dict(wording.texts)
