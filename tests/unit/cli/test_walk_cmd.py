"""`walk`: a guide in the terminal, by hand and from a file of commands."""

import argparse
import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from agent_assist.cli import walk_cmd
from tests.unit.library.readme import write_examples

PACK = """\
pack: small
title: Small
languages: [en]
facts:
  name: {type: name, scope: customer, label: Name, question: May I have your name?}
"""
OPENING = """\
id: opening
kind: opening
title: Opening
direction: inbound
steps:
  - id: hello
    stage: greet
    kind: say
    say: {en: "Hello, this is {{ rep.first_name }}."}
    next: notice
  - id: notice
    stage: greet
    kind: ask
    say: {en: This call is recorded.}
    gate: true
    must_say: true
    answers:
      - {id: fine, text: {en: Fine}, go: ask_name}
      - {id: refuses, text: {en: "No, thank you"}, go: bye}
  - id: ask_name
    stage: rapport
    kind: capture
    say: {en: Your name?}
    capture: [name]
    next: what
  - id: what
    stage: need
    kind: ask
    topics: true
    say: {en: "What is it, {{ name }}?"}
    next: bye
  - {id: bye, stage: thank, kind: end, say: {en: Thank you.}, end: resolved}
"""
RETURNS = """\
id: returns
kind: topic
title: Returns
facts:
  order:
    type: pattern
    pattern: '\\d{4}-[A-Z]'
    label: Order number
    question: Which order?
    example: 4471-A
steps:
  - id: order
    stage: need
    kind: capture
    say: {en: Which order?}
    capture: [order]
    next: offer
  - id: offer
    stage: resolve
    kind: solve
    say: {en: We can refund it.}
    solve: {solutions: [refund]}
    accepted: {return: true, disposition: resolved}
    refused: offer
    none: offer
"""
CALM = """\
id: calm
kind: anytime
title: Calm
role: calm
steps:
  - {id: listen, stage: need, kind: say, say: {en: I am listening.}, next: {return: true}}
"""
REFUND = "id: refund\ntitle: Refund\nsteps: {en: [Send the label]}\n"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    files = {
        "pack.yaml": PACK,
        "guides/opening.yaml": OPENING,
        "guides/returns.yaml": RETURNS,
        "guides/calm.yaml": CALM,
        "solutions/refund.yaml": REFUND,
    }
    for name, text in files.items():
        path = tmp_path / "pack" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path / "pack"


