from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from agent_assist.domain.content import Content
from agent_assist.domain.guide import FactSpec, FactType
from agent_assist.domain.problem import Place, Problem
from agent_assist.guidecheck import CODES, CheckCache, check
from agent_assist.guidecheck.links import wrong_value
from agent_assist.library.packs import Loaded, load_packs
from agent_assist.rendering import analyse

_TODAY = date(2026, 3, 1)

_SHOP = Path(__file__).parent / "shop"
_FILES = {
    path.relative_to(_SHOP).as_posix(): path.read_text("utf-8") for path in _SHOP.rglob("*.yaml")
}
_RETURNS = _FILES["guides/returns.yaml"]
_VERIFY = _FILES["guides/verify.yaml"]


def _load(folder: Path, changes: dict[str, str]) -> Loaded:
    for name, text in {**_FILES, **changes}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    loaded = load_packs([folder])
    assert loaded.problems == ()
    return loaded


def _check(folder: Path, changes: dict[str, str]) -> tuple[Problem, ...]:
    loaded = _load(folder, changes)
    return check(loaded.content, loaded.places, analyse=analyse, today=_TODAY)


def test_a_good_pack_has_no_problems(tmp_path: Path) -> None:
    assert _check(tmp_path, {}) == ()


_FAULTS = [
    # file, what stands there, what stands there then, code, line (0: of the change), words
    ("returns", "go: check}\n      - {id: swap", "go: chek}\n      - {id: swap", "unknown-step", 0,
     "Did you mean “check”?"),
    ("returns", "call: verify", "call: verfy", "unknown-guide", 0, "Did you mean “verify”?"),
    ("returns", "then: offer", "then: ofer", "unknown-step", 0, "“ofer”"),
    ("returns", "say: ask_order", "say: ask_ordr", "unknown-template", 0, "“ask_order”"),
    ("returns", "solutions: [refund]", "solutions: [refnd]", "unknown-solution", 0, "“refund”"),
    ("returns", "tags: [money]", "tags: [mony]", "unknown-tag", 0, "“money”"),
    ("returns", "capture: [order]", "capture: [ordr, order]", "unknown-fact", 0, "“order”"),
    ("returns", "sets: {wish: swap}", "sets: {wish: swop}", "wrong-value", 0, "“swap”"),
    ("returns", "wish == refund", "wish == refnd", "wrong-value", 0, "never “refnd”"),
    ("returns", "channel == phone", "channel == fone", "wrong-value", 0, "“phone”"),
    ("returns", "wish == refund", "wsh == refund", "unknown-fact", 0, "“wish”"),
    ("returns", "wish == refund", "weight == heavy", "wrong-value", 0, "compared with a number"),
    ("returns", "wish == refund", "channel == chat", "never-true", 0, "never be true"),
    ("returns", "wish == refund", "weight > 5 and weight < 4", "never-true", 0, "never open"),
    ("returns", "wish == refund", "not known(weight)", "never-known", 0, "captures “weight”"),
    ("returns", "wish == refund", "not known(wish) and wish == swap", "never-true", 0, "never"),
    ("returns", "- {return: true}\n", "- {return: true, when: channel == chat}\n", "no-open-way",
     -7, "closed at once"),
    ("returns", "when: channel == phone and wish == refund", "text: {en: a, sr: б}", "never-open",
     1, "one before it always is"),
    ("returns", "- {return: true}\n", "- {go: sorry, when: channel == email}\n      - {go: mail}\n"
     "      - {return: true}\n", "never-open", 2, "never open"),
    ("returns", "    refused: sorry\n", "", "missing-way", -7, "“refused”"),
    ("verify", "    next: sure\n", "", "no-way-on", -6, "Nothing leads on"),
    ("returns", "    gate: true\n", "    must_say: true\n", "", 0, ""),
    ("returns", "say: ask_order", "must_say: true", "gate-without-text", 0, "nothing to say"),
    ("returns", "go: mail", "go: sorry", "unreachable-step", 2, "“Write”"),
    ("returns", "{{ order }}. What", "{{ ordr }}. What", "unknown-variable", 0, "“order”"),
    ("returns", "{{ house.return_days }} days", "{{ house.return_day }} days",
     "unknown-house-value", 0, "“return_days”"),
    ("returns", "{{ order }}. What", "{{ order. What", "template", 0, "does not fit"),
    ("returns", "{{ order }}. What", "{{ order | shout }}. What", "template", 0, "“shout”"),
    ("returns", "role('to_do') }}.\", sr", "role('to_be') }}.\", sr", "missing-phrase", 0, "to_be"),
    ("returns", "sr: Повраћај}", "}", "missing-text", 0, "missing in Serbian"),
    ("returns", ", sr: Млађе}", "}", "missing-text", 0, "Serbian"),
    ("returns", "translated: {sr: 2}", "translated: {sr: 1}", "old-translation", 0, "revision 1"),
    ("returns", "sr: Жао ми је.", "sr: Жао mи је.", "mixed-letters", 0, "“mи”"),
    ("returns", "phrasings: {en: [send it back], sr: [вратити]}\n", "", "no-phrasings", -3, "box"),
    ("returns", ", question: {en: Which?, sr: Која?}", "", "no-question", 14, "how to ask"),
    ("returns", "order: {type: pattern, pattern: 'A\\d+'", "email: {type: text", "fact-mismatch", 0,
     "text of the need here, and email of the customer in the pack"),
    ("verify", "needed: 1}\n    passed: {return: true}\n    failed: {return: true}",
     "needed: 1}\n    passed: sure\n    failed: sure", "endless-loop", -4, "“Sure” → “Sure”"),
    ("verify", "needed: 1}\n    passed: {return: true}\n    failed: {return: true}",
     "needed: 1}\n    passed: sure\n    failed: sure", "call-never-returns", 0, "never returns"),
    ("verify", "needed: 1}\n    passed: {return: true}\n    failed: {return: true}",
     "needed: 1}\n    passed: sure\n    failed: sure", "no-end", 0, "“Names”"),
    ("opening", "next: bye", "next: {return: true}", "return-to-nobody", 0, "nowhere"),
    ("opening", "topics: true\n    say", "say", "no-answers", -4, "without answers"),
    ("opening", "{% if customer is known %}, {{ customer | address }}{% endif %}",
     "{{ customer | address }}", "not-known-yet", 0, "“Hello” → “Bye”"),
    ("opening", "{{ greeting }}!\", sr", "{{ rep.name }}!\", sr", "unknown-variable", 0, "rep"),
    ("opening", "{{ greeting }}!\", sr", "{{ rep.first_name | case('genitive') }}!\", sr",
     "name-case", 0, "genitive"),
    ("templates", "Which order is it?", '"Which {{ weight }}?"', "not-known-yet", 0,
     "on the path “Hello” → “Which order”"),
    ("solutions", "offer: ask_order", "offer: ask_ordr", "unknown-template", 0, "“ask_order”"),
    ("solutions", "sr: [Исплатити]", "sr: [Исплатити, и то одмах]", "uneven-lists", 0,
     "1 in English, 2 in Serbian"),
    ("solutions", "2027-01-01", "2026-01-01", "expired-solution", 0, "valid until 2026-01-01"),
    ("solutions", "2026-12-01", "2026-02-01", "review-due", 0, "2026-02-01"),
    ("solutions", "{{ house.return_days }}", "{{ order }}", "unknown-variable", 0, "“order”"),
    ("scenarios", "guide: returns", "guide: retuns", "unknown-guide", 0, "“returns”"),
    ("scenarios", "solutions: [refund]", "solutions: [refnd]", "unknown-solution", 0, "“refund”"),
    ("scenarios", "name: wish", "name: wsh", "unknown-fact", 0, "“wish”"),
    ("scenarios", "value: refund", "value: refnd", "wrong-value", 0, "none of the options"),
    ("scenarios", "name: gift", "name: anger", "reserved-name", 0, "meaning of its own"),
    ("scenarios", "tells: [gift]", "tells: [gft]", "unknown-fact", 0, "does not know “gft”"),
    ("scenarios", "about: gift", "about: gft", "unknown-solution", 0, "“gift”"),
    ("scenarios", "anger >= 3", "angr >= 3", "unknown-fact", 0, "“anger”"),
    ("scenarios", "anger >= 3", "anger >= 3 and anger < 2", "never-true", 0, "never said"),
    ("scenarios", "mood == calm", "mood == happy", "never-true", 0, "is never told"),
    ("scenarios", "    when: anger >= 3\n", "", "never-said", 1, "Reply 1"),
    ("scenarios", "    good: true\n", "", "no-good-end", -28, "no good end"),
    ("scenarios", "    when: ended == yes\n", "", "never-reached", 0, "“lost”"),
    ("scenarios", "    when: ended == yes and right_solution >= 1\n", "", "ends-at-once", -2,
     "at once"),
    ("scenarios", ", sr: Касни}", "}", "missing-text", 0, "Serbian"),
    ("moves", "    wish: {en", "    wsh: {en", "unknown-fact", 0, "“wish”"),
    ("moves", "templates: [ask_order]", "templates: [ask_o]", "unknown-template", 0, "ask_order"),
    ("moves", "mood == upset", "moud == upset", "unknown-fact", 0, "“mood”"),
    ("moves", "  phrasings: {en: [tomorrow surely], sr: [сутра сигурно]}\n", "", "no-phrasings",
     -1, "promise"),
    ("moves", "en: [tomorrow surely]", "en: [I see to it]", "same-phrasing", 0, "“own”"),
]  # fmt: skip

