# Prints nodes and edges of GraphML files, as igraph reads them. Arguments: the files.
options(warn = 2)
for (file in commandArgs(trailingOnly = TRUE)) {
  graph <- igraph::read_graph(file, format = "graphml")
  cat(igraph::vcount(graph), igraph::ecount(graph), "\n")
}
