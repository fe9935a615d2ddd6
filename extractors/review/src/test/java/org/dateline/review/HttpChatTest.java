package org.dateline.review;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Servers that are busy, broken, slow or away. */
class HttpChatTest {

    private static final byte[] QUESTION = "{}".getBytes(StandardCharsets.UTF_8);
    private static final StandIn.Reply OK = StandIn.Reply.saying("yes");

    private final List<Long> pauses = new ArrayList<>();

    private HttpChat chat(String address, Duration timeout) {
        return new HttpChat(URI.create(address), Optional.of("s3cret"), timeout, 1, pauses::add);
    }

    private HttpChat chat(StandIn server) {
        return chat(server.address(), Duration.ofSeconds(20));
    }

    private static String failure(HttpChat chat) {
        return assertThrows(NoAnswerException.class, () -> chat.ask(QUESTION)).getMessage();
    }

    @Test
    void aBusyServerIsAskedAgainWhenItWants() throws Exception {
        try (StandIn server = StandIn.of(
                new StandIn.Reply(429, Map.of("Retry-After", "7"), ""), StandIn.Reply.failing(503, "later"), OK)) {
            assertArrayEquals(
                    OK.body().getBytes(StandardCharsets.UTF_8), chat(server).ask(QUESTION));
            assertEquals(List.of(7L, 4L), pauses);
        }
    }

    @Test
    void noPauseIsLongerThanAMinute() throws Exception {
        try (StandIn server = StandIn.of(new StandIn.Reply(429, Map.of("Retry-After", "9999"), ""), OK)) {
            chat(server).ask(QUESTION);
            assertEquals(List.of(60L), pauses);
        }
    }

    @Test
    void threeAttemptsAreAll() throws IOException {
        try (StandIn server = StandIn.of(StandIn.Reply.failing(500, "out\nof\u0007 order"))) {
            String failure = failure(chat(server));
            assertTrue(failure.endsWith("did not answer: status 500 out of order"), failure);
            assertEquals(3, server.requests().size());
        }
    }

    @Test
    void aRefusalIsNotRepeatedAndTheKeyIsNotTold() throws IOException {
        try (StandIn server = StandIn.of(StandIn.Reply.failing(401, "no such key: s3cret"))) {
            String failure = failure(chat(server));
            assertTrue(failure.endsWith("status 401 no such key: …"), failure);
            assertEquals("Bearer s3cret", server.requests().get(0).authorization());
            assertEquals(1, server.requests().size());
        }
    }

    @Test
    void aRedirectionIsNotFollowed() throws IOException {
        try (StandIn other = StandIn.of(OK);
                StandIn server = StandIn.of(new StandIn.Reply(307, Map.of("Location", other.address()), ""))) {
            assertTrue(failure(chat(server)).contains("status 307"));
            assertEquals(List.of(), other.requests());
        }
    }

    @Test
    void aReplyWithoutEndIsCutOff() throws IOException {
        try (StandIn server = StandIn.of(new StandIn.Reply(200, Map.of(), " ".repeat((4 << 20) + 1)))) {
            assertTrue(failure(chat(server)).contains("longer than"));
        }
    }

    @Test
    void silenceEnds() throws IOException {
        try (StandIn server = StandIn.of(new StandIn.Reply(0, Map.of(), ""))) {
            assertTrue(failure(chat(server.address(), Duration.ofMillis(100))).contains("no answer within"));
        }
    }

    @Test
    void afterFiveFailuresNothingMoreIsAsked() throws IOException {
        HttpChat chat = chat("http://127.0.0.1:" + freePort() + "/v1", Duration.ofSeconds(20));
        for (int i = 0; i < 5; i++) {
            assertTrue(failure(chat).contains("did not answer: ConnectException"));
        }
        int before = pauses.size();
        assertTrue(failure(chat).startsWith("not asked, because 5 questions in a row failed"));
        assertEquals(before, pauses.size());
    }

    @Test
    void anAnswerMakesFailuresForgotten() throws Exception {
        StandIn.Reply no = StandIn.Reply.failing(400, "");
        try (StandIn server = StandIn.of(no, no, no, no, OK, no, no, no, no, OK)) {
            HttpChat chat = chat(server);
            for (int i = 0; i < 4; i++) {
                failure(chat);
            }
            chat.ask(QUESTION);
            for (int i = 0; i < 4; i++) {
                assertFalse(failure(chat).startsWith("not asked"));
            }
            chat.ask(QUESTION);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
