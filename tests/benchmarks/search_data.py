"""Knowledge bases, queries and the damage that hurried people do to them.

Everything is drawn with a seed of its own, so that two runs ask the same questions. The data lie
in ``../shared/data``; nothing of them is kept in this project.
"""

from __future__ import annotations

import gettext
import json
import random
import re
import unicodedata
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from agent_assist.search import Document

CATALOGUES = Path("/usr/share/locale")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")

_ENGLISH = (
    "a about all am an and any are as at be been but by can could did do does for from get had has "
    "have he her his how i i'd i'll i'm i've if in into is it it's its just let me my need no not "
    "of on or our out please she so some tell than that the their them then there they this to up "
    "us want was we were what what's when where which who why will with would you your"
)
_SERBIAN = (
    "a ako ali bi da do ga gde i ili iz je jel jesu kad kada kako koja koje koji koliko li me mi "
    "mu na ne nije o od po pod pre se sa si smo su šta sta ta te ti to u uz za"
)
_GREEK = (
    "ο η το οι τα του της των τον την τη στο στη στην στον στα στις στους και να θα με σε για από "
    "απο που πως πώς τι είναι ειναι μου σου μας σας δεν μη μην ένα ενα μια μία αν ή όταν"
)
FUNCTION_WORDS = {
    language: frozenset(text.split())
    for language, text in (("en", _ENGLISH), ("sr", _SERBIAN), ("el", _GREEK))
}


@dataclass(frozen=True, slots=True)
class KnowledgeBase:
    """Documents and queries with the id that each query should find."""

    name: str
    language: str
    documents: tuple[Document, ...]
    queries: tuple[tuple[str, str], ...]

    def for_fitting(self) -> KnowledgeBase:
        """The same documents, asked for the third of them that weights are fitted on."""
        return replace(self, queries=tuple(q for q in self.queries if is_fitted_on(q[1])))

    def held_out(self) -> KnowledgeBase:
        """The same documents, asked for those that nothing was fitted on."""
        return replace(self, queries=tuple(q for q in self.queries if not is_fitted_on(q[1])))

    def first(self, limit: int) -> KnowledgeBase:
        """The same documents and so many of the queries."""
        return replace(self, queries=self.queries[:limit])


def is_fitted_on(label: str) -> bool:
    """Whether weights may be fitted on the queries of a document: a third of all, by its id."""
    return zlib.crc32(label.encode()) % 3 == 0


def words(text: str) -> list[str]:
    """The words of a text, as people type them."""
    return _WORD.findall(text)


# --- where the data lie -------------------------------------------------------------------------


def data_root() -> Path | None:
    """The folder of development data beside the checkout, or None."""
    here = Path(__file__).resolve()
    for parent in here.parents:
        candidate = parent / "shared" / "data"
        if (candidate / "clinc" / "data_full.json").is_file():
            return candidate
    return None


def _clinc(root: Path) -> dict[str, list[list[str]]]:
    loaded: dict[str, list[list[str]]] = json.loads(
        (root / "clinc" / "data_full.json").read_text(encoding="utf-8")
    )
    return loaded


def _home_assistant(root: Path, language: str) -> dict[str, list[str]]:
    by_label: dict[str, list[str]] = defaultdict(list)
    path = root / "home_assistant" / f"ha_{language}.jsonl"
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        by_label[row["label"]].append(row["q"])
    return dict(sorted(by_label.items()))


# --- knowledge bases ----------------------------------------------------------------------------


def _base(
    name: str,
    language: str,
    phrasings: dict[str, list[str]],
    queries: dict[str, list[str]],
    k: int,
    seed: int,
) -> KnowledgeBase:
    rng = random.Random(f"{name}/{seed}")
    documents: list[Document] = []
    asked: list[tuple[str, str]] = []
    for label in sorted(phrasings):
        texts = list(dict.fromkeys(phrasings[label]))
        rng.shuffle(texts)
        chosen, rest = texts[:k], texts[k:]
        documents.append(Document(label, chosen[0], tuple(chosen[1:]), language=language))
        asked.extend((query, label) for query in (queries.get(label) or rest)[:30])
    rng.shuffle(asked)
    return KnowledgeBase(name, language, tuple(documents), tuple(asked))


def english(root: Path, k: int, part: str = "test", seed: int = 0) -> KnowledgeBase:
    """150 intents, k training phrasings each, asked with the queries of another part."""
    data = _clinc(root)
    train, ask = defaultdict(list), defaultdict(list)
    for query, label in data["train"]:
        train[label].append(query)
    for query, label in data[part]:
        ask[label].append(query)
    return _base(f"en k={k}", "en", train, ask, k, seed)


def out_of_scope(root: Path, part: str = "oos_test") -> list[str]:
    """Queries that no intent answers."""
    return [query for query, _ in _clinc(root)[part]]


