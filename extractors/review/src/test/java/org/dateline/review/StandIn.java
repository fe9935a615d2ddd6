package org.dateline.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A stand-in for a model: a server of the chat completions interface on this machine that says what a test wants it to say. */
final class StandIn implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();

    /** What is sent back; a status of 0 for nothing at all. */
    record Reply(int status, Map<String, String> headers, String body) {

        /** A whole reply whose content is this. */
        static Reply saying(String content) {
            return completed(content, "stop");
        }

        static Reply completed(String content, String reason) {
            ObjectNode completion = JSON.createObjectNode();
            ObjectNode choice = completion.putArray("choices").addObject();
            choice.put("finish_reason", reason).putObject("message").put("content", content);
            return new Reply(200, Map.of(), completion.toString());
        }

        static Reply failing(int status, String body) {
            return new Reply(status, Map.of(), body);
        }
    }

    /** @param authorization the header; empty where there was none */
    record Request(String path, String authorization, JsonNode body) {

        /** The message of the user. */
        JsonNode material() {
            try {
                return JSON.readTree(
                        body.path("messages").path(1).path("content").textValue());
            } catch (IOException broken) {
                throw new AssertionError(broken);
            }
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Function<Request, Reply> replies;

    StandIn(Function<Request, Reply> replies) throws IOException {
        this.replies = replies;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** One after the other; the last one for ever. */
    static StandIn of(Reply... replies) throws IOException {
        List<Reply> left = new CopyOnWriteArrayList<>(replies);
        return new StandIn(request -> left.size() > 1 ? left.remove(0) : left.get(0));
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        List<String> keys = exchange.getRequestHeaders().getOrDefault("Authorization", List.of(""));
        Request request = new Request(exchange.getRequestURI().toString(), keys.get(0), JSON.readTree(body));
        requests.add(request);
        Reply reply = replies.apply(request);
        if (reply.status() != 0) {
            byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
            reply.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
            exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
