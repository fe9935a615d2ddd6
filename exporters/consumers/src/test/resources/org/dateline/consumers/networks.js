// Prints nodes and edges of GEXF files, as graphology-gexf (and with it Gephi Lite) reads them. Arguments: the folder of node modules, the files.
const { createRequire } = require('module');
const [, , modules, ...files] = process.argv;
const tool = createRequire(modules + '/x.js');
const { MultiGraph } = tool('graphology');
const { parse } = tool('graphology-gexf');
console.warn = message => { throw new Error(message); };
for (const file of files) {
  const graph = parse(MultiGraph, require('fs').readFileSync(file, 'utf8'), { allowUndeclaredAttributes: false });
  let placed = 0;
  graph.forEachNode((node, is) => { if (Number.isFinite(is.x) && Number.isFinite(is.y) && is.color && is.size > 0) placed++; });
  if (placed !== graph.order) throw new Error(`${file}: ${graph.order - placed} nodes without place, size or colour`);
  console.log(graph.order, graph.size);
}
