"""Which column of a table holds what: guessed from the headers, or as the importer says."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence

from agent_assist.domain.exchange import Remark
from agent_assist.domain.guide import Channel, Stage
from agent_assist.exchange.lettering import cleaned
from agent_assist.exchange.reply import Reply, ReplyText
from agent_assist.exchange.sentences import fault, remark
from agent_assist.exchange.tabular import Row
from agent_assist.library.fields import LANGUAGE

_SHARED = ("id", "title", "tags", "phrasings", "note", "language")
TEMPLATE_FIELDS = (*_SHARED, "text", "stage", "channels", "active")
SOLUTION_FIELDS = (
    *_SHARED, "summary", "symptoms", "steps", "can_promise", "cannot_promise", "price", "time",
    "owner",
)  # fmt: skip
BY_LANGUAGE = frozenset(
    {"title", "text", "phrasings", "summary", "symptoms", "steps", "can_promise",
     "cannot_promise", "price", "time"}
)  # fmt: skip
"""Fields that a table may hold in several languages, each in a column of its own: "text.sr"."""

_WORDS: Mapping[str, tuple[str, ...]] = {
    "id": ("id", "key", "sifra", "kod", "code", "κωδικος"),
    "title": ("title", "name", "subject", "naslov", "naziv", "titel", "betreff", "τιτλος",
              "question", "pitanje", "ερωτηση", "shortcut name"),
    "text": ("text", "body", "content", "message", "response", "reply", "answer", "template",
             "canned response", "tekst", "sadrzaj", "odgovor", "poruka", "κειμενο", "απαντηση",
             "μηνυμα", "antwort", "nachricht", "value"),
    "tags": ("tags", "tag", "category", "categories", "folder", "group", "topic", "kategorija",
             "oznake", "tema", "κατηγορια", "ετικετες", "kategorie"),
    "phrasings": ("phrasings", "keywords", "keyword", "shortcut", "short code", "shortcode",
                  "trigger", "kljucne reci", "precica", "λεξεις κλειδια", "συντομευση"),
    "note": ("note", "notes", "description", "comment", "napomena", "opis", "σημειωση",
             "περιγραφη"),
    "language": ("language", "lang", "locale", "jezik", "γλωσσα", "sprache"),
    "stage": ("stage", "faza"),
    "channels": ("channels", "channel", "kanal", "καναλι"),
    "active": ("active", "enabled", "is active", "status"),
    "summary": ("summary", "sazetak", "περιληψη"),
    "symptoms": ("symptoms", "simptomi", "συμπτωματα"),
    "steps": ("steps", "solution", "procedure", "koraci", "resenje", "βηματα", "λυση"),
    "can_promise": ("can promise",),
    "cannot_promise": ("cannot promise",),
    "price": ("price", "cena", "τιμη"),
    "time": ("time", "duration", "rok", "χρονος"),
    "owner": ("owner", "vlasnik", "υπευθυνος"),
}  # fmt: skip
_LANGUAGE_WORDS = {
    "english": "en", "engleski": "en", "αγγλικα": "en", "en": "en",
    "serbian": "sr", "srpski": "sr", "српски": "sr", "σερβικα": "sr", "sr": "sr",
    "greek": "el", "grcki": "el", "ελληνικα": "el", "el": "el", "german": "de", "deutsch": "de",
    "de": "de",
}  # fmt: skip
_SEPARATED = re.compile(r"[~;,\n|]+")


def guessed_columns(headers: Sequence[str], *, solutions: bool = False) -> dict[str, str]:
    """Our fields to the headers that seem to hold them; what cannot be told is left out.

    A language in brackets or behind a dot, "Text (sr)" and "text.sr", gives "text.sr"; a header
    that is only a language, "Srpski", is the text in it.
    """
    fields = SOLUTION_FIELDS if solutions else TEMPLATE_FIELDS
    found: dict[str, str] = {}
    for header in headers:
        words, language = _plain_header(header)
        main = "steps" if solutions else "text"
        if not words and language:
            found.setdefault(f"{main}.{language}", header)
            continue
        field = next((field for field in fields if words in _WORDS[field]), "")
        if field in BY_LANGUAGE and language:
            found.setdefault(f"{field}.{language}", header)
        elif field and not language:
            found.setdefault(field, header)
    return found


def _plain_header(header: str) -> tuple[str, str]:
    plain = "".join(
        letter
        for letter in unicodedata.normalize("NFKD", header.lower())
        if not unicodedata.combining(letter)
    ).replace("đ", "dj")
    words = [word for word in re.split(r"[\s_./()\[\]:-]+", plain) if word]
    if words and words[-1] in _LANGUAGE_WORDS and (len(words) > 1 or words[0] not in ("de",)):
        return " ".join(words[:-1]), _LANGUAGE_WORDS[words[-1]]
    return " ".join(words), ""


def checked_columns(
    columns: Mapping[str, str], headers: Sequence[str], *, solutions: bool = False
) -> dict[str, str]:
    """The columns as the importer said, or as guessed when nothing was said.

    Raises:
        ExchangeError: a field or column is not there, or no column holds the text.
    """
    fields = SOLUTION_FIELDS if solutions else TEMPLATE_FIELDS
    for field, header in columns.items():
        name, _, language = field.partition(".")
        fits = name in fields and (
            not language or (name in BY_LANGUAGE and LANGUAGE.fullmatch(language))
        )
        if not fits:
            raise fault("unknown-field", field=field[:60], names=", ".join(fields))
        if header not in headers:
            raise fault("unknown-column", column=header[:60], names=_listed(headers))
    found = dict(columns) or guessed_columns(headers, solutions=solutions)
    wanted = "title" if solutions else "text"
    if not any(field.partition(".")[0] == wanted for field in found):
        raise fault("no-text-column", names=_listed(headers))
    return found


def _listed(headers: Sequence[str]) -> str:
    return ", ".join(headers[:30])


def unused(columns: Mapping[str, str], headers: Sequence[str]) -> tuple[Remark, ...]:
    """A remark on the columns that nothing is read from."""
    left = [header for header in headers if header not in columns.values()]
    return (remark("columns-unused", columns=_listed(left)),) if left else ()


def replies(
    rows: Iterator[Row], columns: Mapping[str, str], *, solutions: bool = False
) -> Iterator[Reply]:
    """The rows of a table as replies."""
    for row in rows:
        yield _solution(row, columns) if solutions else _template(row, columns)


def _begun(row: Row, columns: Mapping[str, str]) -> Reply:
    """What templates and solutions have in common."""
    reply = Reply(row.at, remarks=list(row.remarks))

    def cell(field: str) -> str:
        return cleaned(row.cells.get(columns.get(field, ""), ""))

    title = cell("title") or next(
        (cell(field) for field in columns if field.startswith("title.") and cell(field)), ""
    )
    reply.exact = bool(cell("id"))
    reply.key = cell("id") or title
    if not reply.key:
        reply.remarks.append(remark("missing", field=columns.get("title", "title")))
    reply.tags = tuple(tag.strip() for tag in _SEPARATED.split(cell("tags")) if tag.strip())
    reply.note = cell("note")
    reply.owner = cell("owner")
    language = cell("language").lower()[:3]
    for language_, text in _by_language("title", row, columns, language):
        reply.titles[language_] = cleaned(text)
    for language_, text in _by_language("phrasings", row, columns, language):
        reply.phrasings[language_] = tuple(_SEPARATED.split(text))
    return reply


def _by_language(
    field: str, row: Row, columns: Mapping[str, str], language: str
) -> Iterator[tuple[str, str]]:
    for name, header in columns.items():
        of, _, told = name.partition(".")
        text = row.cells.get(header, "")
        if of == field and text.strip():
            told = told or language
            yield (told if LANGUAGE.fullmatch(told) else "", text)


def _template(row: Row, columns: Mapping[str, str]) -> Reply:
    reply = _begun(row, columns)
    language = cleaned(row.cells.get(columns.get("language", ""), "")).lower()[:3]
    channels = _channels(row, columns, reply)
    reply.texts = [
        ReplyText(text, channels=channels, language=told)
        for told, text in _by_language("text", row, columns, language)
    ]
    stage = cleaned(row.cells.get(columns.get("stage", ""), "")).lower()
    if stage in {one.value for one in Stage}:
        reply.stage = Stage(stage)
    elif stage:
        reply.remarks.append(_bad_choice("stage", stage, Stage))
    active = cleaned(row.cells.get(columns.get("active", ""), "")).lower()
    if active in ("false", "no", "0", "inactive", "off"):
        reply.remarks.append(remark("inactive"))
    return reply


def _channels(row: Row, columns: Mapping[str, str], reply: Reply) -> tuple[Channel, ...]:
    cell = cleaned(row.cells.get(columns.get("channels", ""), "")).lower()
    words = [word.strip().replace(" ", "_") for word in _SEPARATED.split(cell) if word.strip()]
    odd = next((word for word in words if word not in {one.value for one in Channel}), "")
    if odd:
        reply.remarks.append(_bad_choice("channels", odd, Channel))
        return ()
    return tuple(dict.fromkeys(Channel(word) for word in words))


def _bad_choice(field: str, value: str, kind: type[Stage] | type[Channel]) -> Remark:
    choices = ", ".join(one.value for one in kind)
    return remark("bad-choice", field=field, value=value[:40], names=choices)


def _solution(row: Row, columns: Mapping[str, str]) -> Reply:
    reply = _begun(row, columns)
    language = cleaned(row.cells.get(columns.get("language", ""), "")).lower()[:3]
    for name in columns:
        field = name.partition(".")[0]
        if field in BY_LANGUAGE and field not in reply.fields:
            texts = dict(_by_language(field, row, columns, language))
            if texts:
                reply.fields[field] = texts
    return reply
