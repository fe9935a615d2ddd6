"""Prints the rows of every table, as the generated loader reads them with pandas. Argument: the folder of the tables."""
import sys
import warnings

warnings.simplefilter("error")
sys.path.insert(0, sys.argv[1])
from load import load  # noqa: E402

print(" ".join(f"{name}={len(table)}" for name, table in sorted(load().items())))
