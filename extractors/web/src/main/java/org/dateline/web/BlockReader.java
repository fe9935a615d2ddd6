package org.dateline.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks a page once and cuts its text into blocks. */
final class BlockReader implements NodeFilter {

    private record Scope(Element element, boolean block, boolean link, Block.Part part, List<Set<String>> suspects) {}

    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "button",
            "select",
            "option",
            "textarea",
            "input",
            "video",
            "audio",
            "head",
            "map",
            "dialog",
            "picture",
            "datalist");

    private static final Set<String> SUSPECT = Set.of("nav", "footer", "aside", "form", "menu", "label", "fieldset");
    /** Stands for whatever hides an element. */
    private static final String UNSEEN = "unseen";

    /** So much of a text tells how it ends. */
    private static final int TAIL = 40;

    private static final Set<String> INLINE = Set.of("ins", "del");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    /** Did an element begin or end since the last words? */
    private boolean seam;

    private BlockReader() {}

    static List<Block> read(Document page) {
        BlockReader reader = new BlockReader();
        Element body = page.body();
        reader.scopes.push(new Scope(body, true, false, Block.Part.TEXT, List.of()));
        body.filter(reader);
        reader.flush();
        return reader.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (SKIPPED.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element) {
            if (scopes.peek().block()) {
                flush();
            }
            scopes.pop();
            seam = true;
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        String name = element.normalName();
        Scope outer = scopes.peek();
        if (name.equals("br")) {
            lineBreak(element);
        }
        boolean block = element.isBlock() && !INLINE.contains(name);
        if (block) {
            flush();
        }
        Set<Containers.Sense> senses = Containers.senses(element);
        seam = true;
        boolean link = outer.link() || name.equals("a") && element.hasAttr("href");
        scopes.push(new Scope(
                element,
                block,
                link,
                part(name, senses, outer.part(), block),
                with(outer.suspects(), suspicions(element, name))));
    }

    /** Two line breaks part two paragraphs; so does one behind the end of a sentence. */
    private void lineBreak(Element element) {
        Node next = element.nextSibling();
        boolean doubled = next instanceof Element other && other.normalName().equals("br");
        boolean ended = Words.endsSentence(
                text.substring(Math.max(0, text.length() - TAIL)).strip());
        if (doubled || ended) {
            flush();
        } else {
            text.append(' ');
        }
    }

    private static Block.Part part(String name, Set<Containers.Sense> senses, Block.Part outer, boolean block) {
        if (HEADINGS.contains(name)) {
            return Block.Part.HEADING;
        }
        if (outer == Block.Part.CAPTION
                || name.equals("figure")
                || name.equals("figcaption")
                || block && senses.contains(Containers.Sense.CAPTION)) {
            return Block.Part.CAPTION;
        }
        if (outer == Block.Part.HEADING) {
            return outer;
        }
        if (block && senses.contains(Containers.Sense.BYLINE) || name.equals("address")) {
            return Block.Part.BYLINE;
        }
        if (block && senses.contains(Containers.Sense.STANDFIRST)) {
            return Block.Part.STANDFIRST;
        }
        return switch (name) {
            case "li", "dd", "dt" -> Block.Part.LIST;
            case "blockquote" -> Block.Part.QUOTATION;
            case "td", "th", "caption" -> Block.Part.TABLE;
            default -> outer;
        };
    }

    /** The words of the element that say that what is inside is no part of the report. */
    private static Set<String> suspicions(Element element, String name) {
        Set<String> words = new LinkedHashSet<>();
        if (SUSPECT.contains(name)) {
            words.add(name);
        }
        if (!name.equals("body") && !name.equals("a")) {
            Containers.words(element).stream().filter(Containers::isSuspect).forEach(words::add);
        }
        boolean unseen =
                element.hasAttr("hidden") || element.attr("aria-hidden").equals("true");
        String style = element.attr("style");
        if (unseen || !style.isEmpty() && style.replace(" ", "").contains("display:none")) {
            words.add(UNSEEN);
        }
        return words;
    }

    private static List<Set<String>> with(List<Set<String>> suspects, Set<String> words) {
        if (words.isEmpty()) {
            return suspects;
        }
        List<Set<String>> more = new ArrayList<>(suspects);
        more.add(words);
        return List.copyOf(more);
    }

    /**
     * Adds the words of a text node. Designers part words by margins too: "By" in one element and "Anna" in the next are two words.
     */
    private void append(String words) {
        int last = text.length() - 1;
        if (seam
                && last >= 0
                && !words.isEmpty()
                && Character.isLowerCase(text.charAt(last))
                && Character.isUpperCase(words.charAt(0))) {
            text.append(' ');
        }
        seam = false;
        text.append(words);
        if (scopes.peek().link()) {
            links.append(words).append(' ');
        }
    }

    private void flush() {
        String tidy = Words.tidy(text.toString());
        int linkWords = Words.count(links.toString());
        text.setLength(0);
        links.setLength(0);
        if (tidy.isEmpty()) {
            return;
        }
        Scope around = scopes.peek();
        Element element = around.element();
        for (Scope scope : scopes) {
            if (scope.block()) {
                element = scope.element();
                break;
            }
        }
        blocks.add(Block.of(blocks.size(), tidy, linkWords, element, around.part(), around.suspects()));
    }
}
