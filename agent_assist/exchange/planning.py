"""What importing replies or a pack would do to the library: new, changed, same, refused."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field, replace

from agent_assist.domain.content import Content, Pack, Solution, Template, Wording
from agent_assist.domain.data import dataclass
from agent_assist.domain.exchange import Fate, ImportPlan, PlannedEntry, Remark, Source
from agent_assist.domain.items import Item, Ref, all_items, item_in, ref_of, same_item
from agent_assist.exchange.replies import Built, source_mark
from agent_assist.exchange.reply import MAX_REFUSED, Reply
from agent_assist.exchange.sentences import fault, remark
from agent_assist.library.fields import ID


@dataclass(slots=True)
class _Plan:
    """What is planned so far."""

    content: Content
    entries: list[PlannedEntry] = field(default_factory=list)
    items: dict[Ref, Item] = field(default_factory=dict)
    first: dict[Ref, str] = field(default_factory=dict)


def plan_replies(
    built: Iterable[tuple[Reply, Built]],
    content: Content,
    source: Source,
    prefix: str,
    pack: str = "",
) -> ImportPlan:
    """The plan for replies of another tool.

    Of an item that was imported before only what the file carries is changed: the texts in its
    languages, their channels, the title; other languages, wordings and words to find it by stay.
    When the file brings the same as the last time, the item is the same, whatever was done to it
    since.

    Args:
        content: the library as the importer sees it.
        prefix: names the pack of new items, unless `pack` does.

    Raises:
        ExchangeError: the pack's id is none.
    """
    if pack and not ID.fullmatch(pack):
        raise fault("bad-prefix", prefix=pack[:40])
    plan = _Plan(content)
    refused = 0
    for reply, one in built:
        _plan_reply(plan, reply, one)
        refused += plan.entries[-1].fate is Fate.REFUSED
        if refused > MAX_REFUSED:
            raise fault("too-many-refused", most=f"{MAX_REFUSED:,}")
    homes = _Homes(content, plan.items.values(), source, prefix, pack)
    items = [homes.at_home(item) for item in plan.items.values()]
    remarks = tuple(homes.remarks.values())
    return ImportPlan(source, tuple(plan.entries), (*homes.made, *items), remarks=remarks)


def _plan_reply(plan: _Plan, reply: Reply, built: Built) -> None:
    item, remarks = built.item, built.remarks
    title = next(iter(reply.titles.values()), "") or reply.key
    if item is None:
        plan.entries.append(PlannedEntry(reply.at, Fate.REFUSED, "", title, "", remarks))
        return
    ref = ref_of(item)
    if ref in plan.first:
        again = remark("duplicate", reply.at, field="id", first=plan.first[ref])
        entry = PlannedEntry(reply.at, Fate.REFUSED, "", title, built.language, (*remarks, again))
        plan.entries.append(entry)
        return
    plan.first[ref] = reply.at
    fate, becomes = _fate(item, item_in(plan.content, ref))
    plan.entries.append(PlannedEntry(reply.at, fate, ref.path, title, built.language, remarks))
    if fate is not Fate.SAME:
        plan.items[ref] = becomes


def _fate(item: Template | Solution, known: Item | None) -> tuple[Fate, Item]:
    if not isinstance(known, Template | Solution):
        return Fate.NEW, item
    mark = source_mark(item.note)
    if mark and mark == source_mark(known.note):
        return Fate.SAME, known
    becomes: Template | Solution = item
    if isinstance(known, Template) and isinstance(item, Template):
        becomes = _merged_template(known, item)
    elif isinstance(known, Solution) and isinstance(item, Solution):
        becomes = _merged_solution(known, item)
    if same_item(replace(becomes, note=known.note), known):
        return Fate.SAME, known
    return Fate.CHANGED, becomes


def _merged_template(known: Template, new: Template) -> Template:
    arriving = new.wordings
    if len(known.wordings) == len(arriving) == 1:  # it may be called otherwise here
        arriving = (replace(arriving[0], id=known.wordings[0].id),)
    coming = {wording.id: wording for wording in arriving}
    kept = [_merged_wording(wording, coming.pop(wording.id, None)) for wording in known.wordings]
    return replace(
        known,
        wordings=(*kept, *coming.values()),
        title={**known.title, **new.title},
        stage=new.stage or known.stage,
        tags=_both(known.tags, new.tags),
        phrasings=_both_lists(known.phrasings, new.phrasings),
        note=_merged_note(known.note, new.note),
    )


def _merged_wording(known: Wording, new: Wording | None) -> Wording:
    if new is None:
        return known
    texts = {**known.texts, **new.texts}
    return replace(known, texts=texts, channels=new.channels or known.channels)


def _merged_solution(known: Solution, new: Solution) -> Solution:
    return replace(
        known,
        title={**known.title, **new.title},
        summary={**known.summary, **new.summary},
        symptoms={**known.symptoms, **new.symptoms},
        steps={**known.steps, **new.steps},
        can_promise={**known.can_promise, **new.can_promise},
        cannot_promise={**known.cannot_promise, **new.cannot_promise},
        price={**known.price, **new.price},
        time={**known.time, **new.time},
        phrasings=_both_lists(known.phrasings, new.phrasings),
        tags=_both(known.tags, new.tags),
        owner=new.owner or known.owner,
        note=_merged_note(known.note, new.note),
    )


def _both(known: Iterable[str], new: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*known, *new)))


def _both_lists(
    known: Mapping[str, tuple[str, ...]], new: Mapping[str, tuple[str, ...]]
) -> dict[str, tuple[str, ...]]:
    return {
        language: _both(known.get(language, ()), new.get(language, ()))
        for language in dict.fromkeys((*known, *new))
    }


def _merged_note(known: str, new: str) -> str:
    """The library's own note, with the line that tells what was imported last."""
    before, mark = source_mark(known), source_mark(new)
    if before:
        return known.replace(before, mark)
    return f"{known}\n{mark}".strip() if mark and known else known or new


