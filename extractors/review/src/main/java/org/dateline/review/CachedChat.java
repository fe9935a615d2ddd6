package org.dateline.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Remembers answers in a folder, so that the same question costs nothing twice and has the same answer on every day. A file is named by
 * the SHA-256 of address and question, and holds what came back; neither the question nor a key is in it.
 */
final class CachedChat implements Chat {

    private final Chat chat;
    private final Path folder;
    private final String address;

    CachedChat(Chat chat, Path folder, String address) {
        this.chat = chat;
        this.folder = folder;
        this.address = address;
    }

    @Override
    public byte[] ask(byte[] question) throws NoAnswerException {
        String name = name(question);
        Path file = folder.resolve(name.substring(0, 2)).resolve(name + ".json");
        try {
            if (Files.isRegularFile(file) && Completion.isWhole(Files.readAllBytes(file))) {
                return Files.readAllBytes(file);
            }
            byte[] reply = chat.ask(question);
            if (Completion.isWhole(reply)) {
                keep(reply, file);
            }
            return reply;
        } catch (IOException broken) {
            throw new NoAnswerException("cache", "the folder review.cache cannot be used: " + broken);
        }
    }

    /** Whole or not at all, also where two threads or runs keep the same answer. */
    private static void keep(byte[] reply, Path file) throws IOException {
        Path parent = Optional.ofNullable(file.getParent()).orElse(file);
        Files.createDirectories(parent);
        Path part = Files.createTempFile(parent, "part", ".tmp");
        Files.write(part, reply);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private String name(byte[] question) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(address.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(question));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
