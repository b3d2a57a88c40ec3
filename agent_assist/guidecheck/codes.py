"""Codes of what the guide check can find, each with its severity."""

from __future__ import annotations

from collections.abc import Mapping

from agent_assist.domain.problem import Severity

CODES: Mapping[str, Severity] = {
    "call-never-returns": Severity.ERROR,
    "endless-loop": Severity.ERROR,
    "ends-at-once": Severity.ERROR,
    "expired-solution": Severity.WARNING,
    "fact-mismatch": Severity.ERROR,
    "gate-without-text": Severity.ERROR,
    "missing-phrase": Severity.ERROR,
    "missing-text": Severity.ERROR,
    "missing-way": Severity.ERROR,
    "mixed-letters": Severity.WARNING,
    "name-case": Severity.WARNING,
    "never-known": Severity.WARNING,
    "never-open": Severity.WARNING,
    "never-reached": Severity.WARNING,
    "never-said": Severity.WARNING,
    "never-told": Severity.WARNING,
    "never-true": Severity.ERROR,
    "no-answers": Severity.ERROR,
    "no-end": Severity.ERROR,
    "no-good-end": Severity.ERROR,
    "no-moves": Severity.ERROR,
    "no-open-way": Severity.ERROR,
    "no-phrasings": Severity.WARNING,
    "no-question": Severity.WARNING,
    "no-reply": Severity.WARNING,
    "no-way-on": Severity.ERROR,
    "not-known-yet": Severity.ERROR,
    "old-translation": Severity.WARNING,
    "reserved-name": Severity.ERROR,
    "return-to-nobody": Severity.WARNING,
    "review-due": Severity.WARNING,
    "same-phrasing": Severity.WARNING,
    "template": Severity.ERROR,
    "uneven-lists": Severity.WARNING,
    "unknown-fact": Severity.ERROR,
    "unknown-guide": Severity.ERROR,
    "unknown-house-value": Severity.ERROR,
    "unknown-solution": Severity.ERROR,
    "unknown-step": Severity.ERROR,
    "unknown-tag": Severity.WARNING,
    "unknown-template": Severity.ERROR,
    "unknown-variable": Severity.ERROR,
    "unreachable-step": Severity.ERROR,
    "wrong-value": Severity.ERROR,
}
