package org.dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.dateline.core.model.PassageKind;
import org.junit.jupiter.api.Test;

/** What the pages of news sites have in and around the report, one kind a test. */
class PageKindsTest {

    private static final String ICE =
            "<p>The harbour of Lund froze on Tuesday night, for the first time in forty years, the port authority said.</p>";
    private static final String NAVY =
            "<p>The port asked the navy for an icebreaker, which is to arrive from Sudhaven on Thursday morning.</p>";
    private static final String FISH =
            "<p>Fishermen lost two days of work, and the ferry to the islands did not sail, its owner said on Wednesday.</p>";

    @Test
    void subheadsThatAreLinksStay() throws IOException {
        Extracted page = read("<div>" + ICE + "<h2><a href=/navy>The navy</a></h2>" + NAVY
                + "<h2><a href=/boats>Idle boats</a></h2>" + FISH + "</div>");

        assertEquals(List.of("The navy", "Idle boats"), page.passages(PassageKind.SUBHEAD));
    }

    @Test
    void subheadsBetweenColumnsStay() throws IOException {
        Extracted page = read("<article><div class=column>" + ICE + "</div><h2>The navy is asked</h2><div class=column>"
                + NAVY + "</div><h2>No boat sailed</h2><div class=column>" + FISH + "</div></article>");

        assertEquals(List.of("The navy is asked", "No boat sailed"), page.passages(PassageKind.SUBHEAD));
    }

    @Test
    void aSentenceThatIsMostlyALinkStays() throws IOException {
        Extracted page = read("<div>" + ICE
                + "<p>In forty years <a href=/study>no winter froze the whole of the harbour, a study found.</a></p>"
                + NAVY + FISH + "</div>");

        assertTrue(page.article().body().contains("a study found"));
    }

    @Test
    void aLineThatPointsToAnotherStoryIsCut() throws IOException {
        Extracted page = read("<div>" + ICE + "<p><a href=/bridge>Why the bridge of Lund was closed last winter</a></p>"
                + NAVY + FISH + "</div>");

        assertFalse(page.article().body().contains("bridge"));
    }

    @Test
    void aListStaysAndSoDoesOneBehindTheLastParagraph() throws IOException {
        Extracted page = read("<div>" + ICE + NAVY + "<ul><li>Ferries: none</li><li>Trains: hourly</li></ul>" + FISH
                + "<h3>Closed on Thursday</h3><div><ul><li>The fish market</li><li>Two schools</li></ul></div></div>"
                + "<footer><a href=/>Home</a></footer>");

        assertEquals(
                List.of("Ferries: none", "Trains: hourly", "The fish market", "Two schools"),
                page.passages(PassageKind.LIST));
        assertEquals(List.of("Closed on Thursday"), page.passages(PassageKind.SUBHEAD));
    }

    @Test
    void theReportGoesOnBehindABoxOfOtherStories() throws IOException {
        Extracted page = read("<div>" + ICE + ICE.replace("Tuesday", "Monday") + NAVY + "<h3>Also interesting</h3>"
                + "<div><a href=/a>The mayor of Lund buys a sledge for the town hall</a></div>"
                + "<div><a href=/b>How to skate on thin ice and other advice</a></div>" + FISH + "</div>");

        assertTrue(page.article().body().contains("Fishermen"));
        assertFalse(page.article().body().contains("sledge"));
    }

    @Test
    void theNextStoryBehindTheFootIsCut() throws IOException {
        StringBuilder foot = new StringBuilder("<ul>");
        for (int i = 0; i < 12; i++) {
            foot.append("<li><a href=/").append(i).append(">Weather</a></li>");
        }
        Extracted page =
                read("<div class=left><article>" + ICE + NAVY + FISH + ICE.replace("Tuesday", "Monday") + "</article>"
                        + foot
                        + "</ul><ul><li><div><p>The council of Westby votes on the new school on Friday, its speaker said.</p>"
                        + "</div></li></ul></div>");

        assertFalse(page.article().body().contains("Westby"));
    }

