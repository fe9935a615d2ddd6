package org.dateline.linking.entities;

import java.io.Serializable;
import java.util.List;

/** The things that one article mentions. */
record EntityDigest(String articleId, List<ChainDigest> chains) implements Serializable {

    EntityDigest {
        chains = List.copyOf(chains);
    }
}
