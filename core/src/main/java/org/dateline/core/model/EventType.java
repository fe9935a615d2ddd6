package org.dateline.core.model;

/**
 * A type of an ontology. The empty code stands for a bare statement, which is reported but is no event.
 *
 * @param scheme the name of the codebook, for instance {@code plover}
 * @param code for instance {@code CONSULT}
 */
public record EventType(String scheme, String code) {

    public boolean isEvent() {
        return !code.isEmpty();
    }
}
