/**
 * Networks as GraphML, for igraph, Cytoscape and others that read no GEXF. What the nodes and edges are is the business of
 * {@code org.dateline.networks}.
 */
@NullMarked
package org.dateline.graphml;

import org.jspecify.annotations.NullMarked;
