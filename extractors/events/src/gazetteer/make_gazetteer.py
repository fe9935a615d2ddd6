#!/usr/bin/env python3
"""Makes the gazetteer resource from GeoNames data as packaged on npm. See README.md beside this file."""

import gzip
import io
import json
import re
import sys
import unicodedata

# Dependencies fold into their state, as PLOVER does; Kosovo, Hong Kong and Palestine stand alone.
FOLD = {
    "PR": "USA", "GU": "USA", "VI": "USA", "AS": "USA", "MP": "USA", "UM": "USA",
    "GP": "FRA", "MQ": "FRA", "GF": "FRA", "RE": "FRA", "YT": "FRA", "NC": "FRA", "PF": "FRA", "PM": "FRA", "BL": "FRA",
    "MF": "FRA", "WF": "FRA", "TF": "FRA", "GG": "GBR", "JE": "GBR", "IM": "GBR", "GI": "GBR", "BM": "GBR", "KY": "GBR",
    "VG": "GBR", "TC": "GBR", "MS": "GBR", "AI": "GBR", "FK": "GBR", "SH": "GBR", "PN": "GBR", "GS": "GBR", "IO": "GBR",
    "AW": "NLD", "CW": "NLD", "SX": "NLD", "BQ": "NLD", "AN": "NLD", "GL": "DNK", "FO": "DNK", "AX": "FIN", "SJ": "NOR",
    "CX": "AUS", "CC": "AUS", "NF": "AUS", "NU": "NZL", "TK": "NZL", "EH": "MAR", "XK": "KOS",
}
SEATS = {"PPLC", "PPLA", "PPLG"}
LATIN = re.compile(r"^[A-Z\u00c0-\u024f'‘’`][A-Za-z\u00c0-\u024f'‘’` .-]{2,40}$")
MIN_POPULATION = 5000
ALIAS_POPULATION = 30000
MAX_ALIASES = 24


def folded(text):
    """Lower case without marks, so that two spellings of one alias are kept once."""
    flat = unicodedata.normalize("NFD", text.lower())
    return "".join(c for c in flat if not unicodedata.combining(c)).replace("‘", "'").replace("’", "'").replace("`", "'")


def aliases(name, ascii_name, alternatives, population):
    kept, seen = [], {folded(name)}
    wanted = [ascii_name] + (alternatives.split(",") if population >= ALIAS_POPULATION else [])
    for alias in wanted:
        if not LATIN.match(alias) or folded(alias) in seen or len(alias) < 4:
            continue
        if len(kept) == MAX_ALIASES:
            break
        seen.add(folded(alias))
        kept.append(alias)
    return kept


def rows(cities, admin1, iso):
    for line in cities:
        f = line.rstrip("\n").split("\t")
        gid, name, ascii_name, others, lat, lon, cls, code, country, a1, population = (
            f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7], f[8], f[10], int(f[14] or 0))
        if cls != "P" or code in ("PPLX", "PPLH", "PPLQ", "PPLW") or (population < MIN_POPULATION and code not in SEATS):
            continue
        state = FOLD.get(country) or iso.get(country)
        if not state:
            continue
        division = admin1.get(country + "." + a1, "")
        yield [gid, name, "|".join(aliases(name, ascii_name, others, population)), state, division, code,
               "%.4f" % float(lat), "%.4f" % float(lon), str(population)]


def main(cities_file, admin1_file, iso_file, out_file):
    with open(admin1_file, encoding="utf-8") as f:
        admin1 = {entry["code"]: entry["name"] for entry in json.load(f)}
    with open(iso_file, encoding="utf-8") as f:
        iso = {entry[0]: entry[1] for entry in json.load(f)}
    with open(cities_file, encoding="utf-8") as f:
        table = sorted(rows(f, admin1, iso), key=lambda r: int(r[0]))
    text = io.StringIO()
    for row in table:
        text.write("\t".join(row) + "\n")
    with open(out_file, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as out:
        out.write(text.getvalue().encode("utf-8"))
    print(len(table), "places,", len(text.getvalue()), "characters")


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit("usage: make_gazetteer.py CITIES500.txt ADMIN1.json CODES.json OUT.tsv.gz")
    main(*sys.argv[1:])