_NAMES = {
    "returns": "guides/returns.yaml",
    "verify": "guides/verify.yaml",
    "opening": "guides/opening.yaml",
    "templates": "templates/t.yaml",
    "solutions": "solutions/s.yaml",
    "scenarios": "scenarios/s.yaml",
    "moves": "moves/m.yaml",
}


@pytest.mark.parametrize(("file", "find", "change", "code", "line", "words"), _FAULTS)
def test_a_fault_is_found_where_it_stands(
    tmp_path: Path, file: str, find: str, change: str, code: str, line: int, words: str
) -> None:
    name = _NAMES[file]
    assert _FILES[name].count(find) >= 1

    found = _check(tmp_path, {name: _FILES[name].replace(find, change, 1)})

    if not code:
        assert found == ()
        return
    problem = next((problem for problem in found if problem.code == code), None)
    assert problem is not None, found
    assert problem.severity is CODES[code]
    assert words in f"{problem.message} {problem.hint}"
    if code not in ("call-never-returns", "no-end"):  # told of another step
        changed = _FILES[name][: _FILES[name].index(find)].count("\n") + 1
        assert problem.place.file == (tmp_path / name).as_posix()
        assert problem.place.line == changed + line


@pytest.mark.parametrize("key", ["tips", "do", "dont", "note"])
def test_what_only_the_rep_reads_is_checked_like_what_is_said(tmp_path: Path, key: str) -> None:
    text = '{en: "Mind {{ wsh }} and {this}.", sr: Пази}'
    shown = text if key == "note" else f"[{text}]"
    good = _FILES["guides/returns.yaml"]
    changed = good.replace("    title: {en: Sorry", f"    {key}: {shown}\n    title: {{en: Sorry")

    found = _check(tmp_path, {"guides/returns.yaml": changed})

    assert {problem.code for problem in found} == {"template", "unknown-variable"}
    line = good[: good.index("    title: {en: Sorry")].count("\n") + 1
    assert {problem.place.line for problem in found} == {line}
    assert f"steps/sorry/{key}" in found[0].part


