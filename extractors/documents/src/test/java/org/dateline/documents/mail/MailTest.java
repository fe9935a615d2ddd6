package org.dateline.documents.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.dateline.testkit.GatheredArticles;
import org.junit.jupiter.api.Test;

class MailTest {

    private static final String NEWSLETTER = """
            From: =?utf-8?Q?Nordmark_Post_=E2=80=93_Daily?= <daily@post.example>
            To: reader@example.org
            Subject: Fwd: Talks open in =?utf-8?Q?Malm=C3=B6?=
            Date: Sat, 26 Sep 2020 14:05:00 +0300
            List-Id: <daily.post.example>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=outer

            --outer
            Content-Type: multipart/alternative; boundary=inner

            --inner
            Content-Type: text/plain; charset=utf-8

            The plain text.
            --inner
            Content-Type: text/html; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            <html><body><p>Talks in Malm=F6.</p></body></html>
            --inner--
            --outer
            Content-Type: application/pdf
            Content-Disposition: attachment; filename=report.pdf
            Content-Transfer-Encoding: base64

            JVBERi0=
            --outer
            Content-Type: image/png
            Content-Disposition: attachment; filename=logo.png
            Content-Transfer-Encoding: base64

            iVBORw0K
            --outer--
            """;

    private static final String LETTER =
            "From: Ada <ada@example.org>\nTo: Bo <bo@example.org>\nSubject: See this\n\nMinisters met in Lund.\n";

    private static GatheredArticles message(String text) throws IOException {
        return GatheredArticles.inside(new MessageExtractor(), text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aDigestIsItsMessages() throws IOException {
        String message =
                "Date: Fri, 25 Sep 2020 09:00:00 +0200\nFrom: Ada Holm <ada@example.org>\nSubject: %s\n\nMinisters met.\n\n"
                        + "-".repeat(30) + "\n\n";
        String digest = "From: list@example.org\nSubject: Talks Digest, Vol 1\nDate: Sat, 26 Sep 2020 14:05:00 +0300\n"
                + "List-Id: Talks <talks.example.org>\n\nToday's topics:\n\n  1. Talks open\n  2. Talks end\n\n"
                + "-".repeat(70)
                + "\n\n" + message.formatted("Talks open") + message.formatted("Talks end") + "End of Talks Digest\n";
        GatheredArticles opened = message(digest);
        assertEquals(List.of("1.eml", "2.eml"), opened.childNames());
        assertTrue(opened.children().get(1).text().startsWith("Date: Fri, 25 Sep 2020"));
        assertEquals("message/rfc822", opened.children().get(1).mediaType());
    }

    @Test
    void outlookKeepsSubjectTimeAndText() throws IOException {
        byte[] mail = OutlookFiles.of(
                "FW: Talks open in Lund", "Ada Holm", Instant.parse("2020-09-26T12:05:00Z"), "Ministers met.\r\n");
        GatheredArticles opened = GatheredArticles.inside(new OutlookExtractor(), mail);
        assertEquals("Ministers met.\r\n", opened.children().get(0).text());
        assertEquals("Talks open in Lund", opened.children().get(0).stated().title());
        assertEquals(
                "2020-09-26T12:05:00Z",
                opened.children().get(0).stated().published().value());
    }

    @Test
    void aNewsletterIsItsPageAndWhatIsAttached() throws IOException {
        GatheredArticles opened = message(NEWSLETTER);
        assertEquals(List.of("text.html", "report.pdf"), opened.childNames());
        assertTrue(opened.children().get(0).text().contains("Talks in Malmö."));
        assertEquals("%PDF-", opened.children().get(1).text());
        var stated = opened.children().get(0).stated();
        assertEquals("Talks open in Malmö", stated.title());
        assertEquals("Nordmark Post – Daily", stated.outlet());
        assertEquals("2020-09-26T14:05:00+03:00", stated.published().value());
        assertEquals("container", stated.basisOf("title"));
    }

    @Test
    void aLetterIsItsTextAndHasNoOutlet() throws IOException {
        GatheredArticles opened = message(LETTER);
        assertEquals(List.of("text.txt"), opened.childNames());
        assertEquals("", opened.children().get(0).stated().outlet());
    }

    @Test
    void aSenderWithTheNameOfItsDomainIsAnOutlet() throws IOException {
        String mail =
                "From: The Coast Letter <letter@coastletter.example>\nTo: readers@coastletter.example\n\nMinisters met.\n";
        assertEquals(
                "The Coast Letter", message(mail).children().get(0).stated().outlet());
    }

    @Test
    void aMailboxGivesEveryMail() throws IOException {
        String mailbox = "From ada Sat Sep 26 14:05:00 2020\n" + LETTER + ">From here on, silence.\n\n"
                + "From bo Sat Sep 26 15:05:00 2020\n" + LETTER;
        GatheredArticles opened =
                GatheredArticles.inside(new MailboxExtractor(), mailbox.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("1.eml", "2.eml"), opened.childNames());
        assertTrue(opened.children().get(0).text().contains("\nFrom here on, silence."));
    }

    @Test
    void anyTruncationGivesWhatIsThere() throws IOException {
        for (int length = 0; length < NEWSLETTER.length(); length += 11) {
            assertTrue(message(NEWSLETTER.substring(0, length)).children().size() <= 3);
        }
    }

    @Test
    void outlookFilesThatAreNoneAreUnreadable() {
        assertThrows(IOException.class, () -> GatheredArticles.inside(new OutlookExtractor(), new byte[600]));
    }
}
