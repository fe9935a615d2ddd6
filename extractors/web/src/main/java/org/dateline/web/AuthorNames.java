package org.dateline.web;

import java.util.ArrayList;
import java.util.List;

/** Tells persons, the outlet and other organisations apart in a field or line that names authors. */
final class AuthorNames {

    private static final double SAME = 0.7;
    private static final int MOST = 12;
    private static final int LONGEST_FIELD = 400;
    private static final int LONGEST_ORGANIZATION = 6;

    private final String outlet;

    AuthorNames(String outlet) {
        this.outlet = outlet;
    }

    /** The persons in a field or line that names authors. */
    List<String> persons(String value) {
        List<String> persons = new ArrayList<>();
        if (!isAddress(value) && value.length() < LONGEST_FIELD) {
            for (String name : Byline.names(withoutOutlet(value))) {
                boolean paper = !persons.isEmpty() && Outlets.isName(name);
                if (!isOutlet(name) && !paper && persons.size() < MOST) {
                    persons.add(name);
                }
            }
        }
        return persons;
    }

    /** Could the whole field be the name of an organisation? */
    boolean isOrganization(String value) {
        return !value.isBlank()
                && !isAddress(value)
                && Words.count(value) <= LONGEST_ORGANIZATION
                && Byline.isSomebody(value);
    }

    boolean isOutlet(String name) {
        return Likeness.of(name, outlet) >= SAME || Likeness.inside(name, outlet) > 0.9;
    }

    /** A byline may end with the outlet, whose name may hold what otherwise stands between two authors. */
    private String withoutOutlet(String value) {
        return outlet.contains(" ") && value.endsWith(outlet) && !value.equals(outlet)
                ? value.substring(0, value.length() - outlet.length())
                : value;
    }

    private static boolean isAddress(String value) {
        return value.startsWith("http") || value.contains("www.") || value.indexOf('@') >= 0;
    }
}
