package org.dateline.events.coding;

/**
 * What a codebook calls an event: type, mode and CAMEO code, written {@code CONSULT/visit 042} in the file.
 *
 * @param type empty for a bare statement
 * @param mode empty where the type has no mode or none fits
 * @param cameo empty where it follows from mode or type
 */
record Outcome(String type, String mode, String cameo) {

    /** Not an event at all: written {@code none}. */
    static final Outcome NONE = new Outcome("", "", "");

    static Outcome of(String written) {
        if (written.equals("none")) {
            return NONE;
        }
        String[] parts = written.strip().split(" +", 2);
        int slash = parts[0].indexOf('/');
        String type = slash < 0 ? parts[0] : parts[0].substring(0, slash);
        String mode = slash < 0 ? "" : parts[0].substring(slash + 1);
        return new Outcome(type.equals("STATEMENT") ? "" : type, mode, parts.length < 2 ? "" : parts[1]);
    }

    boolean isNothing() {
        return type.isEmpty() && cameo.isEmpty();
    }

    Outcome withMode(String other) {
        return new Outcome(type, other, "");
    }

    Outcome withCameo(String other) {
        return new Outcome(type, mode, other);
    }

    @Override
    public String toString() {
        return type + (mode.isEmpty() ? "" : "/" + mode) + (cameo.isEmpty() ? "" : " " + cameo);
    }
}
