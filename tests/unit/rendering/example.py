"""One call that the tables of the tests render in: Tuesday, 18 November 2025, 14:30."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

from agent_assist.domain.values import (
    BrandValue,
    CodeValue,
    FactValue,
    Gender,
    MoneyValue,
    NameValue,
    OneOfValue,
)
from agent_assist.rendering import Customer, RenderContext, Renderer, Rep

BELGRADE_WINTER = timezone(timedelta(hours=1))
NOW = datetime(2025, 11, 18, 14, 30, tzinfo=BELGRADE_WINTER)
RENDERER = Renderer()

WANTS = OneOfValue(
    "return",
    {
        "en": {"plain": "a return", "you want": "you would like to return it"},
        "sr": {"plain": "повраћај", "you want": "желите да вратите"},
        "el": {"plain": "επιστροφή", "you want": "θέλετε να το επιστρέψετε"},
    },
)
FACTS: Mapping[str, FactValue | None] = {
    "wants": WANTS,
    "weight": Decimal("2.46"),
    "price": MoneyValue(Decimal("12990"), "RSD"),
    "days": 5,
    "bought": date(2025, 11, 12),
    "pickup": date(2025, 11, 21),
    "due": NOW.replace(hour=17, minute=0),
    "product": BrandValue("Vega 5"),
    "order": CodeValue("4471-A"),
    "colour": None,
}
HOUSE: Mapping[str, FactValue | None] = {"refund_days": "3-5", "return_days": 14}
MILICA = Customer("Милица", "Јовановић", Gender.FEMALE)
PETAR = Rep(NameValue("Petar", forms={"sr.genitive": "Петра"}), None, Gender.MALE)


def call_in(
    language: str,
    script: str = "Cyrl",
    *,
    customer: Customer = MILICA,
    rep: Rep = PETAR,
    facts: Mapping[str, FactValue | None] | None = None,
    now: datetime = NOW,
    labels: Mapping[str, str] | None = None,
) -> RenderContext:
    """The example call in a language, with other people or facts where given."""
    return RenderContext(
        language=language,
        script=script,
        facts={**FACTS, **(facts or {})},
        house=HOUSE,
        customer=customer,
        rep=rep,
        now=now,
        channel="phone",
        mood="upset",
        labels=labels or {},
    )


def said(template: str, context: RenderContext) -> str:
    """The text of a template that must be complete."""
    rendered = RENDERER.render(template, context)
    assert rendered.complete, rendered
    return rendered.text