def walk(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--json", action="store_true")
    walk_cmd.add_parser(parser.add_subparsers())
    parsed = parser.parse_args(arguments)
    return int(parsed.run(parsed))


def answers(tmp_path: Path, *commands: Any) -> str:
    lines = [one if isinstance(one, str) else json.dumps(one) for one in commands]
    path = tmp_path / "answers.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    return str(path)


WHOLE_CALL = (
    "# the greeting",
    {"kind": "take_way", "way": "next"},
    "",
    {"kind": "take_way", "way": "fine"},
    {"kind": "capture", "facts": {"name": "Ana Petrović"}},
    {"kind": "change_guide", "guide": "returns", "words": "money back"},
    {"kind": "capture", "facts": {"order": "4471-a"}},
    {"kind": "offer_solution", "solution": "refund", "revision": 1},
    {"kind": "answer_offer", "solution": "refund", "outcome": "accepted"},
    {"kind": "say"},
    {"kind": "wrap_up"},
    {"kind": "close", "dispositions": ["resolved"], "disposition": "resolved"},
)


def events(capsys: pytest.CaptureFixture[str]) -> list[Any]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_whole_call_as_json(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = answers(tmp_path, *WHOLE_CALL)
    code = walk("walk", "opening", "--pack", str(pack), "--answers", file, "--json")
    printed = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    events = [line["event"] for line in printed]
    assert code == 0
    assert [line["sequence"] for line in printed] == list(range(1, len(printed) + 1))
    assert (events[0]["kind"], events[-1]["kind"]) == ("started", "closed")
    said = [event["text"] for event in events if event["kind"] == "was_said"]
    assert said == [
        "Hello, this is Alex.",
        "This call is recorded.",
        "Your name?",
        "Which order?",
        "Thank you.",
    ]
    facts = [event["facts"] for event in events if event["kind"] == "facts_known"]
    assert facts == [{"name": "Ana Petrović"}, {"order": "4471-A"}]


def test_the_state_tells_a_program_what_can_be_done(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = answers(tmp_path, *WHOLE_CALL[:5], {"kind": "take_way", "way": "none"}, *WHOLE_CALL[-2:])
    walk("--json", "walk", "opening", "--pack", str(pack), "--answers", file, "--state")
    states = [line["state"] for line in events(capsys) if "state" in line]
    notice, ask, refused, over = states[1], states[2], states[4], states[-1]
    assert len(states) == 7
    assert notice["ways"] == [
        {"way": "fine", "text": "Fine"},
        {"way": "refuses", "text": "No, thank you"},
    ]
    assert notice["anytime"] == ["calm"]
    assert (ask["guide"], ask["step"], ask["kind"]) == ("opening", "ask_name", "capture")
    assert ask["asks"] == [{"fact": "name", "required": True, "question": "May I have your name?"}]
    assert (refused["step"], refused["say"]) == ("what", "What is it, Ana Petrović?")
    assert (over["over"], over["ways"], over["status"]) == (True, [], "closed")


def test_without_a_guide_a_call_is_opened(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = answers(tmp_path)
    assert walk("walk", "--pack", str(pack), "--answers", file) == 0
    assert "[greet] Opening · hello" in capsys.readouterr().out
    (pack / "guides" / "opening.yaml").unlink()
    assert walk("walk", "--pack", str(pack), "--answers", file) == 0
    assert "[need] Returns · order" in capsys.readouterr().out


def test_by_hand_the_prompt_names_what_is_asked_for(
    pack: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    guide = pack / "guides" / "returns.yaml"
    both = RETURNS.replace("capture: [order]", "capture: [name, order]")
    guide.write_text(both, "utf-8")
    by_hand(monkeypatch, "Ana", "4471-A", "/quit")
    assert walk("walk", "returns", "--pack", str(pack)) == 0
    out = capsys.readouterr().out
    assert "\nName> \n" in out
    assert "\nOrder number> \n" in out
    assert out.startswith("/help lists what can be typed; /quit leaves.\n")


def test_a_question_that_is_said_is_not_shown_twice(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert walk("walk", "returns", "--pack", str(pack), "--answers", answers(tmp_path)) == 0
    shown = capsys.readouterr().out
    assert "“Which order?”" in shown
    assert shown.count("Which order?") == 1


def test_the_steps_are_shown_as_on_the_desk(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = answers(tmp_path, *WHOLE_CALL[:5])
    assert walk("walk", "opening", "--pack", str(pack), "--answers", file) == 0
    out = capsys.readouterr().out
    assert "[greet] Opening · notice" in out
    assert "  1  Fine\n  2  No, thank you" in out
    assert "“What is it, Ana Petrović?”" in out
    assert "  1  Returns" in out


def test_a_refused_command_is_told_and_the_next_line_is_read(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = answers(
        tmp_path,
        {"kind": "resume"},
        {"kind": "capture", "facts": {"order": "447"}},
        {"kind": "capture", "facts": {"order": "4471-A"}},
    )
    arguments = ("walk", "returns", "--pack", str(pack), "--answers", file)
    assert walk(*arguments) == 1
    out = capsys.readouterr().out
    assert "Line 1 was refused: The customer is not on hold." in out
    assert "Line 2 was refused: “447” does not look right. Example: 4471-A" in out
    assert "[resolve] Returns · offer" in out
    assert walk("--json", *arguments) == 1
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {"refused": "when_active", "sentence": "The customer is not on hold.", "line": 1} in told


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("{x", "Line 2 is not JSON"),
        ("[" * 100_000, "Line 2 is nested too deeply"),
        ('{"kind": "fly"}', "Line 2: 'fly' is not a known kind"),
        ('{"kind": "skip"}', "Line 2: the field “reason” is missing"),
        ("[]", "Line 2: this must be an object"),
    ],
)
def test_a_bad_line_ends_the_walk_with_its_number(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], line: str, says: str
) -> None:
    file = answers(tmp_path, {"kind": "note", "text": "x"}, line, {"kind": "wrap_up"})
    assert walk("walk", "opening", "--pack", str(pack), "--answers", file) == 2
    assert says in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["nowhere"], "There is no guide “nowhere”. The guides are: calm, opening, returns."),
        (["opening", "--answers", "no/such/file"], "The answers in no/such/file cannot be read"),
        (["opening", "--language", "el"], "This library has no texts in “el”; it has en."),
    ],
)
def test_what_cannot_be_walked_is_told(
    pack: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], says: str
) -> None:
    assert walk("walk", *arguments, "--pack", str(pack)) == 2
    assert says in capsys.readouterr().err


def test_answers_that_are_no_text_are_told(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "bytes"
    file.write_bytes(b"\xff\xfe\x00")
    assert walk("walk", "opening", "--pack", str(pack), "--answers", str(file)) == 2
    assert "not UTF-8" in capsys.readouterr().err


def test_a_pack_that_is_not_there_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert walk("walk", "opening", "--pack", str(tmp_path / "none")) == 2
    assert f"There is no folder {tmp_path / 'none'}." in capsys.readouterr().err
    assert walk("walk", "opening", "--pack", str(tmp_path)) == 2
    told = capsys.readouterr().err
    assert f"{(tmp_path / 'pack.yaml').as_posix()}: There is no pack here" in told
    assert "There is no guide “opening”. The guides are: none." in told


def test_a_guide_for_any_time_is_walked_over_an_opening(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = answers(tmp_path, {"kind": "take_way", "way": "next"})
    assert walk("walk", "calm", "--pack", str(pack), "--answers", file) == 0
    out = capsys.readouterr().out
    assert out.index("Calm · listen") < out.index("Opening · hello")


def test_a_guide_for_any_time_is_walked_in_a_pack_that_has_nothing_else(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for guide in ("opening", "returns"):
        (pack / "guides" / f"{guide}.yaml").unlink()
    file = answers(tmp_path, {"kind": "take_way", "way": "next"})
    assert walk("walk", "calm", "--pack", str(pack), "--answers", file, "--json") == 0
    moves = [line for line in events(capsys) if line["event"]["kind"] == "moved"]
    assert [[frame["guide"] for frame in move["event"]["frames"]] for move in moves] == [
        ["anywhere"],
        ["anywhere", "calm"],
        ["anywhere"],
    ]


FORK = """\
id: fork
kind: topic
title: Fork
steps:
  - id: way_in
    stage: need
    kind: say
    next:
      - {go: written, when: channel == chat}
      - {go: spoken}
  - {id: written, stage: need, kind: end, end: resolved}
  - {id: spoken, stage: need, kind: end, end: resolved}
"""


def test_a_way_that_is_not_named_is_the_first_open_one(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (pack / "guides" / "fork.yaml").write_text(FORK, encoding="utf-8")
    file = answers(tmp_path, {"kind": "take_way"})
    assert walk("walk", "fork", "--pack", str(pack), "--answers", file, "--json") == 0
    taken = [line["event"] for line in events(capsys) if line["event"]["kind"] == "way_taken"]
    assert [event["way"] for event in taken] == ["next_2"]


def test_standard_input_is_answered_line_by_line(
    pack: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[str] = []

    def lines() -> Iterator[bytes]:
        printed.append(capsys.readouterr().out)
        yield b'{"kind": "take_way", "way": "nonsense"}\n'
        printed.append(capsys.readouterr().out)

    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=lines()))
    assert walk("walk", "opening", "--pack", str(pack), "--answers", "-", "--json") == 1
    assert '"moved"' in printed[0]
    assert '"line": 1' in printed[1]


def by_hand(monkeypatch: pytest.MonkeyPatch, *typed: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("\n".join(typed) + "\n"))


def test_a_whole_call_by_hand(
    pack: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    by_hand(
        monkeypatch,
        "",
        "2",
        "/back",
        "1",
        "Ana",
        "1",
        "4471-A",
        "/refused not today",
        "1",
        "/refused not today",
        "1",
        "/wrap",
        "/close",
    )
    assert walk("walk", "opening", "--pack", str(pack)) == 0
    out = capsys.readouterr().out
    assert "“What is it, Ana?”" in out
    assert "No solution was offered yet." in out
    assert "The conversation is over. /close finishes the record." in out
    assert "[thank] Opening · bye" in out


def test_closing_by_hand_asks_how_it_ended_where_nothing_tells(
    pack: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    by_hand(monkeypatch, "/wrap", "/close", "/close solved", "/close abandoned")
    assert walk("walk", "opening", "--pack", str(pack), "--json") == 0
    captured = capsys.readouterr()
    assert "Say how it ended, for example /close resolved." in captured.err
    assert "“solved” is no way to end. These are: resolved, escalated," in captured.err
    closed = json.loads(captured.out.splitlines()[-1])["event"]
    assert (closed["kind"], closed["disposition"]) == ("closed", "abandoned")
    assert closed["dispositions"] == ["abandoned"]


def test_by_hand_everything_has_its_word(
    pack: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    by_hand(
        monkeypatch,
        "/help",
        "hello?",
        "9",
        "/fly",
        "/side",
        "/side calm",
        "/return",
        "/hold",
        "/resume",
        "/park",
        "/takeup",
        "/stage nowhere",
        "/stage thank",
        "/note something",
        "/quit",
    )
    assert walk("walk", "opening", "--pack", str(pack)) == 0
    out = capsys.readouterr().out
    for told in (
        "a number       that answer",
        "That is none of the choices.",
        "There is nothing to choose here. Enter goes on.",
        "“/fly” is not known.",
        "Name one of them:\n    calm             Calm\n",
        "[need] Calm · listen",
        "(on hold)",
        "(parked)",
        "The stages are greet, rapport, need, resolve, thank.",
        "Something has to be said before that.",
    ):
        assert told in out


def test_by_hand_the_events_can_be_read_by_a_program(
    pack: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    by_hand(monkeypatch, "", "/quit")
    assert walk("--json", "walk", "opening", "--pack", str(pack)) == 0
    captured = capsys.readouterr()
    kinds = [json.loads(line)["event"]["kind"] for line in captured.out.splitlines()]
    assert kinds == ["started", "moved", "way_taken", "was_said", "moved"]
    assert "“This call is recorded.”" in captured.err


def test_by_hand_the_number_chooses_an_answer_where_topics_are_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write_examples(tmp_path)
    by_hand(monkeypatch, "", "1", "3")
    assert walk("walk", "opening", "--pack", str(tmp_path / "station")) == 0
    out = capsys.readouterr().out
    assert "  2  Deposit\n  3  Wrong number\n" in out
    assert "“No problem. Have a good day!”" in out


def test_the_way_by_which_a_step_is_passed_over_is_no_answer(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write_examples(tmp_path)
    by_hand(monkeypatch, "")
    assert walk("walk", "opening", "--pack", str(tmp_path / "station")) == 0
    assert "  1  Yes\n  2  No, do not record\n" in capsys.readouterr().out


def test_by_hand_a_number_where_nothing_can_be_chosen_is_told(
    pack: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    by_hand(monkeypatch, "1")
    assert walk("walk", "opening", "--pack", str(pack)) == 0
    assert "There is nothing to choose here. Enter goes on." in capsys.readouterr().out


def test_the_state_alone_is_told_to_go_with_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert walk("walk", "returns", "--state") == 2
    assert capsys.readouterr().err == (
        "--state goes with --json and --answers. Give both, or leave it.\n"
    )


def test_a_line_that_depends_on_who_speaks_is_whole(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    order = {"order_number": "4471-A", "product": "Aroma 500"}
    about = {"box": "sealed", "purchase_date": "2026-11-01"}
    name = {"first_name": "Јелена", "last_name": "Јовановић", "gender": "female"}
    path = answers(
        tmp_path,
        *({"kind": "take_way"} for _ in range(2)),
        {"kind": "capture", "facts": name},
        {"kind": "take_way"},
        {"kind": "change_guide", "guide": "returns"},
        {"kind": "capture", "facts": order},
        {"kind": "take_way"},
        {"kind": "capture", "facts": {"wish": "return"}},
        {"kind": "capture", "facts": about},
    )
    for gender, word in (("female", "разумела"), ("male", "разумео")):
        assert walk("walk", "--language", "sr", "--gender", gender, "--answers", path) == 0
        assert f"добро {word}: желите да га вратите" in capsys.readouterr().out


LOOP = """\
id: loop
kind: topic
title: Loop
phrasings: [again]
steps:
  - id: ask
    stage: need
    kind: ask
    say:
      wordings:
        - {id: a, texts: First form.}
        - {id: b, texts: Second form.}
        - {id: c, texts: Third form.}
    answers:
      - {id: more, text: More, go: look}
      - {id: done, text: Done, return: true, disposition: resolved}
  - {id: look, stage: need, kind: say, say: I look again., next: ask}
"""


def test_what_is_said_again_in_one_call_is_said_in_each_form_in_turn(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (pack / "guides" / "loop.yaml").write_text(LOOP, encoding="utf-8")
    path = answers(tmp_path, *({"kind": "take_way"} for _ in range(6)))
    assert walk("--json", "walk", "loop", "--pack", str(pack), "--answers", path) == 0
    said = [e["event"]["text"] for e in events(capsys) if e["event"]["kind"] == "was_said"]
    assert said[::2] == ["First form.", "Second form.", "Third form."]


def test_by_hand_what_may_be_left_empty_is_asked_last_and_numbers_choose(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    by_hand(monkeypatch, "1", "1", "Петар", "Јовановић", "2", "", "8", "/side")
    assert walk("walk", "--language", "sr-Latn") == 0
    out = capsys.readouterr().out
    assert "1 gospođa, 2 gospodin" in out
    assert "Hvala, gospodine Jovanoviću." in out
    assert "  8  Povraćaj robe i novca" in out
    assert "Smirite uzrujanog kupca" in out
    assert "[need] Povraćaj robe i novca" in out


def test_by_hand_enter_leaves_what_may_be_empty(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    by_hand(monkeypatch, "1", "1", "Ana", "Petrović", "", "")
    assert walk("walk") == 0
    out = capsys.readouterr().out
    assert "Thank you, Ana Petrović." in out
    assert "[need] Opening conversation" in out
