"""Prints nodes and edges of networks, as networkx reads them. Arguments: the files."""
import sys
import warnings

warnings.simplefilter("error")
import networkx  # noqa: E402

for file in sys.argv[1:]:
    graph = networkx.read_gexf(file) if file.endswith(".gexf") else networkx.read_graphml(file)
    print(graph.number_of_nodes(), graph.number_of_edges())
