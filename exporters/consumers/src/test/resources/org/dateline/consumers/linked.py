"""Prints the number of statements in each of some files, as rdflib reads them. Arguments: the files."""
import sys

import rdflib

FORMATS = {"jsonld": "json-ld", "ttl": "turtle", "nq": "nt"}
for file in sys.argv[1:]:
    print(len(rdflib.Graph().parse(file, format=FORMATS[file.rpartition(".")[2]])))
