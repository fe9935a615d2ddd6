package org.dateline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A page in a {@link Chromium}. */
public final class Tab implements AutoCloseable {

    private static final int MOST_TRIES = 600;

    private final Chromium chromium;
    private final String session;
    private final String target;

    Tab(Chromium chromium, String session, String target) {
        this.chromium = chromium;
        this.session = session;
        this.target = target;
    }

    JsonNode ask(String method, Map<String, ?> parameters) throws IOException {
        return chromium.ask(session, method, parameters);
    }

    /** Open a report and wait until it is drawn; gives the milliseconds that took, counted from the beginning of loading. */
    public int open(Path report) throws IOException, InterruptedException {
        ask("Page.navigate", Map.of("url", report.toUri().toString()));
        for (int i = 0; i < MOST_TRIES; i++) {
            String ready = evaluate("document.documentElement?.dataset.ready || ''");
            if (!ready.isEmpty()) {
                return Integer.parseInt(ready);
            }
            Thread.sleep(100);
        }
        throw new IOException(report + " is never drawn: " + complaints());
    }

    /** The value of an expression of JavaScript, as text; a promise is waited for. */
    public String evaluate(String expression) throws IOException {
        JsonNode answer =
                ask("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new IOException(answer.path("exceptionDetails").toString());
        }
        return answer.path("result").path("value").asText();
    }

    /** Every address that the page has asked for. */
    public List<String> requests() {
        return chromium.happened(session, "Network.requestWillBeSent").stream()
                .map(event -> event.path("request").path("url").asText())
                .toList();
    }

    /** Exceptions, dialogs, and what the page or the browser wrote on the console: nothing, if all is well. */
    public List<String> complaints() {
        List<String> all = new ArrayList<>();
        for (String method : List.of(
                "Runtime.exceptionThrown",
                "Runtime.consoleAPICalled",
                "Log.entryAdded",
                "Page.javascriptDialogOpening")) {
            chromium.happened(session, method).forEach(event -> all.add(method + " " + event));
        }
        return all;
    }

    /** Save what is seen as PNG. */
    public void picture(Path file) throws IOException {
        String data = ask("Page.captureScreenshot", Map.of("format", "png"))
                .path("data")
                .asText();
        Files.write(file, Base64.getDecoder().decode(data));
    }

    @Override
    public void close() throws IOException {
        chromium.ask("", "Target.closeTarget", Map.of("targetId", target));
    }
}
