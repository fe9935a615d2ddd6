package org.dateline.review;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** The address that the user gives, checked before any work. */
record Address(URI base) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** @throws IllegalArgumentException if it is no address to which a text may go */
    static Address of(String text) {
        URI uri = parse(text);
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!web || uri.getHost() == null) {
            throw new IllegalArgumentException(
                    "review.address is not such as http://localhost:11434/v1 or https://models.example.org/v1");
        }
        if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "review.address holds a name, a password, a query or a fragment, which would be"
                            + " written into the corpus; a key comes from the variable that review.key-variable names");
        }
        return new Address(uri);
    }

    private static URI parse(String text) {
        try {
            return new URI(text.replaceFirst("/+$", ""));
        } catch (URISyntaxException malformed) {
            throw new IllegalArgumentException("review.address is no address");
        }
    }

    URI completions() {
        return URI.create(base + "/chat/completions");
    }

    /** May a key be sent there without others reading it on the way? */
    boolean keepsSecrets() {
        return "https".equals(base.getScheme()) || THIS_MACHINE.contains(base.getHost());
    }
}
