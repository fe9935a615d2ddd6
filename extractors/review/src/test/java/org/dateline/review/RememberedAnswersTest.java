package org.dateline.review;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked once costs nothing twice, and no more is asked than the user allows. */
class RememberedAnswersTest {

    private static final byte[] QUESTION = "{\"text\": \"private words\"}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private final AtomicInteger asked = new AtomicInteger();

    private Chat saying(String reply) {
        return question -> {
            asked.incrementAndGet();
            return reply.getBytes(StandardCharsets.UTF_8);
        };
    }

    private static String whole(String content) {
        return StandIn.Reply.saying(content).body();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void theSameQuestionIsAskedOnce() throws Exception {
        byte[] first = new CachedChat(saying(whole("a")), folder, "x").ask(QUESTION);
        byte[] second = new CachedChat(saying(whole("b")), folder, "x").ask(QUESTION);
        assertArrayEquals(first, second);
        assertEquals(1, asked.get());
        assertFalse(Files.readString(files().get(0)).contains("private words"));
    }

    @Test
    void anotherQuestionOrAddressIsAnother() throws Exception {
        new CachedChat(saying(whole("a")), folder, "x").ask(QUESTION);
        new CachedChat(saying(whole("a")), folder, "y").ask(QUESTION);
        new CachedChat(saying(whole("a")), folder, "x").ask(new byte[] {'{', '}'});
        assertEquals(3, asked.get());
        assertEquals(3, files().size());
    }

    @Test
    void aDamagedFileIsAskedAgainAndMended() throws Exception {
        Chat chat = new CachedChat(saying(whole("a")), folder, "x");
        chat.ask(QUESTION);
        Files.writeString(files().get(0), "{\"choices\": [{\"mess");
        chat.ask(QUESTION);
        chat.ask(QUESTION);
        assertEquals(2, asked.get());
    }

    @Test
    void whatIsNoReplyIsNotKept() throws Exception {
        new CachedChat(saying("<html>"), folder, "x").ask(QUESTION);
        assertEquals(List.of(), files());
    }

    @Test
    void aFolderThatCannotBeWrittenIsAnIssueAndNoFailure() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Chat chat = new CachedChat(saying(whole("a")), file, "x");
        assertEquals(
                "cache",
                assertThrows(NoAnswerException.class, () -> chat.ask(QUESTION)).code());
    }

    @Test
    void noMoreIsAskedThanAllowed() throws Exception {
        Chat chat = new BudgetedChat(saying(whole("a")), 2);
        chat.ask(QUESTION);
        chat.ask(QUESTION);
        assertEquals(
                "budget",
                assertThrows(NoAnswerException.class, () -> chat.ask(QUESTION)).code());
        assertEquals(2, asked.get());
    }
}
