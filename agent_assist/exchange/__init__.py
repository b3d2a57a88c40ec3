"""Other tools' formats, tables and packs: bytes become content, and content becomes bytes.

Nothing here reads or writes the library itself; `services/exchanging.py` does.
"""
