"""HTML becomes the text that is said: lists, links and paragraphs are kept."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.exchange.plain_text import MAX_HTML, looks_like_html, plain_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>one</p><p>two</p>", "one\n\ntwo"),
        ("one<br>two<br/><br>three", "one\ntwo\n\nthree"),
        ("<div>one</div><div>two</div>", "one\ntwo"),
        ("<ul><li>one</li><li>two</li></ul>after", "• one\n• two\n\nafter"),
        ("<ol><li>one<li>two</ol>", "1. one\n2. two"),
        ("<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>", "• a\n  1. b\n• c"),
        ("<ul><li><p>one</p></li><li></li><li>two</li></ul>", "• one\n• two"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><th>1</th></tr></table>", "a | b\n1"),
        ("<pre>  a\n\n  b</pre>", "a\n\n  b"),
        ("a &lt; b &amp;&nbsp;c &#269; 3 < 4", "a < b & c č 3 < 4"),
        (
            'see <a href="https://x.example/a?b=1&amp;c=2">our page</a>.',
            "see our page (https://x.example/a?b=1&c=2).",
        ),
        ('<a href="https://x.example/">https://x.example</a>', "https://x.example"),
        ('<a href="mailto:a@x.example">a@x.example</a>', "a@x.example"),
        ('<a href="#top">top</a>', "top"),
        ('<b title="a > b">x</b> y', "x y"),
        ("<!-- <b>no</b> -->yes<![CDATA[ x ]]>", "yes"),
        ("  a \n\n b  ", "a b"),
        ("", ""),
    ],
)
def test_what_is_kept(html: str, text: str) -> None:
    assert plain_text(html)[0] == text


@pytest.mark.parametrize(
    ("html", "text", "codes"),
    [
        ("a<script>if (a<b) alert('</div>')</script>b", "ab", ["script"]),
        ("a<script>never closed <b>x</b>", "a", ["script", "cut-element"]),
        ("<style>p {color: red}</style>x", "x", ["element"]),
        ("<p onclick='x()'>x</p>", "x", ["script"]),
        ("<iframe src='https://x.example'>in</iframe>x", "x", ["element"]),
        ("<svg><svg>a</svg>b</svg>c", "c", ["element"]),
        ('<a href="javascript:alert(1)">click</a>', "click", ["unsafe-link"]),
        ('<a href=" data:text/html,x">click</a>', "click", ["unsafe-link"]),
        ('<img src="x.png" alt="our logo">x', "x", ["picture"]),
        ("<b>a</b><h1>b</h1>", "a\n\nb", ["formatting"]),
    ],
)
def test_what_is_left_out_is_told(html: str, text: str, codes: list[str]) -> None:
    found, remarks = plain_text(html)
    assert found == text
    assert [remark.code for remark in remarks] == codes


@pytest.mark.parametrize(
    ("text", "is_html"),
    [("<p>x</p>", True), ("a<br>b", True), ("x &amp; y", True), ("a < b > c", False),
     ("Zoran <zoran@x.example>", False), ("AT&T; 5 > 4", False)],
)  # fmt: skip
def test_html_is_told_from_plain_text(text: str, is_html: bool) -> None:
    assert looks_like_html(text) is is_html


@given(st.text(st.sampled_from("<>/ab=\"' !-&;&#x[]\n{}script"), max_size=300))
def test_any_text_is_read_and_holds_no_complete_script(html: str) -> None:
    text, _ = plain_text(html)
    assert text == text.strip()
    assert len(text) <= 4 * len(html) + 10


@pytest.mark.parametrize(
    "piece",
    ["<", "<a ", "<a b='", '<a "', "<a '\"", "<x/", "</a ", "<!--", "<a><", "&", "&#", "<ul><li>x",
     "<a>x", "<svg>", "<script>", "\"'", "<![CDATA["],
)  # fmt: skip
def test_broken_tags_take_no_longer_than_their_length(piece: str) -> None:
    """The standard library's parser takes the square of it: minutes for some of these."""
    spans = []
    for size in (MAX_HTML // 8, MAX_HTML):
        html = piece * (size // len(piece))
        begin = time.process_time()
        plain_text(html)
        spans.append(time.process_time() - begin)
    assert spans[1] < 40 * spans[0] + 0.2