def home_assistant(root: Path, language: str, k: int, seed: int = 0) -> KnowledgeBase:
    """Intents with at least k + 1 sentences in one language; sr joins both scripts' sentences."""
    by_label = _home_assistant(root, language)
    fit = {label: texts for label, texts in by_label.items() if len(set(texts)) > k}
    short = "sr" if language.startswith("sr") else language
    return _base(f"{language} k={k}", short, fit, {}, k, seed)


def messages(language: str) -> list[list[str]]:
    """The messages of each catalogue of this system in a language, those of some words."""
    folder = CATALOGUES / language / "LC_MESSAGES"
    found: list[list[str]] = []
    if not folder.is_dir():
        return found
    for path in sorted(folder.glob("*.mo")):
        if path.name.startswith("iso_"):
            continue
        with path.open("rb") as stream:
            catalogue = gettext.GNUTranslations(stream)
        pairs = sorted(
            (key, value)
            for key, value in vars(catalogue)["_catalog"].items()
            if isinstance(key, str) and isinstance(value, str)
        )
        texts = [re.sub(r"%[-\w.$]*|<[^>]*>|[_&]", " ", value) for _, value in pairs if value]
        found.append([text.strip() for text in texts if 3 <= len(words(text)) <= 40])
    return found


def articles(language: str, size: int = 24, seed: int = 0) -> KnowledgeBase | None:
    """Long articles made of neighbouring messages of this system's catalogues, or None.

    A message that was kept out of its article is the query: it shares the topic, not the words.
    """
    rng = random.Random(f"articles/{language}/{seed}")
    short = "sr" if language.startswith("sr") else language
    documents: list[Document] = []
    asked: list[tuple[str, str]] = []
    for number, texts in enumerate(messages(language)):
        for start in range(0, len(texts) - size + 1, size):
            group = texts[start : start + size]
            query = group.pop(rng.randrange(size))
            shared = {w.lower() for w in words(" ".join(group)) if len(w) > 3}
            if sum(w.lower() in shared for w in words(query)) < 2:
                continue
            name = f"a{number}-{start}"
            documents.append(Document(name, group[0], body="\n".join(group[1:]), language=short))
            asked.append((query, name))
    if len(documents) < 50:
        return None
    rng.shuffle(asked)
    return KnowledgeBase(f"{language} articles", short, tuple(documents), tuple(asked))


def serbian_pairs() -> list[tuple[str, str]]:
    """The same message in Cyrillic and in Latin, from this system's catalogues."""
    pairs: list[tuple[str, str]] = []
    for path in sorted((CATALOGUES / "sr" / "LC_MESSAGES").glob("*.mo")):
        other = CATALOGUES / "sr@latin" / "LC_MESSAGES" / path.name
        if not other.is_file():
            continue
        with path.open("rb") as one, other.open("rb") as two:
            cyrillic = vars(gettext.GNUTranslations(one))["_catalog"]
            latin = vars(gettext.GNUTranslations(two))["_catalog"]
        pairs.extend(
            (text, latin[key])
            for key, text in cyrillic.items()
            if key and key in latin and isinstance(text, str) and text.strip()
        )
    return pairs


