package org.dateline.review;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.model.Status;

/** The standings that a model may answer. */
final class Statuses {

    private Statuses() {}

    static Optional<Status> of(String code) {
        return Arrays.stream(Status.values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }

    static String all() {
        return Arrays.stream(Status.values()).map(Status::code).collect(Collectors.joining(", "));
    }
}