    @Test
    void aSecondHeadingUnderTheHeadlineSumsUpTheReport() throws IOException {
        Extracted page = Extracted.from(
                new HtmlExtractor(),
                "<body><header><h1>Harbour of Lund frozen</h1><h2>The navy is asked for an icebreaker, and no ferry sails</h2>"
                        + "</header><article><div>" + ICE + NAVY + FISH + "</div></article></body>");

        assertTrue(page.passages(PassageKind.PARAGRAPH).get(0).startsWith("The navy is asked"));
        assertEquals(List.of(), page.passages(PassageKind.SUBHEAD));
    }

    @Test
    void aStandfirstThatRepeatsTheFirstParagraphIsNotDoubled() throws IOException {
        Extracted page = Extracted.from(
                new HtmlExtractor(),
                "<body><h1>Harbour of Lund frozen</h1><h3>The harbour of Lund froze on Tuesday night, for the first time</h3>"
                        + "<article><div>" + ICE + NAVY + FISH + "</div></article></body>");

        assertEquals(3, page.passages(PassageKind.PARAGRAPH).size());
    }

    @Test
    void theHeadlineOnceMoreIsCut() throws IOException {
        Extracted page = read("<div>" + ICE + "<h2>Harbour frozen</h2>" + NAVY + FISH + "</div>");

        assertFalse(page.article().body().contains("Harbour frozen"));
    }

    @Test
    void aMarkOfTheNewsroomEndsTheLastSentence() throws IOException {
        Extracted page = read("<div>" + ICE + NAVY + FISH
                + "<p>The navy said that it would send the ship as soon as it could leave Sudhaven. LC</p></div>");

        assertTrue(page.article().body().endsWith("LC"));
    }

    @Test
    void theNoticeInPlaceOfAnEmbeddedPostIsCut() throws IOException {
        Extracted page = read("<div>" + ICE + NAVY
                + "<p>An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt und den Sie laden können.</p>"
                + FISH + "</div>");

        assertFalse(page.article().body().contains("externen"));
    }

    @Test
    void captionsArePassagesOfTheirOwn() throws IOException {
        Extracted page =
                read("<div>" + ICE + "<div class=image-wrapper><p>The frozen harbour of Lund on Tuesday</p></div>"
                        + NAVY + FISH + "</div>");

        assertEquals(List.of("The frozen harbour of Lund on Tuesday"), page.passages(PassageKind.CAPTION));
    }

    @Test
    void aCreditAtItsEndMakesATextACaption() throws IOException {
        Extracted page = read(
                "<div>" + ICE + "<p>The harbour of Lund, seen from the lighthouse on Tuesday. (Photo: Jon Dahl)</p>"
                        + NAVY + "<p>Ice in the port of Lund, as it was forty years ago. Credit: Port of Lund.</p>"
                        + FISH
                        + "<p>The port has one credit: the patience of its fishermen, who know how to wait for the thaw.</p></div>");

        assertEquals(2, page.passages(PassageKind.CAPTION).size());
        assertTrue(page.article().body().endsWith("thaw."));
    }

    @Test
    void rowsOfButtonsAndDisclosuresAreCut() throws IOException {
        Extracted page = read("<div>" + ICE + "<p>Share on Facebook Share on Twitter Share on Flipboard</p>" + NAVY
                + "<p>If you buy through our links, we may get a commission, which does not change what we write.</p>"
                + FISH
                + "</div>");

        assertEquals(3, page.passages(PassageKind.PARAGRAPH).size());
    }

    @Test
    void theDatelineOfADispatchStaysInItsParagraphAndNamesTheAgency() throws IOException {
        Extracted page = read("<div>" + ICE.replace("<p>", "<p>LUND, Feb 9 (AFP) — ") + NAVY + FISH + "</div>");

        assertTrue(page.article().body().startsWith("LUND, Feb 9 (AFP) — The harbour"));
        assertEquals("AFP", page.article().metadata().agency());
        assertEquals(List.of(), page.passages(PassageKind.DATELINE));
    }

    @Test
    void figuresInATableAreNoParagraphsButAPageLaidOutAsTableHasSome() throws IOException {
        Extracted figures =
                read("<div>" + ICE + NAVY + "<table><tr><th>Year</th><th>Days of ice</th></tr><tr><td>1981</td>"
                        + "<td>forty-one</td></tr></table>" + FISH + "</div>");
        Extracted layout = read("<table><tr><td><a href=/>Home</a></td><td>" + ICE + NAVY + "Will it last?<br><br>"
                + FISH + "</td></tr></table>");

        assertEquals(3, figures.passages(PassageKind.PARAGRAPH).size());
        assertEquals(4, layout.passages(PassageKind.PARAGRAPH).size());
    }

