"""sandbox.db: practice runs, review cards, assignments. It knows no other file."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from agent_assist.db.engine import Database, open_file
from agent_assist.db.migrate import bring_up
from agent_assist.db.records import NewName, from_us, to_us
from agent_assist.db.statements import statements
from agent_assist.domain.training import (
    Assignment,
    Criterion,
    Grade,
    PracticeRun,
    Prompt,
    ReviewCard,
    RunStatus,
    UnclearLine,
)

FILE = "sandbox.db"
_NEVER, _UNSCORED = 0, -1


class SandboxStore:
    """What practice leaves behind; safe from any thread."""

    def __init__(self, database: Database) -> None:
        """Over a database that is at this program's version; `open` is for files."""
        self._database = database
        self._do = statements("sandbox", database)

    @classmethod
    def open(cls, folder: Path, *, write: bool = True) -> SandboxStore:
        """The practice of a data folder.

        Raises:
            StorageError: the folder is missing or read-only, the file damaged or too new.
        """
        database = open_file(folder / FILE, read_only=not write)
        bring_up(database, "sandbox")
        return cls(database)

    def close(self) -> None:
        """Close all connections."""
        self._database.close()

    def _rows(self, statement: str, **params: Any) -> list[tuple[Any, ...]]:
        with self._database.read() as connection:
            return self._do[statement].rows(connection, **params)

    def _write(self, statement: str, row: dict[str, Any]) -> None:
        with self._database.write() as connection:
            self._do[statement].run(connection, row)

    # --- runs -------------------------------------------------------------------------------

    def begin(self, run: PracticeRun) -> None:
        """A run begins; its record is empty."""
        row = {
            "id": run.id,
            "trainee": run.trainee,
            "scenario": run.scenario,
            "digest": run.digest,
            "language": run.language,
            "level": run.level,
            "seed": run.seed,
            "started_us": to_us(run.started),
            "status": run.status.value,
            "assignment": run.assignment,
            "ended_us": _NEVER,
            "score": _UNSCORED,
            "criteria": "{}",
            "record": "",
            "scorecard": "",
        }
        self._write("add_run", row)

    def keep_record(self, run: str, record: str) -> None:
        """What has happened in a run so far, as its author writes it."""
        self._write("keep_record", {"the_id": run, "new_record": record})

    def end(self, run: PracticeRun, record: str, scorecard: str) -> None:
        """A run is over: its status, time, score, record and scorecard."""
        row = {
            "the_id": run.id,
            "new_status": run.status.value,
            "new_ended_us": to_us(run.ended) if run.ended else _NEVER,
            "new_score": _UNSCORED if run.score is None else run.score,
            "new_criteria": json.dumps(dict(run.criteria)),
            "new_record": record,
            "new_scorecard": scorecard,
        }
        self._write("end_run", row)

    def run(self, id_: str) -> PracticeRun | None:
        """One run, None when there is none of that id."""
        rows = self._rows("run", the_id=id_)
        return _run(rows[0]) if rows else None

    def runs(
        self, trainee: str = "", scenario: str = "", status: str = "", limit: int = 1000
    ) -> tuple[PracticeRun, ...]:
        """Runs, newest first; empty arguments mean any."""
        rows = self._rows("runs", who=trainee, of_scenario=scenario, of_status=status, most=limit)
        return tuple(_run(row) for row in rows)

    def record(self, run: str) -> tuple[str, str]:
        """Record and scorecard of a run, as they were kept.

        Raises:
            LookupError: there is no such run.
        """
        rows = self._rows("record", the_id=run)
        if not rows:
            raise LookupError(f"There is no practice run {run}.")
        record, scorecard = rows[0]
        return record, scorecard

    def sizes(self) -> tuple[int, int]:
        """How many runs and how many review cards there are."""
        ((runs, cards),) = self._rows("sizes")
        return runs, cards

    def trainees(self) -> tuple[str, ...]:
        """Everybody who has practised."""
        return tuple(row[0] for row in self._rows("trainees"))

    # --- cards ------------------------------------------------------------------------------

    def put_card(self, card: ReviewCard) -> None:
        """Keep a card, new or asked just now."""
        self._write("put_card", _card_row(card))

    def cards(self, trainee: str, until: datetime) -> tuple[ReviewCard, ...]:
        """A trainee's cards that are due by a time, the most overdue first."""
        return tuple(_card(row) for row in self._rows("cards", who=trainee, until_us=to_us(until)))

    def drop_card(self, card: ReviewCard) -> None:
        """A card whose script is gone."""
        self._write("drop_card", _key_of(card))

    def reviewed(self, card: ReviewCard, grade: Grade, answer: str, at: datetime) -> None:
        """A card was asked: its new state and what was answered, together or not at all."""
        row = {
            "trainee": card.trainee,
            "prompt": card.prompt.value,
            "source": card.source,
            "language": card.language,
            "grade": grade.value,
            "answer": answer,
            "at_us": to_us(at),
        }
        with self._database.write() as connection:
            self._do["put_card"].run(connection, _card_row(card))
            self._do["add_review"].run(connection, row)

    # --- supervising ------------------------------------------------------------------------

    def assign(self, assignment: Assignment) -> None:
        """Keep an assignment; its number is given here."""
        row = {
            "scenario": assignment.scenario,
            "trainee": assignment.trainee,
            "by": assignment.by,
            "at_us": to_us(assignment.at),
            "due_us": to_us(assignment.due) if assignment.due else _NEVER,
            "note": assignment.note,
            "level": assignment.level,
        }
        self._write("add_assignment", row)

    def assignments(self, trainee: str = "") -> tuple[Assignment, ...]:
        """All assignments, or those of a trainee and of everybody; oldest first."""
        found = []
        for number, scenario, who, by, at_us, due_us, note, level in self._rows(
            "assignments", who=trainee
        ):
            due = from_us(due_us) if due_us else None
            found.append(Assignment(number, scenario, who, by, from_us(at_us), due, note, level))
        return tuple(found)

    def withdraw_assignment(self, number: int) -> None:
        """Forget an assignment; runs that served it stay."""
        self._write("drop_assignment", {"the_number": number})

    def note_unclear(self, line: UnclearLine) -> None:
        """Keep a line that was not understood, for the supervisor; its number is given here."""
        row = {
            "line": line.line,
            "meant": line.meant,
            "language": line.language,
            "scenario": line.scenario,
            "at_us": to_us(line.at),
        }
        self._write("add_unclear", row)

    def unclear(self, limit: int = 500) -> tuple[UnclearLine, ...]:
        """Lines that were not understood, newest first."""
        rows = self._rows("unclear", most=limit)
        return tuple(UnclearLine(*(*row[:-1], from_us(row[-1]))) for row in rows)

    def settle_unclear(self, number: int) -> None:
        """The supervisor has dealt with a line."""
        self._write("drop_unclear", {"the_number": number})

    # --- other names ------------------------------------------------------------------------

    def follow(self, names: Sequence[NewName], setting: str, value: Any) -> None:
        """Items have other ids: runs, assignments, unclear lines and cards follow, or nothing does.

        Args:
            names: oldest first. setting, value: kept with it, so that it is done once.
        """
        kept = {"name": setting, "value": json.dumps(value)}
        with self._database.write() as connection:
            for name in names:
                ids = {"old": name.old, "new": name.new}
                if name.kind == "scenario":
                    for table in ("run", "assignment", "unclear"):
                        self._do[f"rename_in_{table}"].run(connection, ids)
                for card in self._do["cards_of"].rows(
                    connection, source=f"{name.kind}/{name.old}", below=f"{name.kind}/{name.old}/%"
                ):
                    self._rename_card(connection, _card(card), name)
            self._do["put_setting"].run(connection, kept)

    def _rename_card(self, connection: Any, card: ReviewCard, name: NewName) -> None:
        old = f"{name.kind}/{name.old}"
        source = f"{name.kind}/{name.new}{card.source.removeprefix(old)}"
        self._do["put_card"].run(connection, _card_row(replace(card, source=source)))
        self._do["drop_card"].run(connection, _key_of(card))

    # --- settings ---------------------------------------------------------------------------

    def settings(self) -> dict[str, Any]:
        """All settings, as plain JSON data."""
        return {name: json.loads(value) for name, value in self._rows("settings")}

    def set_setting(self, name: str, value: Any) -> None:
        """Keep a setting; the value is plain JSON data."""
        self._write("put_setting", {"name": name, "value": json.dumps(value)})