class _Homes:
    """In which pack each new item lives; packs that are not there yet are made.

    A pack's texts have to be there in each of its languages, so that each language gets a pack of
    its own, unless the importer names one.
    """

    def __init__(
        self, content: Content, items: Iterable[Item], source: Source, prefix: str, pack: str
    ) -> None:
        self._content = content
        self._named = pack
        self._title = prefix if source is Source.TABLE else source.value
        self.made: list[Pack] = []
        self.remarks: dict[str, Remark] = {}
        counts = Counter(
            _languages(item, content) for item in items if not getattr(item, "pack", "")
        )
        self._ids: dict[tuple[str, ...], str] = {}
        for languages, _ in counts.most_common():
            self._ids[languages] = pack or self._free(prefix, languages)

    def at_home(self, item: Item) -> Item:
        """The item in its pack."""
        if isinstance(item, Pack) or item.pack:
            return item
        languages = _languages(item, self._content)
        id = self._ids[languages]
        pack = self._pack(id, languages)
        lacking = [language for language in languages if language not in pack.languages]
        if lacking:
            self.remarks.setdefault(
                " ".join((id, *lacking)),
                remark(
                    "no-languages",
                    pack=id,
                    languages=", ".join(pack.languages),
                    language=", ".join(lacking),
                ),
            )
        return replace(item, pack=id)

    def _free(self, prefix: str, languages: tuple[str, ...]) -> str:
        taken = {*self._ids.values()}
        for id in (prefix, f"{prefix}_{'_'.join(languages)}"[:64]):
            known = self._content.packs.get(id)
            if id not in taken and (known is None or known.languages == languages):
                return id
        return f"{prefix}_{'_'.join(languages)}"[:64]

    def _pack(self, id: str, languages: tuple[str, ...]) -> Pack:
        known = self._content.packs.get(id)
        known = known or next((pack for pack in self.made if pack.id == id), None)
        if known is None:
            title = dict.fromkeys(languages, (self._named or self._title).capitalize())
            known = Pack(title, languages, id)
            self.made.append(known)
        return known


def _languages(item: Item, content: Content) -> tuple[str, ...]:
    """The languages of an item's texts, in the library's order."""
    texts: list[Mapping[str, object]] = [getattr(item, "title", {})]
    if isinstance(item, Template):
        texts += [wording.texts for wording in item.wordings]
    found = dict.fromkeys(language for one in texts for language in one)
    known = [language for language in content.languages if language in found]
    return (*known, *(language for language in found if language not in known)) or ("en",)


def plan_pack(packs: Content, content: Content, remarks: tuple[Remark, ...] = ()) -> ImportPlan:
    """The plan for packs: every item of theirs as it stands in the folder.

    Nothing of the library is removed; a text that is written in a step goes with its guide.
    """
    return ImportPlan(
        Source.PACK,
        tuple(_pack_entries(packs, content)),
        tuple(
            item for item in all_items(packs) if not same_item(item, item_in(content, ref_of(item)))
        ),
        remarks=remarks,
    )


def _pack_entries(packs: Content, content: Content) -> Iterator[PlannedEntry]:
    own: dict[str, list[Template]] = {}
    for template in packs.templates.values():
        if template.inline:
            own.setdefault(template.id.partition(".")[0], []).append(template)
    for item in all_items(packs):
        if isinstance(item, Template) and item.inline:
            continue
        ref = ref_of(item)
        known = item_in(content, ref)
        parts: list[Item] = [item, *(own.get(ref.id, ()) if ref.kind == "guide" else ())]
        same = all(same_item(part, item_in(content, ref_of(part))) for part in parts)
        fate = Fate.NEW if known is None else Fate.SAME if same else Fate.CHANGED
        title = getattr(item, "title", None) or getattr(item, "label", None) or {}
        shown = next(iter(title.values()), "") or ref.id
        yield PlannedEntry(ref.path, fate, ref.path, shown)
