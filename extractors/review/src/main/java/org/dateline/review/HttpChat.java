package org.dateline.review;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.core.model.WellFormed;

/**
 * Asks at an address: the one class of Dateline that opens a connection. Redirections are not followed, so that text and key go nowhere
 * else. A server that is busy is asked again, three times in all; where five questions in a row fail, no more are asked.
 */
final class HttpChat implements Chat {

    private static final int ATTEMPTS = 3;
    private static final int FAILURES = 5;
    private static final int LONGEST_PAUSE = 60;
    private static final int LARGEST_REPLY = 4 << 20;
    private static final int LONGEST_MESSAGE = 200;
    private static final String UNREACHABLE = "model-unreachable";

    private final URI address;
    private final Optional<String> key;
    private final Duration timeout;
    private final Pause pause;
    private final Semaphore places;
    private final HttpClient client;
    private final AtomicInteger failures = new AtomicInteger();

    HttpChat(URI address, Optional<String> key, Duration timeout, int concurrency, Pause pause) {
        this.address = address;
        this.key = key;
        this.timeout = timeout;
        this.pause = pause;
        this.places = new Semaphore(concurrency);
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    @Override
    public byte[] ask(byte[] question) throws NoAnswerException {
        try {
            places.acquire();
            try {
                byte[] reply = persist(request(question));
                failures.set(0);
                return reply;
            } finally {
                places.release();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new NoAnswerException(UNREACHABLE, "the run was ended");
        }
    }

    private HttpRequest request(byte[] question) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(question));
        key.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        return request.build();
    }

    private byte[] persist(HttpRequest request) throws InterruptedException, NoAnswerException {
        String failure = "";
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (failures.get() >= FAILURES) {
                throw new NoAnswerException(
                        UNREACHABLE, "not asked, because " + FAILURES + " questions in a row failed");
            }
            long seconds = 1L << attempt;
            try {
                HttpResponse<byte[]> reply = send(request);
                if (reply.statusCode() == 200) {
                    return reply.body();
                }
                failure = "status " + reply.statusCode() + " " + said(reply.body());
                if (!isBusy(reply.statusCode())) {
                    break;
                }
                seconds = reply.headers()
                        .firstValue("Retry-After")
                        .map(HttpChat::seconds)
                        .orElse(seconds);
            } catch (IOException | TimeoutException unreachable) {
                failure = unreachable instanceof TimeoutException
                        ? "no answer within " + timeout.toSeconds() + " s"
                        : cause(unreachable);
            }
            if (attempt < ATTEMPTS) {
                pause.seconds(Math.min(seconds, LONGEST_PAUSE));
            }
        }
        failures.incrementAndGet();
        throw new NoAnswerException(UNREACHABLE, address + " did not answer: " + failure.strip());
    }

    /** From the first byte sent to the last one read within the time that is allowed. */
    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException, TimeoutException {
        CompletableFuture<HttpResponse<byte[]>> reply =
                client.sendAsync(request, head -> new LimitedBody(LARGEST_REPLY));
        try {
            return reply.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException broken ? broken : new IOException(failed.getCause());
        } finally {
            reply.cancel(true);
        }
    }

    private String cause(Exception unreachable) {
        String message = Optional.ofNullable(unreachable.getMessage()).orElse("");
        return (unreachable.getClass().getSimpleName() + " " + withoutKey(message)).strip();
    }

    private static boolean isBusy(int status) {
        return status == 408 || status == 425 || status == 429 || status >= 500;
    }

    private static long seconds(String text) {
        return text.matches("\\d{1,4}") ? Long.parseLong(text) : LONGEST_PAUSE;
    }

    /** The beginning of what the server says about its failure, in one line. */
    private String said(byte[] body) {
        String text = withoutKey(new String(body, StandardCharsets.UTF_8))
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        return WellFormed.text(text.length() <= LONGEST_MESSAGE ? text : text.substring(0, LONGEST_MESSAGE) + "…");
    }

    private String withoutKey(String text) {
        return key.map(secret -> text.replace(secret, "…")).orElse(text);
    }
}