def _run(row: tuple[Any, ...]) -> PracticeRun:
    id_, trainee, scenario, digest, language, level, seed, started_us, *state = row
    status, assignment, ended_us, score, criteria = state
    return PracticeRun(
        id_,
        trainee,
        scenario,
        digest,
        language,
        level,
        seed,
        started=from_us(started_us),
        status=RunStatus(status),
        assignment=assignment,
        ended=from_us(ended_us) if ended_us else None,
        score=None if score == _UNSCORED else score,
        criteria={Criterion(name): (got, most) for name, (got, most) in _pairs(criteria)},
    )


def _pairs(criteria: str) -> list[tuple[str, tuple[int, int]]]:
    return [(name, (pair[0], pair[1])) for name, pair in json.loads(criteria).items()]


def _key_of(card: ReviewCard) -> dict[str, Any]:
    return {
        "who": card.trainee,
        "of_prompt": card.prompt.value,
        "of_source": card.source,
        "of_language": card.language,
    }


def _card_row(card: ReviewCard) -> dict[str, Any]:
    return {
        "trainee": card.trainee,
        "prompt": card.prompt.value,
        "source": card.source,
        "language": card.language,
        "digest": card.digest,
        "memory": card.memory,
        "due_us": to_us(card.due),
        "why": card.why,
    }


def _card(row: tuple[Any, ...]) -> ReviewCard:
    trainee, prompt, source, language, digest, memory, due_us, why = row
    return ReviewCard(
        trainee, Prompt(prompt), source, language, digest, memory, from_us(due_us), why
    )
