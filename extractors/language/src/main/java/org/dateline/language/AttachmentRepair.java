package org.dateline.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Mends what prepositional phrases and infinitives hang on. */
final class AttachmentRepair {

    private static final Set<String> TIMES = Lines.words("time-words.txt");
    private static final Set<String> PREFERENCES = Set.copyOf(Lines.of("verb-prepositions.txt"));
    private static final Set<String> JOINED = Set.copyOf(Lines.of("adverb-prepositions.txt"));

    private static final Set<String> CONTROLLING = Lines.words("object-control.txt");
    private static final Set<String> GERUND_VERBS = Set.copyOf(Lines.of("gerund-verbs.txt"));
    private static final Set<String> PARTICLES = Lines.words("particles.txt");
    private static final Set<String> ABOUT = Lines.words("about-words.txt");

    private final List<TreeNode> nodes;

    AttachmentRepair(List<TreeNode> nodes) {
        this.nodes = nodes;
    }

    void run() {
        for (TreeNode node : nodes) {
            if (node.head == TreeNode.NONE) {
                continue;
            }
            if (node.is("prep")) {
                time(node);
                preference(node);
                author(node);
                quantity(node);
                gerund(node);
                adverb(node);
            } else if (node.is("advcl", "xcomp")) {
                infinitive(node);
                objectGerund(node);
            } else if (node.is("acl", "relcl")) {
                ordered(node);
            } else if (node.is("advmod")) {
                particle(node);
            }
        }
    }

    private TreeNode head(TreeNode node) {
        return nodes.get(node.head);
    }

    /** "Berg on Friday said": the date belongs to the verb, or to the event noun it stands behind. */
    private void time(TreeNode preposition) {
        boolean dated = TreeNode.childOf(nodes, preposition.index, "pobj")
                .filter(object -> TIMES.contains(object.form) || TIMES.contains(object.lemma))
                .isPresent();
        TreeNode head = head(preposition);
        if (!dated || !isPlainNoun(head)) {
            return;
        }
        TreeNode above = head;
        while (above.head != TreeNode.NONE
                && (isPlainNoun(above) || above.tag.equals("IN") || above.tag.equals("TO"))) {
            above = head(above);
        }
        if (above.isVerb() || EventNouns.isEvent(above.tag, above.lemma)) {
            preposition.head = above.index;
        }
    }

    private static boolean isPlainNoun(TreeNode node) {
        return node.isNoun() && !EventNouns.isEvent(node.tag, node.lemma);
    }

    /** "blamed attacks on militants": some verbs claim their preposition from their object. */
    private void preference(TreeNode preposition) {
        TreeNode object = head(preposition);
        boolean claimed = object.is("dobj")
                && object.head != TreeNode.NONE
                && PREFERENCES.contains(head(object).lemma + " " + preposition.lemma);
        if (claimed) {
            preposition.head = object.head;
        }
    }

    /** "condemned the killing of Berg by rebels": the rebels kill. */
    private void author(TreeNode preposition) {
        if (!preposition.form.equals("by")) {
            return;
        }
        boolean dated = TreeNode.childOf(nodes, preposition.index, "pobj")
                .filter(object -> TIMES.contains(object.form) || TIMES.contains(object.lemma))
                .isPresent();
        if (!dated && isFine(preposition)) {
            preposition.attach(head(preposition).head, "agent");
            return;
        }
        Optional<TreeNode> event = dated ? Optional.empty() : eventBefore(preposition);
        event.ifPresent(noun -> preposition.head = noun.index);
    }

    /** "was fined $20 million by regulators": in the passive nobody but the agent stands behind the object. */
    private boolean isFine(TreeNode preposition) {
        TreeNode object = head(preposition);
        return object.is("dobj")
                && object.head != TreeNode.NONE
                && !EventNouns.isEvent(object.tag, object.lemma)
                && TreeNode.childOf(nodes, object.head, "auxpass").isPresent();
    }

    /** The event noun whose "of" stands between it and a "by" that hangs elsewhere. */
    private Optional<TreeNode> eventBefore(TreeNode preposition) {
        TreeNode head = head(preposition);
        if (head.isVerb()) {
            return TreeNode.childOf(nodes, head.index, "dobj")
                    .filter(object -> EventNouns.isEvent(object.tag, object.lemma))
                    .filter(object ->
                            TreeNode.childrenOf(nodes, object.index).stream().anyMatch(of -> of.form.equals("of")));
        }
        boolean victim = head.is("pobj") && isPlainNoun(head) && head(head).form.equals("of") && head(head).head >= 0;
        return victim
                ? Optional.of(head(head(head))).filter(noun -> EventNouns.isEvent(noun.tag, noun.lemma))
                : Optional.empty();
    }

    /** "gave over 3 million dollars": the money is given. */
    private void quantity(TreeNode preposition) {
        TreeNode verb = head(preposition);
        boolean about = verb.isVerb()
                && ABOUT.contains(preposition.form)
                && preposition.index > verb.index
                && TreeNode.childOf(nodes, verb.index, "dobj").isEmpty();
        if (about) {
            TreeNode.childOf(nodes, preposition.index, "pobj")
                    .filter(amount -> !TIMES.contains(amount.lemma) && isAmount(preposition, amount))
                    .ifPresent(amount -> {
                        amount.attach(verb.index, "dobj");
                        preposition.attach(amount.index, "advmod");
                    });
        }
    }

