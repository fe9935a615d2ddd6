package org.dateline.jsonld;

import org.dateline.core.model.Coding;

/** What an event is, in linked data. */
final class Codings {

    private Codings() {}

    static Thing.Builder add(Thing.Builder thing, Coding coding) {
        if (coding.type().isEvent()) {
            thing.term(
                    "sem:eventType",
                    Thing.name(
                            "type:",
                            coding.type().scheme() + ":" + coding.type().code()));
            thing.number("dateline:intensity", coding.intensity());
        }
        if (coding.quadClass() > 0) {
            thing.number("dateline:quadClass", coding.quadClass());
        }
        return thing.text("dateline:mode", coding.mode())
                .texts("dateline:context", coding.contexts())
                .text("dateline:cameo", coding.cameo());
    }
}
