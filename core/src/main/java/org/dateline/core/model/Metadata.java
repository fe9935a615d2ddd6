package org.dateline.core.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is known about an article besides its text. Nothing is guessed: what neither the source nor the user states is empty.
 *
 * @param title the headline
 * @param outlet who published it
 * @param agency the news agency that is credited
 * @param authors persons, in the order of the byline
 * @param published when it first appeared
 * @param modified when it was last changed
 * @param retrieved when it was saved or crawled
 * @param language ISO 639-1 code, empty where unknown
 * @param url its canonical address
 * @param section the part of the paper it appeared in
 * @param basis where each field comes from, by field name ({@code title}, {@code outlet} …); the words are those of
 *     {@link DateValue#basis()}
 */
public record Metadata(
        String title,
        String outlet,
        String agency,
        List<String> authors,
        DateValue published,
        DateValue modified,
        DateValue retrieved,
        String language,
        String url,
        String section,
        Map<String, String> basis) {

    private static final Pattern ADDRESS = Pattern.compile("[a-z][a-z0-9+.-]*://(?:[^/?#@]*@)?(?:www\\.)?([^/?#:]+)");

    public static final Metadata NONE = builder().build();

    public Metadata {
        authors = List.copyOf(authors);
        basis = java.util.Collections.unmodifiableMap(new TreeMap<>(basis));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with everything known here. */
    public Builder with() {
        Builder builder = new Builder();
        builder.title = title;
        builder.outlet = outlet;
        builder.agency = agency;
        builder.authors = authors;
        builder.published = published;
        builder.modified = modified;
        builder.retrieved = retrieved;
        builder.language = language;
        builder.url = url;
        builder.section = section;
        builder.basis.putAll(basis);
        return builder;
    }

    /** This, with every field that {@code better} knows taken from there. */
    public Metadata overlay(Metadata better) {
        Builder merged = with();
        better.copyKnownInto(merged);
        return merged.build();
    }

    private void copyKnownInto(Builder target) {
        copy("title", title, target::title);
        copy("outlet", outlet, target::outlet);
        copy("agency", agency, target::agency);
        copy("language", language, target::language);
        copy("url", url, target::url);
        copy("section", section, target::section);
        if (!authors.isEmpty()) {
            target.authors(authors, basisOf("authors"));
        }
        if (published.isKnown()) {
            target.published(published);
        }
        if (modified.isKnown()) {
            target.modified(modified);
        }
        if (retrieved.isKnown()) {
            target.retrieved(retrieved);
        }
    }

    private void copy(String field, String value, java.util.function.BiConsumer<String, String> setter) {
        if (!value.isEmpty()) {
            setter.accept(value, basisOf(field));
        }
    }

    /** The host of the address, in lower case and without "www."; empty where none is known. */
    public String host() {
        Matcher address = ADDRESS.matcher(url.toLowerCase(Locale.ROOT));
        return address.lookingAt() ? address.group(1) : "";
    }

    /** Where a field comes from; empty where that is not known. */
    public String basisOf(String field) {
        return basis.getOrDefault(field, "");
    }

    /** Collects fields one by one; each knows its basis. Empty values change nothing. */
    public static final class Builder {
        private String title = "";
        private String outlet = "";
        private String agency = "";
        private List<String> authors = List.of();
        private DateValue published = DateValue.UNKNOWN;
        private DateValue modified = DateValue.UNKNOWN;
        private DateValue retrieved = DateValue.UNKNOWN;
        private String language = "";
        private String url = "";
        private String section = "";
        private final Map<String, String> basis = new TreeMap<>();

        private Builder() {}

        private boolean note(String field, String value, String where) {
            if (value.isEmpty()) {
                return false;
            }
            basis.put(field, where);
            return true;
        }

        public Builder title(String value, String where) {
            title = note("title", value, where) ? value : title;
            return this;
        }

        public Builder outlet(String value, String where) {
            outlet = note("outlet", value, where) ? value : outlet;
            return this;
        }

        public Builder agency(String value, String where) {
            agency = note("agency", value, where) ? value : agency;
            return this;
        }

        public Builder authors(List<String> value, String where) {
            authors = note("authors", String.join("|", value), where) ? value : authors;
            return this;
        }

        public Builder published(DateValue value) {
            published = note("published", value.value(), value.basis()) ? value : published;
            return this;
        }

        public Builder modified(DateValue value) {
            modified = note("modified", value.value(), value.basis()) ? value : modified;
            return this;
        }

        public Builder retrieved(DateValue value) {
            retrieved = note("retrieved", value.value(), value.basis()) ? value : retrieved;
            return this;
        }

        public Builder language(String value, String where) {
            language = note("language", value, where) ? value : language;
            return this;
        }

        public Builder url(String value, String where) {
            url = note("url", value, where) ? value : url;
            return this;
        }

        public Builder section(String value, String where) {
            section = note("section", value, where) ? value : section;
            return this;
        }

        public Metadata build() {
            return new Metadata(
                    title, outlet, agency, authors, published, modified, retrieved, language, url, section, basis);
        }
    }
}
