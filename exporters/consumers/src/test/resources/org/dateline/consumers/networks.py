"""Prints nodes and edges of a GEXF and a GraphML file, as networkx reads them. Arguments: the two files."""
import sys

import networkx

for file in sys.argv[1:]:
    graph = networkx.read_gexf(file) if file.endswith(".gexf") else networkx.read_graphml(file)
    print(graph.number_of_nodes(), graph.number_of_edges())
