"""CSV and XLSX: read with suspicion, written so that no cell is a formula."""

from __future__ import annotations

import csv
import io
import tempfile
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_assist.exchange import xlsx_reader
from agent_assist.exchange.sentences import ExchangeError
from agent_assist.exchange.table_files import guarded, to_csv, to_xlsx, unguarded, write_new
from agent_assist.exchange.tabular import TableData, read_csv
from agent_assist.exchange.xlsx_reader import read_xlsx

RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def workbook(path: Path, rows: str, **parts: str) -> Path:
    """A workbook with one sheet, as little of it as a program may write."""
    whole = {
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r1" '
        f'Type="{RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELS}"><sheets>'
        '<sheet name="One" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}">'
        f'<Relationship Id="r1" Type="{RELS}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="r2" Type="{RELS}/sharedStrings" Target="/xl/shared.xml"/>'
        f'<Relationship Id="r3" Type="{RELS}/styles" Target="styles.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData>'
        "</worksheet>",
        **parts,
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, text in whole.items():
            book.writestr(name, text)
    return path


def inline(ref: str, text: str) -> str:
    return f'<c r="{ref}" t="inlineStr"><is><t>{escape(text)}</t></is></c>'


def cells(table: TableData) -> list[list[str]]:
    return [list(row.cells.values()) for row in table.rows]


# --- CSV ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_the_separator_is_told_from_the_header(sign: str) -> None:
    table = read_csv(f'title{sign}"te{sign}xt"\n\na{sign}"b{sign}\nc"\n')
    assert table.headers == ("title", f"te{sign}xt")
    (row,) = table.rows
    assert (row.at, list(row.cells.values())) == ("row 3", ["a", f"b{sign}\nc"])


def test_short_rows_are_filled_and_long_ones_cut() -> None:
    assert cells(read_csv("a,b\n1\n1,2,3\n,\n")) == [["1", ""], ["1", "2"]]


@pytest.mark.parametrize(
    ("text", "code"),
    [("", "empty"), ("\n\n", "empty"), (" , \n1,2", "no-header"), ("a, A ,a", "header-twice"),
     ('a,b\n"' + "x" * 300_000, "not-csv")],
)  # fmt: skip
def test_why_a_table_is_refused(text: str, code: str) -> None:
    with pytest.raises(ExchangeError) as caught:
        list(read_csv(text).rows)
    assert caught.value.code == code


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "'=x", "''=x", "'x", "plain"]
)
def test_a_cell_is_never_a_formula_and_comes_back(text: str) -> None:
    assert not guarded(text).startswith(("=", "+", "-", "@", "\t", "\r"))
    assert unguarded(guarded(text)) == text


@given(st.text(st.sampled_from("'=+-@\t\rab"), max_size=6))
def test_guarding_loses_nothing(text: str) -> None:
    assert unguarded(guarded(text)) == text


words = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufeff\u2028\u2029"),
    max_size=20,
)
tables = st.lists(st.lists(words, min_size=3, max_size=3), max_size=4)


@given(tables)
def test_csv_comes_back(rows: list[list[str]]) -> None:
    data = to_csv([["a", "b", "c"], *rows])
    found = cells(read_csv(data.decode("utf-8-sig").replace("\r\n", "\n")))
    assert [[unguarded(cell) for cell in row] for row in found] == [
        row for row in rows if any(cell.strip() for cell in row)
    ]


# --- XLSX ---------------------------------------------------------------------------------------


