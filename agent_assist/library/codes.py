"""Codes of the problems that reading a pack can find, each with its severity."""

from __future__ import annotations

from collections.abc import Mapping

from agent_assist.domain.problem import Severity

CODES: Mapping[str, Severity] = {
    "alias": Severity.ERROR,
    "bad-condition": Severity.ERROR,
    "bad-id": Severity.ERROR,
    "bad-key": Severity.ERROR,
    "bad-pattern": Severity.ERROR,
    "bad-value": Severity.ERROR,
    "byte-order-mark": Severity.WARNING,
    "control-character": Severity.ERROR,
    "duplicate-id": Severity.ERROR,
    "duplicate-key": Severity.ERROR,
    "encoding": Severity.ERROR,
    "ignored-file": Severity.WARNING,
    "key-not-for-kind": Severity.ERROR,
    "missing-key": Severity.ERROR,
    "no-pack": Severity.ERROR,
    "no-target": Severity.ERROR,
    "tag": Severity.ERROR,
    "text-without-language": Severity.ERROR,
    "too-big": Severity.ERROR,
    "too-deep": Severity.ERROR,
    "too-long": Severity.ERROR,
    "undeclared-language": Severity.WARNING,
    "unknown-key": Severity.ERROR,
    "unreadable-file": Severity.ERROR,
    "wrong-type": Severity.ERROR,
    "yaml": Severity.ERROR,
}