def test_a_guide_that_another_one_calls_needs_no_words_to_be_found_by(tmp_path: Path) -> None:
    changed = _FILES["guides/returns.yaml"].replace(
        "phrasings: {en: [send it back], sr: [вратити]}\n", ""
    )
    jumping = _FILES["guides/verify.yaml"].replace(
        "failed: {return: true}", "failed: {jump: returns}"
    )

    assert _check(tmp_path, {"guides/returns.yaml": changed, "guides/verify.yaml": jumping}) == ()


def test_each_code_has_its_fault() -> None:
    told = {fault[3] for fault in _FAULTS if fault[3]}
    assert told | {"never-told", "no-moves", "no-reply"} == set(CODES)


def test_what_nothing_makes_the_customer_tell_is_found(tmp_path: Path) -> None:
    name = "scenarios/s.yaml"
    untold = (
        _FILES[name]
        .replace("    tells: [gift]\n", "")
        .replace("    phrasings: {en: [is it a gift], sr: [да ли је поклон]}\n", "")
    )

    (problem,) = _check(tmp_path, {name: untold})

    assert problem.code == "never-told"
    assert problem.place.line == _FILES[name][: _FILES[name].index("name: gift")].count("\n") + 1


def test_a_customer_without_an_answer_is_found(tmp_path: Path) -> None:
    silent = _FILES["moves/m.yaml"].replace(
        "  replies: [{says: {en: [Hello?], sr: [Хало?]}}]\n", ""
    )

    (problem,) = _check(tmp_path, {"moves/m.yaml": silent})

    assert (problem.code, problem.item) == ("no-reply", "scenarios/late")
    assert "silence" in problem.message


def test_scenarios_without_a_moves_table_are_no_use(tmp_path: Path) -> None:
    loaded = _load(tmp_path, {})

    found = check(replace(loaded.content, moves={}), loaded.places, analyse=analyse)

    assert "no-moves" in {problem.code for problem in found}


