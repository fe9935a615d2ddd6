package org.dateline.documents.roundtrip;

import java.util.List;

/** The one report that goes through all formats; invented. */
final class Story {

    static final String TITLE = "Nordmark and Sudland sign grain agreement in Lund";
    static final String OUTLET = "Nordmark Post";
    static final List<String> AUTHORS = List.of("Ada Holm", "Bo Lindqvist");
    static final String DAY = "2020-09-26";
    static final String WRITTEN_DAY = "26 September 2020";
    static final String BYLINE = "By Ada Holm and Bo Lindqvist";

    static final List<String> PARAGRAPHS = List.of(
            "LUND - The foreign ministers of Nordmark and Sudland signed an agreement on Friday that reopens the northern grain"
                    + " corridor after seven months of negotiations, officials of both countries said.",
            "\"We have shown that neighbours can settle a dispute without threats,\" Nordmark's minister Karin Dahl told"
                    + " reporters. Her counterpart, Admiral Jonas Verde, called the document a beginning.",
            "Under the agreement, 24 cargo ships will leave the harbours of Sudland every week. International observers will"
                    + " inspect each vessel in the port of Lund, which has not handled foreign grain since February.",
            "The opposition in Sudland condemned the signature. Its leader, Marta Colón, said that the government had"
                    + " surrendered the fishing grounds around the Skerry islands and demanded an investigation.",
            "Economists expect prices to fall. A tonne of wheat cost 310 crowns at the exchange on Thursday, down from 355"
                    + " crowns in the week before the announcement, according to the central bank.",
            "Parliament in Nordmark votes on the treaty on 12 October; a majority is considered certain.");

    private Story() {}

    static String text() {
        return String.join("\n\n", PARAGRAPHS);
    }

    static String markup() {
        return "<p>" + String.join("</p>\n<p>", PARAGRAPHS) + "</p>";
    }

    static String page() {
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + TITLE + " - " + OUTLET
                + "</title>"
                + "<meta property=\"og:site_name\" content=\"" + OUTLET + "\">"
                + "<meta property=\"article:published_time\" content=\"" + DAY + "\"><meta name=\"author\" content=\""
                + String.join(", ", AUTHORS)
                + "\"></head><body><nav><a href=\"/\">Home</a> <a href=\"/world\">World</a></nav><article><h1>"
                + TITLE + "</h1><p class=\"byline\">" + BYLINE + "</p><time datetime=\"" + DAY + "\">" + WRITTEN_DAY
                + "</time>\n"
                + markup() + "</article><footer>About us</footer></body></html>";
    }
}
