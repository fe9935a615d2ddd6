"""Reads the tables of this folder into pandas data frames.

    from load import load, split
    tables = load()                  # or load("path/to/csv")
    tables["events"]["status"].value_counts()
    tables["reports"]["actors"].map(split)

Made by Dateline from the same schema as codebook.md. Empty cells are missing values; "NA" is a word. Offsets count Unicode code
points, as Python does: text[start:end].
"""
from pathlib import Path

import pandas

TABLES = {
@TABLES@
}
GUARDED = r"^'(?='*[=+\-@\t\r\n])"  # a ' that keeps spreadsheets from running text as a formula


def load(folder=Path(__file__).parent):
    """All tables by their names, the guard against formulas taken off again."""
    tables = {}
    for name, (types, free) in TABLES.items():
        table = pandas.read_csv(Path(folder) / f"{name}.csv", dtype=types, keep_default_na=False, na_values=[""],
                                encoding="utf-8", lineterminator="\n")
        for column in free:
            table[column] = table[column].str.replace(GUARDED, "", regex=True)
        tables[name] = table
    return tables


def split(cell):
    """The elements of a list: they are joined by |, and a | or backslash inside one has a backslash in front."""
    if pandas.isna(cell):
        return []
    elements, escaped = [""], False
    for sign in cell:
        if escaped or sign not in "\\|":
            elements[-1] += sign
            escaped = False
        elif sign == "\\":
            escaped = True
        else:
            elements.append("")
    return elements