def test_what_is_learned_in_a_called_guide_is_known_after_it(tmp_path: Path) -> None:
    text = "Goodbye, {{ customer | address }}!"
    after_call = _RETURNS.replace("accepted: {return: true}", "accepted: thanks").replace(
        "  - id: sorry\n",
        f"  - id: thanks\n    stage: resolve\n    kind: say\n    title: {{en: T, sr: Т}}\n"
        f'    say: {{en: "{text}", sr: Хвала}}\n    next: {{return: true}}\n  - id: sorry\n',
        1,
    )
    without = _VERIFY.replace("capture: [last_name, email]", "capture: [email]")

    assert _check(tmp_path / "a", {"guides/returns.yaml": after_call}) == ()

    found = _check(
        tmp_path / "b", {"guides/returns.yaml": after_call, "guides/verify.yaml": without}
    )
    assert [problem.code for problem in found] == ["not-known-yet"]
    path = "“Which order” → “What they want” → “Look it up” → “Offer” → “T”"
    assert path in found[0].message


def test_a_condition_makes_a_fact_known(tmp_path: Path) -> None:
    say = '{en: "It weighs {{ weight }}.", sr: "Тежи {{ weight }}."}'
    used = _RETURNS.replace("{en: I am sorry., sr: Жао ми је.}", say)
    fits = used.replace("    title: {en: Sorry", "    when: weight > 3\n    title: {en: Sorry")

    assert {p.code for p in _check(tmp_path / "a", {"guides/returns.yaml": used})} == {
        "not-known-yet"
    }
    found = _check(tmp_path / "b", {"guides/returns.yaml": fits})
    assert [problem.code for problem in found] == ["never-known"]  # by the guides; a rep may know


def test_a_step_that_may_be_passed_over_captures_nothing_for_sure(tmp_path: Path) -> None:
    skipped = _RETURNS.replace(
        "    capture: [order]", "    when: channel == phone\n    capture: [order]"
    )

    found = _check(tmp_path / "a", {"guides/returns.yaml": skipped})
    unless_known = skipped.replace("when: channel == phone\n", "when: not known(order)\n")

    assert {problem.code for problem in found} == {"not-known-yet"}
    assert _check(tmp_path / "b", {"guides/returns.yaml": unless_known}) == ()


def test_a_fact_that_need_not_be_given_is_not_known_for_sure(tmp_path: Path) -> None:
    optional = _RETURNS.replace("order: {type: pattern", "order: {required: false, type: pattern")

    found = _check(tmp_path, {"guides/returns.yaml": optional})

    assert {problem.code for problem in found} == {"not-known-yet"}


def test_each_pack_is_held_to_its_own_languages(tmp_path: Path) -> None:
    for name, text in _FILES.items():
        path = tmp_path / "shop" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    (tmp_path / "own" / "templates").mkdir(parents=True)
    (tmp_path / "own" / "pack.yaml").write_text("pack: own\nlanguages: [en]\n")
    (tmp_path / "own" / "templates" / "hi.yaml").write_text(
        "id: hi\nwordings: [{id: w, texts: Hello there}]\n"
    )

    loaded = load_packs([tmp_path / "shop", tmp_path / "own"])

    assert check(loaded.content, loaded.places, analyse=analyse) == ()


def test_content_without_files_is_checked_too(tmp_path: Path) -> None:
    changed = {"guides/returns.yaml": _RETURNS.replace("call: verify", "call: verfy")}

    found = check(_load(tmp_path, changed).content, {}, analyse=analyse)

    assert found[0].place == Place()
    assert found[0].item == "guides/returns"
    assert found[0].part == "steps/check/ways/young"


def test_a_cache_changes_nothing_but_the_work(tmp_path: Path) -> None:
    loaded = _load(tmp_path, {})
    analysed: list[str] = []

    def counting(template_text: str, language: str | None = None) -> object:
        analysed.append(template_text)
        return analyse(template_text, language)

    cache = CheckCache()
    guides = dict(loaded.content.guides)
    broken = replace(guides["opening"], title={"en": "Opening"})
    edited: Content = replace(loaded.content, guides={**guides, "opening": broken})
    first = check(loaded.content, loaded.places, analyse=counting, cache=cache)
    first_work, analysed[:] = len(analysed), []
    second = check(edited, loaded.places, analyse=counting, cache=cache)
    third = check(loaded.content, loaded.places, analyse=counting, cache=cache)

    assert first == third == ()
    assert [problem.code for problem in second] == ["missing-text"]
    assert first_work > 10
    assert analysed == []


def test_a_choice_without_options_is_not_told_to_have_some() -> None:
    spec = FactSpec("where", FactType.ONE_OF)
    assert wrong_value(spec, "road") == (
        "“where” is never “road”.",
        "Give the fact its options first.",
    )
