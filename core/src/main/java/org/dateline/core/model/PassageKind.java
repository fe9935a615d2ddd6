package org.dateline.core.model;

import java.util.Locale;

/** What a passage of an article is. Only {@linkplain #isBody() body} passages are the report itself. */
public enum PassageKind {
    HEADLINE(false),
    /** The lines under the headline that sum up the report. */
    STANDFIRST(false),
    BYLINE(false),
    /** "TEHRAN, 26 September": where and when the dispatch was filed. */
    DATELINE(false),
    PARAGRAPH(true),
    SUBHEAD(true),
    LIST(true),
    QUOTATION(true),
    CAPTION(false),
    /** Site furniture: menus, counters, related links, adverts. Kept apart, never coded. */
    BOILERPLATE(false);

    private final boolean body;

    PassageKind(boolean body) {
        this.body = body;
    }

    /** Does the body of the report consist of passages of this kind? */
    public boolean isBody() {
        return body;
    }

    /** Is this edited by the newsroom, so that what it says may be coded? */
    public boolean isEdited() {
        return body || this == HEADLINE || this == STANDFIRST || this == CAPTION;
    }

    /** The name in exports and in the corpus folder. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static PassageKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