@settings(max_examples=30, deadline=None)
@given(tables)
def test_a_workbook_comes_back(rows: list[list[str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a.xlsx")
        path.write_bytes(to_xlsx([["a", "b", "c"], *rows], "Texts"))
        found = cells(read_xlsx(path))
    assert found == [row for row in rows if any(cell.strip() for cell in row)]


def test_the_same_workbook_has_the_same_bytes() -> None:
    assert to_xlsx([["a"], ["=1"]], "S") == to_xlsx([["a"], ["=1"]], "S")


def test_every_cell_of_a_workbook_is_a_text(tmp_path: Path) -> None:
    data = to_xlsx([["a", "b"], ["=1+1", "http://x.example"], ["14", "@x"]], "S")
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert "<hyperlink" not in sheet
    assert sheet.count('t="inlineStr"') == 6


def test_all_kinds_of_cells(tmp_path: Path) -> None:
    rows = (
        f'<row r="1">{"".join(inline(f"{name.upper()}1", name) for name in "abcd")}</row>'
        '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3"><v>14</v></c>'
        '<c r="C3" s="1"><v>46082</v></c><c r="D3" t="b"><v>1</v></c></row>'
        '<row><c><v>1.50</v></c><c t="str"><f>1+1</f><v>two</v></c><c t="s"><v>99</v></c>'
        '<c t="e"><v>#REF!</v></c></row>'
    )
    shared = (
        f'<sst xmlns="{MAIN}"><si><r><t>rich</t></r><r><t xml:space="preserve"> text</t></r>'
        "<rPh><t>spoken</t></rPh></si></sst>"
    )
    styles = (
        f'<styleSheet xmlns="{MAIN}"><numFmts><numFmt numFmtId="170" formatCode="dd\\.mm\\.yyyy"/>'
        '</numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>'
    )
    path = workbook(tmp_path / "a.xlsx", rows, **{"xl/shared.xml": shared, "xl/styles.xml": styles})
    first, second = read_xlsx(path).rows
    assert (first.at, list(first.cells.values())) == (
        "row 3",
        ["rich text", "14", "2026-03-01", "true"],
    )
    assert [remark.code for remark in first.remarks] == ["made-a-date"]
    assert list(second.cells.values()) == ["1.5", "two", "", "#REF!"]
    assert [remark.code for remark in second.remarks] == ["formula"]


def test_a_sheet_is_chosen_by_its_name(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", f"<row>{inline('A1', 'a')}</row>")
    assert read_xlsx(path, "One").headers == ("a",)
    with pytest.raises(ExchangeError, match=r"no sheet “Two”\. It has: One"):
        read_xlsx(path, "Two")


def test_two_cells_far_apart_take_no_room(tmp_path: Path) -> None:
    rows = f'<row r="1">{inline("A1", "a")}</row><row r="1048576">{inline("XFD1048576", "z")}</row>'
    table = read_xlsx(workbook(tmp_path / "a.xlsx", rows))
    assert table.headers == ("a",)
    assert cells(table) == []


def test_a_zip_bomb_is_refused_before_it_is_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx_reader, "MAX_UNPACKED", 2_000_000)
    path = workbook(tmp_path / "a.xlsx", f"<row>{inline('A1', 'a')}</row>{' ' * 3_000_000}")
    assert path.stat().st_size < 20_000
    with pytest.raises(ExchangeError, match="more than 2 MB"):
        read_xlsx(path)


def test_a_sheet_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", f"<row>{inline('A1', 'a')}</row>{' ' * 100_000}")
    data = path.read_bytes()
    with zipfile.ZipFile(path) as book:
        size = book.getinfo("xl/worksheets/sheet1.xml").file_size.to_bytes(4, "little")
    assert size in data
    path.write_bytes(data.replace(size, (500).to_bytes(4, "little")))
    with pytest.raises(ExchangeError, match="damaged"):
        list(read_xlsx(path).rows)


@pytest.mark.parametrize(
    "sheet",
    [
        '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>',
        '<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>',
        "<worksheet><sheetData><row><c",
        "no xml",
        "",
    ],
)
def test_xml_with_a_document_type_or_faults_is_refused(sheet: str, tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", "", **{"xl/worksheets/sheet1.xml": sheet})
    with pytest.raises(ExchangeError) as caught:
        list(read_xlsx(path).rows)
    assert caught.value.code == "not-xlsx"


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"PK\x03\x04 broken", "not-xlsx"), (b"\xd0\xcf\x11\xe0" + b"x" * 600, "xlsx-locked"),
     (b"", "not-xlsx")],
)  # fmt: skip
def test_what_is_no_workbook(data: bytes, code: str, tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(data)
    with pytest.raises(ExchangeError) as caught:
        read_xlsx(tmp_path / "a.xlsx")
    assert caught.value.code == code


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_a_damaged_workbook_gives_rows_or_a_sentence(data: st.DataObject) -> None:
    whole = bytearray(to_xlsx([["a", "b"], ["1", "čž"], ["=2", "x"]], "S"))
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a.xlsx")
        path.write_bytes(whole[: data.draw(st.integers(1, len(whole)))])
        try:
            rows = list(read_xlsx(path).rows)
        except ExchangeError:
            return
    assert all(isinstance(cell, str) for row in rows for cell in row.cells.values())


# --- files --------------------------------------------------------------------------------------


def test_a_file_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    write_new(tmp_path / "a.csv", b"1")
    with pytest.raises(ExchangeError, match="there already"):
        write_new(tmp_path / "a.csv", b"2")
    with pytest.raises(ExchangeError, match="cannot be written"):
        write_new(tmp_path / "none" / "a.csv", b"2")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.csv", b"1")]


def test_a_text_too_long_for_a_cell_is_told() -> None:
    with pytest.raises(ExchangeError, match="row 2"):
        to_xlsx([["a"], ["x" * 40_000]], "S")


def test_csv_is_what_the_standard_library_reads() -> None:
    rows = [["a", "b"], ["x, y", 'say "no"\nnow']]
    assert list(csv.reader(io.StringIO(to_csv(rows).decode("utf-8-sig"), newline=""))) == rows
