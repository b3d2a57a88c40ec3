"""The one box: guides, templates and solutions for the customer's words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from agent_assist.domain.commands import OfferOutcome, Refused
from agent_assist.domain.view import SayView, SolutionView
from ui.desk.found import Found
from ui.desk.ports import CallsPort, FindPort, FindView, HitView
from ui.desk.solutions import SolutionDetails, waiting
from ui.tokens import Tone
from ui.widgets import ActionButton, Card, HitItem, HitList, KeyHint, SearchBox, Words
from ui.widgets.after_painting import AfterPainting
from ui.widgets.scroller import Scroller
from ui.widgets.showing import show_if, show_words
from ui.words import solved_text

MOST = 50
AT_ONCE = 16
"""As many as the list shows at a time; what is below them follows the painting."""
AIR = (16, 12, 16, 16)
SIDE_AIR = (10, 10, 10, 10)


class FindCard(Card):
    """The right panel.

    Signals:
        offer: (solution, query).
        accepted, refused: the customer's word on a solution that was offered.
        guide: (guide, query) to start.
        copied: a template's text, to be put on the clipboard.
        left: the focus has gone elsewhere.
    """

    offer = Signal(str, str)
    accepted = Signal(str)
    refused = Signal(str)
    guide = Signal(str, str)
    copied = Signal(str)
    left = Signal()

    def __init__(self, find: FindPort, calls: CallsPort, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._find = find
        self._calls = calls
        self._interaction = ""
        self._guide = ""
        self._topics = False
        self._query = ""
        self._found = FindView()
        self._by_key: dict[str, HitView] = {}
        self._template: SayView | None = None
        self._solution: SolutionView | None = None
        self._side = False
        self._fresh = True
        self._typing = False
        self._behind = False
        self._key = KeyHint("Ctrl+K")
        self._side_key = KeyHint("Ctrl+K")
        self._side_key.hide()
        self.header.addWidget(self._key)
        self.box = SearchBox()
        self.count = Words(role="mute")
        self.hits = HitList()
        self.box.drive(self.hits)
        self.whole_title = Words(role="strong")
        self.details = SolutionDetails()
        self.text = Words()
        self.use = ActionButton(key="Return")
        self.use.clicked.connect(self._use_marked)
        self.refuse = ActionButton()
        self.refuse.clicked.connect(self._refuse_marked)
        self.refuse.hide()
        self.box.textChanged.connect(self._type)
        # What to say is painted first; what can be found follows in the next turn.
        self._soon = AfterPainting(self._look, self)
        self._again = AfterPainting(self._show_again, self)
        self._rest = AfterPainting(self._show_rest, self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._follow_focus)
        for part in (self.box, self.use, self.refuse):
            part.installEventFilter(self)
        # A click would take the focus and fold the card away below the mouse.
        for button in (self.use, self.refuse):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hits.marked.connect(self._mark)
        self.hits.chosen.connect(self._choose)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        content = QWidget()
        self.found = Found(self.hits, Scroller(content, self), self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.whole_title, self.details, self.text):
            column.addWidget(part)
        column.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.box, 1)
        line.addWidget(self._side_key)
        self.body.addLayout(line)
        self.body.addWidget(self.count)
        self.body.addWidget(self.found, 1)
        self.body.addWidget(self.use)
        self.body.addWidget(self.refuse)

    def set_side(self, side: bool) -> None:
        """In the side layout only the box is shown while the focus is elsewhere."""
        self._side = side
        for part in (self.title, self._key):
            show_if(part, not side)
        show_if(self._side_key, side)
        self.body.setContentsMargins(*(SIDE_AIR if side else AIR))
        self._fold()

    def show_interaction(self, interaction: str, guide: str = "", topics: bool = False) -> None:
        """Search for this interaction from now on, or for none with an empty id.

        Args:
            interaction: its id. guide: where it is: that one need not be started.
            topics: the topic is asked for: guides come before what solves the need.
        """
        if topics is not self._topics:
            self._topics = topics
            if self._query and interaction == self._interaction:
                self._fresh = True
                self._soon.ask()
        if guide != self._guide:
            concerned = self._has_guide(guide) or self._has_guide(self._guide)
            self._guide = guide
            if concerned and interaction == self._interaction:
                self._again.ask()
        if interaction == self._interaction:
            return
        self._interaction = interaction
        self._note_miss()
        with QSignalBlocker(self.box):
            self.box.clear()
        self._fresh = True
        if self.isVisible():
            self._soon.ask()

    def look_for(self, words: str) -> None:
        """Another need is served now: what is searched are its words, not those of the former."""
        self._note_miss()
        self.box.setText(words)

    def search(self) -> None:
        """Search again, for example after the library changed."""
        self._fresh = True
        self._search(self.box.text())

    def look_again(self) -> None:
        """Something else can be found than before; a card that is hidden searches when shown."""
        self._fresh = True
        if self.isVisible():
            self._search(self.box.text())

    def show_offers(self) -> None:
        """What was offered, accepted or refused meanwhile shows on the marked solution."""
        if self._solution is not None and self.isVisible():
            self._show_marked(self.hits.current())

    def take_focus(self) -> None:
        """Put the focus into the box."""
        self.box.setFocus()
        self.box.selectAll()

    def query(self) -> str:
        """What stands in the box."""
        return self.box.text().strip()

    def retranslate(self) -> None:
        """Take the texts from the language in force."""
        self.set_title(self.tr("Find a solution"))
        self.refuse.set_label(self.tr("The customer refuses…"))
        self.details.retranslate()
        # Titles are in the rep's language, too.
        self._fresh = True
        if self.isVisible():
            self.search()
        else:
            self._show_found()
        self._show_use(self._by_key.get(self.hits.current()))

    def showEvent(self, event: QShowEvent) -> None:
        """Search for the first time when there is somebody to look."""
        super().showEvent(event)
        self.setUpdatesEnabled(False)
        self._soon.ask()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Unfold when the box gets the focus, keep a miss when it loses it."""
        if event.type() is QEvent.Type.FocusIn:
            self._find.warm()
            self._fold()
        elif event.type() is QEvent.Type.FocusOut:
            if watched is self.box:
                self._note_miss()
            # The next one has the focus only after this.
            self._later.start()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        self.setUpdatesEnabled(True)
        if self._fresh:
            self._search(self.box.text())

    def _type(self, query: str) -> None:
        """At a letter only the list is painted; what belongs to the marked hit follows it."""
        self._typing = True
        self._search(query)
        self._typing = False

    def _search(self, query: str) -> None:
        query = query.strip()
        if query == self._query and not self._fresh:
            return
        self._fresh = False
        self._query = query
        self._take(self._find.find(query, self._interaction or None, AT_ONCE))
        self._show_found()
        if not self._typing:
            self._fold()
        self._rest.ask()

    def _show_rest(self) -> None:
        """Add what is below; the mark stays where it is."""
        self._take(self._find.find(self._query, self._interaction or None, MOST))
        items, shown = self._items(), self.hits.hits()
        if items[: len(shown)] == shown:
            self.hits.add_hits(items[len(shown) :])
        else:
            self.hits.set_hits(items)
        if not self._catch_up():
            self.found.share()

    def _catch_up(self) -> bool:
        """Show what belongs to the marked hit, if that has not followed yet; whether it had not."""
        behind = self._behind
        if behind:
            self._show_marked(self.hits.current())
            self._fold()
        return behind

    def _show_again(self) -> None:
        self._take(self._found)
        self._show_found()

    def _take(self, found: FindView) -> None:
        self._found = found
        hits = (it for it in found.hits if (it.kind, it.id) != ("guide", self._guide))
        self._by_key = {f"{it.kind}:{it.id}": it for it in hits}

    def _items(self) -> tuple[HitItem, ...]:
        return tuple(self._item(key, it) for key, it in self._by_key.items())

    def _show_found(self) -> None:
        items, shown = self._items(), self.hits.hits()
        begun = len(self._found.hits) == AT_ONCE or len(items) == len(shown)
        same = begun and items == shown[: len(items)]
        if not same:
            self.hits.set_hits(items)
        show_words(self.count, self._count_text())
        self.box.tell_found(self.count.text())
        if same or not items:  # else it was shown as it was marked
            self._mark(self.hits.current())

    def _has_guide(self, guide: str) -> bool:
        return any((it.kind, it.id) == ("guide", guide) for it in self._found.hits)

    def _count_text(self) -> str:
        found = self._found
        if not self._query:
            return self.tr("most used")
        if not found.hits:
            return self.tr("Nothing fits. Try other words of the customer.")
        if not any(it.sure for it in found.hits):
            return self.tr("Not sure: nothing fits well. These come nearest:")
        return self.tr("%n fit", "", found.count - self._has_guide(self._guide))

    def _item(self, key: str, hit: HitView) -> HitItem:
        if hit.kind == "guide":
            count, tone = self.tr("guide"), Tone.ACCENT
        elif hit.kind == "template":
            count, tone = self.tr("wording"), Tone.NEUTRAL
        elif hit.offered:
            count, tone = solved_text(hit.solved, hit.offered), Tone.OK
        else:
            count, tone = "", Tone.NEUTRAL
        if not hit.sure and hit.kind == "solution":
            count, tone = self.tr("not sure"), Tone.WARN
        return HitItem(
            key, hit.title, hit.title_spans, hit.subtitle, hit.subtitle_spans, count, tone
        )

    def _mark(self, key: str) -> None:
        if self._typing:
            self._behind = True
        else:
            self._show_marked(key)

    def _show_marked(self, key: str) -> None:
        self._behind = False
        hit = self._by_key.get(key)
        self._template = self._solution = None
        why_not = ""
        try:
            if hit is not None and hit.kind == "solution":
                self._solution = self._calls.solution(self._interaction or None, hit.id)
            elif hit is not None and hit.kind == "template" and self._interaction:
                self._template = self._calls.wording(self._interaction, hit.id)
        except Refused as refused:
            why_not = str(refused)
        self.details.show_solution(self._solution)
        show_if(self.details, self._solution is not None)
        show_words(self.text, self._template.text if self._template else why_not)
        cut = self.hits.is_cut(key)
        show_words(self.whole_title, hit.title if hit is not None and cut else "")
        told = self._solution is not None or bool(self.text.text())
        self.found.show_details(cut or told)
        self._show_use(hit)

    def _show_use(self, hit: HitView | None) -> None:
        usable = hit is not None and (bool(self._interaction) or hit.kind == "guide")
        shown = usable and not (self._side and self.found.isHidden())
        show_if(self.use, shown)
        show_if(self.refuse, shown and self._waits())
        if hit is None:
            return
        # Elsewhere Enter does something else.
        self.use.set_key("Return" if self._has_focus() and not self._accepted() else "")
        self.use.setEnabled(not self._accepted())
        labels = {
            "solution": self._offer_text(),
            "guide": self.tr("Start this guide"),
            "template": self.tr("Copy this wording"),
        }
        if self.use.text() != labels[hit.kind]:
            self.use.set_label(labels[hit.kind])

    def _offer_text(self) -> str:
        if self._waits():
            return self.tr("The customer accepts")
        if self._accepted():
            return self.tr("The customer has accepted it")
        return self.tr("Offer this solution")

    def _accepted(self) -> bool:
        """Whether the customer has said yes to the marked solution."""
        return self._solution is not None and self._solution.outcome is OfferOutcome.ACCEPTED

    def _waits(self) -> bool:
        """Whether the marked solution was offered and the customer has not answered yet."""
        return self._solution is not None and waiting(self._solution)

    def _refuse_marked(self) -> None:
        self._catch_up()
        if self._solution is not None and self._waits():
            self.refused.emit(self._solution.id)

    def _use_marked(self) -> None:
        self._choose(self.hits.current())

    def _choose(self, key: str) -> None:
        if self._fresh:
            # What stands there was found for somebody else.
            self._look()
            return
        self._catch_up()
        hit = self._by_key.get(key)
        if hit is None:
            return
        if hit.kind == "guide":
            self.guide.emit(hit.id, self.query())
        elif not self._interaction:
            return
        elif hit.kind == "solution" and self._waits():
            self.accepted.emit(hit.id)
        elif hit.kind == "solution" and not self._accepted():
            self.offer.emit(hit.id, self.query())
        elif self._template is not None and self._template.complete:
            self.copied.emit(self._template.text)

    def _note_miss(self) -> None:
        if self._query and not any(it.sure for it in self._found.hits):
            self._find.miss(self._query, self._interaction or None)

    def _has_focus(self) -> bool:
        now = QApplication.focusWidget()
        return now is not None and self.isAncestorOf(now)

    def _follow_focus(self) -> None:
        self._fold()
        if not self._has_focus():
            self.left.emit()

    def _fold(self) -> None:
        unfolded = not self._side or self._has_focus()
        for part in (self.count, self.found):
            show_if(part, unfolded)
        self._show_use(self._by_key.get(self.hits.current()))
