package org.dateline.linking.disagreements;

import java.io.Serializable;
import java.util.List;

/** What the reports of one article say of events that have other reports too. */
record Claims(String article, List<Claim> claims) implements Serializable {

    Claims {
        claims = List.copyOf(claims);
    }
}