def with_distractors(base: KnowledgeBase, size: int, seed: int = 0) -> KnowledgeBase:
    """The base among recombined real phrasings: three a document, no body.

    A distractor phrasing is the head of one real phrasing and the tail of another.
    """
    rng = random.Random(f"distractors/{size}/{seed}")
    texts = [p for d in base.documents for p in (d.title, *d.phrasings) if len(words(p)) > 1]
    split = [words(text) for text in texts]

    def recombined() -> str:
        head, tail = rng.choice(split), rng.choice(split)
        return " ".join(head[: (len(head) + 1) // 2] + tail[len(tail) // 2 :])

    extra = (
        Document(f"x{n}", recombined(), (recombined(), recombined()), language=base.language)
        for n in range(size - len(base.documents))
    )
    return replace(base, name=f"{base.name} {size}", documents=(*base.documents, *extra))


# --- what hurried people do to a query ------------------------------------------------------------

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "ςερτυθιοπ", "ασδφγηξκλ", "ζχψωβνμ")


def _neighbour(letter: str, rng: random.Random) -> str:
    for row in _ROWS:
        at = row.find(letter)
        if at >= 0:
            return rng.choice([row[i] for i in (at - 1, at + 1) if 0 <= i < len(row)])
    return letter


def typo(word: str, rng: random.Random) -> str:
    """One slip: two letters swapped, one left out, one doubled, or the neighbouring key hit."""
    at = rng.randrange(1, len(word) - 1) if len(word) > 3 else rng.randrange(len(word) - 1)
    kind = rng.randrange(4)
    if kind == 0:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if kind == 1:
        return word[:at] + word[at + 1 :]
    if kind == 2:
        return word[:at] + word[at] + word[at:]
    return word[:at] + _neighbour(word[at], rng) + word[at + 1 :]


def _typos(text: str, rng: random.Random) -> str:
    return " ".join(
        typo(word, rng) if len(word) >= 4 and rng.random() < 0.75 else word for word in words(text)
    )


def _keywords(text: str, language: str, rng: random.Random) -> str:
    content = [w for w in words(text) if w.lower() not in FUNCTION_WORDS.get(language, ())]
    if len(content) > 3:
        kept = sorted(rng.sample(range(len(content)), 3))
        content = [content[i] for i in kept]
    return " ".join(content) or text


def _prefix(text: str, rng: random.Random) -> str:
    found = words(text)
    last = found[-1]
    return " ".join([*found[:-1], last[: rng.randint(min(2, len(last)), max(2, len(last) - 1))]])


CONDITIONS: tuple[str, ...] = ("full", "prefix", "keywords", "typos", "keywords+typos")


def damaged(query: str, condition: str, language: str, seed: str) -> str:
    """The query as a hurried rep would type it under one condition."""
    rng = random.Random(f"{seed}/{condition}/{query}")
    if condition == "prefix":
        return _prefix(query, rng)
    if "keywords" in condition:
        query = _keywords(query, language, rng)
    if "typos" in condition:
        query = _typos(query, rng)
    return query


def bare(text: str) -> str:
    """Without accents and diacritics, as most people type; đ becomes dj."""
    text = text.replace("đ", "dj").replace("Đ", "Dj")
    decomposed = unicodedata.normalize("NFD", text)
    return unicodedata.normalize(
        "NFC", "".join(c for c in decomposed if not unicodedata.combining(c))
    )


_CYRILLIC = "абвгдђежзијклљмнњопрстћуфхцчџш"
_LATIN = "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š"
_TO_LATIN = str.maketrans(dict(zip(_CYRILLIC, _LATIN.split(), strict=True)))


def latin(text: str) -> str:
    """Serbian Cyrillic in Latin letters, by a table that is not the fold's; lower case only."""
    return text.translate(_TO_LATIN)


def bare_latin(text: str) -> str:
    """What somebody without a Serbian keyboard types for a text in either script."""
    return bare(latin(text.lower()))


_GREEKLISH_PAIRS = {
    "ου": ["ou"],
    "μπ": ["mp", "b"],
    "ντ": ["nt", "d"],
    "γκ": ["gk", "g"],
    "γγ": ["gg", "ng"],
    "αυ": ["au", "ay", "av"],
    "ευ": ["eu", "ey", "ef"],
}
_GREEKLISH = {
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "h/i", "θ": "8/th", "ι": "i",
    "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "3/ks/x/j", "ο": "o", "π": "p", "ρ": "r", "σ": "s",
    "ς": "s", "τ": "t", "υ": "u/y/i", "φ": "f/ph", "χ": "x/ch/h/kh", "ψ": "ps", "ω": "w/o",
}  # fmt: skip


def greeklish(text: str, seed: str) -> str:
    """Greek in Latin letters by one writer, who keeps to one way for each letter."""
    rng = random.Random(f"greeklish/{seed}/{text}")
    habits = {letter: rng.choice(ways.split("/")) for letter, ways in _GREEKLISH.items()}
    pairs = {pair: rng.choice(ways) for pair, ways in _GREEKLISH_PAIRS.items()}
    plain = bare(text).lower()
    for pair, way in pairs.items():
        plain = plain.replace(pair, way)
    return "".join(habits.get(letter, letter) for letter in plain)


def questions(
    base: KnowledgeBase,
    condition: str,
    rewrite: Callable[[str], str] | None = None,
) -> list[tuple[str, str]]:
    """The base's queries under a condition; `rewrite` changes the script after the damage."""
    asked = []
    for query, label in base.queries:
        text = damaged(query, condition, base.language, base.name)
        asked.append((rewrite(text) if rewrite else text, label))
    return asked


def texts_of(document: Document) -> Sequence[str]:
    """Every text of a document that a peer indexes."""
    return [document.title, *document.phrasings, document.body]


def interval(values: Iterable[float], seed: int = 7, rounds: int = 1000) -> tuple[float, float]:
    """A 95 % bootstrap interval of the mean."""
    import numpy as np

    sample = np.fromiter(values, dtype=np.float64)
    if not len(sample):
        return 0.0, 0.0
    draws = np.random.default_rng(seed).integers(0, len(sample), (rounds, len(sample)))
    low, high = np.quantile(sample[draws].mean(axis=1), (0.025, 0.975))
    return float(low), float(high)