    @Test
    void theDayOfAPostThatIsQuotedIsNotThatOfTheReport() throws IOException {
        Extracted page =
                read("<div>" + ICE + NAVY + "<blockquote class=twitter-tweet><p>The ice is here.</p>Port of Lund"
                        + " <a href=/t>February 9, 2021</a></blockquote>" + FISH + "</div>");

        assertFalse(page.article().metadata().published().isKnown());
    }

    @Test
    void theNameOfTheSiteInAHeadingIsNoHeadline() throws IOException {
        Extracted page = Extracted.from(
                new HtmlExtractor(),
                "<title>Harbour of Lund frozen - Lund Courier</title><h1><a href=/>Lund Courier</a></h1><div>"
                        + "<h2>Harbour of Lund frozen</h2>" + ICE + NAVY + FISH + "</div>");

        assertTrue(page.article().metadata().title().startsWith("Harbour of Lund frozen"));
    }

    @Test
    void theHeadingAboveAPleaGoesWithIt() throws IOException {
        Extracted page = read("<div>" + ICE + NAVY + "<div><h4>The morning letter</h4>"
                + "<p>Sign up for our daily newsletter and get the news of Lund every morning.</p></div>" + FISH
                + "</div>");

        assertEquals(List.of(), page.passages(PassageKind.SUBHEAD));
    }

    @Test
    void theOrganisationThatSignsIsTheAuthorWhereNobodyElseDoes() throws IOException {
        String outlet =
                "{\"@type\":\"NewsArticle\",\"headline\":\"Harbour frozen\",\"publisher\":{\"name\":\"Lund Courier\"},"
                        + "\"author\":{\"@type\":\"Organization\",\"name\":\"Lund Courier\"}}";

        assertEquals(List.of("Lund Courier"), authors(outlet, ""));
        assertEquals(List.of("Maria Ek"), authors(outlet, "<p class=byline>By Maria Ek</p>"));
    }

    @Test
    void severalAuthorsInOneFieldAndTheAgencyBehindThem() throws IOException {
        assertEquals(
                List.of("Maria Ek", "Jon Dahl", "dpa"),
                authors(
                        "{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"name\":\"Maria Ek und Jon Dahl, dpa\"}}",
                        ""));
        assertEquals(
                List.of("Maria Ek", "Jon Dahl"),
                authors(
                        "{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"name\":[\"Maria Ek\",\"Jon Dahl\"]}}",
                        ""));
    }

    @Test
    void theLinkInABylineHoldsTheName() throws IOException {
        assertEquals(
                List.of("Maria Ek"),
                authors("{}", "<div class=byline><a href=/authors/ek>Maria Ek</a> Lund Telegram & Gazette</div>"));
        assertEquals(
                List.of("Maria Ek"),
                authors("{}", "<ul><li>2 May</li><li><span>By</span><a href=/author/ek>Maria Ek</a></li></ul>"));
    }

    @Test
    void aLabelBeforeTheHeadlineIsCutWhereTheSharedOneGoesWithout() throws IOException {
        String body = "<h1>Winter in Nordmark: Harbour of Lund freezes overnight</h1><article>" + ICE + NAVY + FISH
                + "</article>";

        assertEquals(
                "Harbour of Lund freezes overnight",
                title("<meta property=og:title content='Harbour of Lund freezes overnight'>" + body));
        assertEquals("Winter in Nordmark: Harbour of Lund freezes overnight", title(body));
    }

    private static String title(String page) throws IOException {
        return Extracted.from(new HtmlExtractor(), page).article().metadata().title();
    }

    private static List<String> authors(String data, String byline) throws IOException {
        return read("<script type=application/ld+json>" + data + "</script>" + byline + "<article>" + ICE + NAVY + FISH
                        + "</article>")
                .article()
                .metadata()
                .authors();
    }

    private static Extracted read(String body) throws IOException {
        return Extracted.from(new HtmlExtractor(), "<body><h1>Harbour frozen</h1>" + body + "</body>");
    }
}
