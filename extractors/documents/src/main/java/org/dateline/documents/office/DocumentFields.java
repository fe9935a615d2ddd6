package org.dateline.documents.office;

import org.dateline.core.model.DateValue;
import org.dateline.core.model.Metadata;

/**
 * What the properties of a document say. People rarely fill them in, so that they are believed only where the text agrees.
 *
 * @param title empty where there is none
 * @param author whoever typed the document; empty where there is none
 * @param created when the file was made
 * @param printed was the file made by printing or saving a page of the web, so that it was made when the page was retrieved?
 */
record DocumentFields(String title, String author, DateValue created, boolean printed) {

    static final String BASIS = "format";

    /** Adds the day the file was made: of a printed page the day of retrieval, else the best guess at publication there is. */
    Metadata.Builder dated(Metadata.Builder metadata) {
        return printed ? metadata.retrieved(created) : metadata.published(created);
    }
}
