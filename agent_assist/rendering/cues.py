"""Cue words: what an experienced rep needs of a text, when its author gave none."""

from __future__ import annotations

from agent_assist.domain.expressions import expression
from agent_assist.rendering.serbian import to_latin

MAX_CUES = 6
WORDS_A_CUE = 4

_SENTENCE = expression(r"[^.!?;·:…\n]+(?:[.:](?=\S)[^.!?;·:…\n]+)*")
_WORD = expression(r"[^\W_]+(?:[-–’'.,:/@•][^\W_]+)*%?|[€£$]\d[\d.,]*")
# Words that carry no cue: articles, pronouns, helping verbs. Serbian stands in Latin.
_FILLER_WORDS = """
    a an the and or but if so to of in on at for with from by as is are am was were be been being
    i you we he she it they me us him her them my your our his its their this that these those
    do does did have has had will would can could shall should may might must not no yes just
    i'll i'm i've you're we'll we're it's that's let's there here what which who when where how
    very really please about into than then too also

    i ili a ali da li je l sam si smo ste su sebe se me mi te ti ga mu joj nam vam nas vas mene
    ja ona ono oni mi vi on u na o od do za sa s iz k ka po pri kod pred pod nad bez kroz zbog
    što šta koji koja koje kako kada gde ovaj ova ovo taj ta to tome taj samo još već vrlo veoma
    ne nije nisu nisam bih bi bismo biste biti bio bila bilo će ću ćemo ćete hoće moj moja moje
    vaš vaša vaše vašu vašeg vašem naš naša naše tako ako nego pa jer molim tebe

    ο η το οι τα του της των τον την τη τους τις ένας μια μία ένα και κι ή να θα με σε από για προς
    στο στη στην στον στα στους στις που πως πώς τι ότι δεν μη μην είναι είμαι είστε ήταν έχω έχετε
    έχει έχουμε εγώ εσείς εμείς μου σου μας σας αυτό αυτή αυτός αυτά όταν αν αλλά όπως πολύ πιο
    εδώ εκεί λοιπόν ως
"""
_FILLERS = frozenset(_FILLER_WORDS.split())


def cue_words(text: str) -> tuple[str, ...]:
    """Short cues for a text that is to be said, at most one a sentence, in its own words.

    Each cue is the sentence's first words that carry meaning (at most four, numbers always kept);
    greetings of one word stay as they are. The words keep their form, script and order.
    """
    cues = (_cue(sentence) for sentence in _SENTENCE.findall(text))
    return tuple(dict.fromkeys(cue for cue in cues if cue))[:MAX_CUES]


def _cue(sentence: str) -> str:
    words: list[str] = _WORD.findall(sentence)
    carrying = [word for word in words if to_latin(word).lower() not in _FILLERS]
    numbers = [word for word in carrying if any(sign.isdigit() for sign in word)]
    room = max(WORDS_A_CUE - len(numbers), 1)
    kept = [word for word in carrying if word not in numbers][:room] + numbers[:WORDS_A_CUE]
    return " ".join(sorted(kept, key=carrying.index))