    private boolean isAmount(TreeNode preposition, TreeNode amount) {
        TreeNode first = nodes.get(Math.min(nodes.size() - 1, preposition.index + 1));
        return first.tag.equals("CD") || first.tag.equals("$") && amount.index > preposition.index;
    }

    /** "accused them of hiding weapons": the weapons are hidden, they do not hide. */
    private void gerund(TreeNode preposition) {
        TreeNode verb = head(preposition);
        boolean tying =
                preposition.form.equals("of") || preposition.form.equals("for") || preposition.form.equals("against");
        if (!tying || !PREFERENCES.contains(verb.lemma + " " + preposition.lemma)) {
            return;
        }
        TreeNode.childOf(nodes, preposition.index, "pobj")
                .filter(noun -> noun.index > preposition.index + 1)
                .ifPresent(noun -> {
                    TreeNode first = nodes.get(preposition.index + 1);
                    if (first.tag.equals("VBG") && first.head == noun.index && first.is("nmod", "compound")) {
                        first.attach(preposition.index, "pcomp");
                        noun.attach(first.index, "dobj");
                    }
                });
    }

    /** "away from Lund" tells where from; "instead of Lund" is a preposition of two words. */
    private void adverb(TreeNode preposition) {
        if (preposition.index == 0) {
            return;
        }
        TreeNode adverb = nodes.get(preposition.index - 1);
        boolean joined = JOINED.contains(adverb.form.toLowerCase(Locale.ROOT) + " " + preposition.lemma);
        if (joined && adverb.head == preposition.index) {
            adverb.attach(preposition.head, "prep");
            preposition.attach(adverb.index, "prep");
        } else if (preposition.head == adverb.index
                && adverb.head != TreeNode.NONE
                && adverb.is("advmod", "prep", "prt")) {
            if (joined) {
                adverb.relation = "prep";
            } else if (adverb.tag.startsWith("RB")) {
                preposition.head = adverb.head;
            }
        }
        behindVerb(joined && preposition.head == adverb.index ? adverb : preposition);
    }

    /** What stands behind a verb does not belong to the subject in front of it. */
    private void behindVerb(TreeNode preposition) {
        if (preposition.head == TreeNode.NONE) {
            return;
        }
        TreeNode subject = head(preposition);
        boolean beyond = subject.is("nsubj", "nsubjpass")
                && subject.head != TreeNode.NONE
                && subject.index < subject.head
                && subject.head < preposition.index;
        if (beyond) {
            preposition.head = subject.head;
        }
    }

    /** "ordered the mission to leave": the order is to leave, it is no mission of leaving. */
    private void ordered(TreeNode verb) {
        TreeNode object = head(verb);
        boolean ordered = isInfinitive(verb)
                && object.is("dobj")
                && object.head != TreeNode.NONE
                && CONTROLLING.contains(head(object).lemma)
                && !EventNouns.takesInfinitive(object.tag, object.lemma);
        if (ordered) {
            verb.attach(object.head, "xcomp");
        }
    }

    /** "shot down three drones" */
    private void particle(TreeNode adverb) {
        boolean behind = adverb.tag.equals("RB")
                && adverb.head == adverb.index - 1
                && head(adverb).isVerb()
                && PARTICLES.contains(adverb.form)
                && TreeNode.childOf(nodes, adverb.head, "dobj", "nsubjpass").isPresent();
        if (behind) {
            adverb.relation = "prt";
        }
    }

    /** "ruled out using force": what is ruled out is the use. */
    private void objectGerund(TreeNode verb) {
        TreeNode before = nodes.get(Math.max(0, verb.index - 1));
        boolean object = verb.tag.equals("VBG")
                && before.is("prt")
                && before.head == verb.head
                && GERUND_VERBS.contains(head(verb).lemma + " " + before.form);
        if (object) {
            verb.relation = "xcomp";
        }
    }

    private boolean isInfinitive(TreeNode verb) {
        return verb.tag.equals("VB")
                && TreeNode.childOf(nodes, verb.index, "aux")
                        .filter(mark -> mark.tag.equals("TO"))
                        .isPresent();
    }

    /** "rejected an appeal to disarm": the infinitive tells what was appealed for. */
    private void infinitive(TreeNode verb) {
        TreeNode above = head(verb);
        boolean to = isInfinitive(verb)
                && TreeNode.childOf(nodes, verb.index, "nsubj").isEmpty();
        if (to && above.isVerb()) {
            TreeNode.childOf(nodes, above.index, "dobj")
                    .filter(noun -> noun.index < verb.index && EventNouns.takesInfinitive(noun.tag, noun.lemma))
                    .filter(noun ->
                            TreeNode.childOf(nodes, noun.index, "acl", "relcl").isEmpty())
                    .ifPresent(noun -> verb.attach(noun.index, "acl"));
        }
    }
}
