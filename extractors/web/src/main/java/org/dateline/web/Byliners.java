package org.dateline.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The persons that a page names to its readers as its authors: in elements marked so, else in the byline near the headline. */
final class Byliners {

    /** The addresses of authors' pages, as content systems make them. */
    private static final Pattern AUTHOR_PAGE = Pattern.compile(
            "/(?:authors?|autor(?:en|es)?|auteurs?|staff|by|people|profiles?|journalists?|writers?|contributors?|reporters?)/[^/]");

    private static final String MARKED = "[itemprop=author] [itemprop=name], a[rel~=author], [itemprop=author]";
    private static final int LONGEST = 25;

    /** The byline stands within so many blocks behind the headline. */
    private static final int NEAR = 20;

    private final Page page;
    private final AuthorNames names;

    Byliners(Page page, AuthorNames names) {
        this.page = page;
        this.names = names;
    }

    List<String> find() {
        for (Element element : page.document().select(MARKED)) {
            List<String> found =
                    names.persons(element.hasAttr("content") ? element.attr("content") : Words.tidy(element.text()));
            if (!found.isEmpty()) {
                return found;
            }
        }
        int behindTitle = -1;
        for (Block block : page.blocks()) {
            boolean title =
                    block.part() == Block.Part.HEADING && block.element().closest("h1") != null;
            behindTitle = title ? 0 : behindTitle < 0 ? -1 : behindTitle + 1;
            List<String> found =
                    isByline(block, behindTitle >= 0 && behindTitle <= NEAR) ? named(block) : List.<String>of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private boolean isByline(Block block, boolean near) {
        if (block.words() > LONGEST || block.prose() || page.isAside(block) && !(near && isMisjudged(block))) {
            return false;
        }
        return Byline.hasLead(block.text()) || near && block.part() != Block.Part.HEADING && isMarked(block);
    }

    /** A list of date and author under the headline looks like a card of another story. */
    private static boolean isMisjudged(Block block) {
        return block.suspects().isEmpty();
    }

    private List<String> named(Block block) {
        Set<String> linked = new LinkedHashSet<>();
        if (block.linkWords() > 0) {
            block.element().select("a[href]").stream()
                    .filter(Byliners::leadsToAuthor)
                    .forEach(link -> linked.addAll(names.persons(Words.tidy(link.text()))));
        }
        return linked.isEmpty() ? names.persons(block.text()) : List.copyOf(linked);
    }

    private static boolean isMarked(Block block) {
        Element around = block.element().parent();
        return block.part() == Block.Part.BYLINE
                || around != null && Containers.senses(around).contains(Containers.Sense.BYLINE)
                || block.linkWords() > 0
                        && block.element().select("a[href]").stream().anyMatch(Byliners::leadsToAuthor);
    }

    private static boolean leadsToAuthor(Element link) {
        return AUTHOR_PAGE.matcher(link.attr("href")).find();
    }
}
