"""The few things that numpy lacks a word for."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.search.arrays import distinct, ints


@given(st.lists(st.integers(-5, 5)))
def test_each_number_stands_once_and_in_order(numbers: list[int]) -> None:
    found = distinct(ints(numbers))
    assert found.tolist() == sorted(set(numbers))
    assert found.dtype == np.int32


def test_a_search_loads_none_of_numpys_masked_arrays() -> None:
    code = """
import sys
from agent_assist.domain.hit import Document
from agent_assist.search import SearchIndex
lamp = Document("solution/lamp", "Return a lamp", ("lamp broken",))
hits = SearchIndex.build([lamp]).search("lmp")
print([hit.id for hit in hits], "numpy.ma" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['solution/lamp'] False"
