#!/bin/sh
# Gets the programs that the consumers need and that can be had: from Debian (as root), npm and Maven Central. What cannot be had is left
# out; its tests are then skipped. usage: get-tools.sh FOLDER
set -u
folder=$1
mkdir -p "$folder/gephi"
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    for package in python3-networkx python3-pandas python3-rdflib r-base-core r-cran-readr r-cran-igraph sqlite3 chromium nodejs npm \
        libreoffice-calc-nogui; do
        dpkg -s "$package" >/dev/null 2>&1 || { [ "${package%js}" != "$package" ] && command -v node >/dev/null; } \
            || command -v "$package" >/dev/null \
            || DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$package" >"$folder/apt.log" 2>&1 \
            || echo "not from Debian: $package"
    done
fi
if command -v npm >/dev/null && [ ! -d "$folder/node_modules/graphology-gexf" ]; then
    npm install --silent --no-fund --no-audit --prefix "$folder" graphology@0.26.0 graphology-gexf@0.13.2 @xmldom/xmldom@0.8.11 \
        >"$folder/npm.log" 2>&1 || echo "not from npm: graphology-gexf"
fi
if [ ! -f "$folder/gephi/gephi-toolkit-0.10.1-all.jar" ]; then
    mvn -q -B dependency:copy -Dartifact=org.gephi:gephi-toolkit:0.10.1:jar:all "-DoutputDirectory=$folder/gephi" \
        >"$folder/mvn.log" 2>&1 || echo "not from Maven Central: gephi-toolkit"
fi
exit 0
