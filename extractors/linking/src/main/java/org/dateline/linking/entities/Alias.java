package org.dateline.linking.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The chains of a block that bear one and the same name and country. */
final class Alias {

    private final ChainDigest example;
    private final List<ChainDigest> chains = new ArrayList<>();
    private final Set<String> stories = new TreeSet<>();

    Alias(ChainDigest example) {
        this.example = example;
    }

    void add(ChainDigest chain) {
        chains.add(chain);
        if (!chain.story().isEmpty()) {
            stories.add(chain.story());
        }
    }

    List<ChainDigest> chains() {
        return chains;
    }

    String name() {
        return example.name();
    }

    boolean isNamed() {
        return example.named();
    }

    Set<String> roles() {
        Set<String> roles = new TreeSet<>();
        chains.forEach(chain -> roles.addAll(chain.roles()));
        return roles;
    }

    /** The smallest id. */
    String id() {
        return chains.stream().map(ChainDigest::id).min(String::compareTo).orElseThrow();
    }

    boolean sharesStory(Alias other) {
        return stories.stream().anyMatch(other.stories::contains);
    }

    boolean isForeignTo(Alias other) {
        return example.isForeignTo(other.example);
    }

    /** Do some of both hold one office of one country? */
    boolean sharesOffice(Alias other) {
        return !example.country().isEmpty()
                && example.country().equals(other.example.country())
                && chains.stream().anyMatch(chain -> other.chains.stream().anyMatch(chain::sharesRole));
    }
}
