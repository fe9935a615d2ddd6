package org.dateline.jsonld;

/** Ids of other collections as addresses, as those collections publish them. */
final class Outside {

    private Outside() {}

    /** What has no known address stays a text. */
    static Thing.Builder add(Thing.Builder thing, String id) {
        if (id.matches("geonames:\\d+")) {
            return thing.term("owl:sameAs", "https://sws.geonames.org/" + id.substring("geonames:".length()) + "/");
        }
        if (id.matches("(wikidata:)?Q\\d+")) {
            String item = id.substring(id.indexOf('Q'));
            return thing.term("owl:sameAs", "http://www.wikidata.org/entity/" + item);
        }
        return thing.text("schema:identifier", id);
    }
}
