package org.dateline.core.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.core.model.Article;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.Story;

/** Makes stories out of the articles that linking has given the same story id. */
final class StoryConsolidation {

    private StoryConsolidation() {}

    /** @param titles that a user gives, by the ids of the stories */
    static List<Story> of(Supplier<Stream<LinkedArticle>> articles, Map<String, String> titles) {
        Map<String, List<Chapter>> byStory = new TreeMap<>();
        try (Stream<LinkedArticle> stream = articles.get()) {
            stream.forEach(article -> byStory.computeIfAbsent(article.links().storyId(), id -> new ArrayList<>())
                    .add(Chapter.of(article)));
        }
        return byStory.entrySet().stream()
                .map(entry -> story(entry.getKey(), entry.getValue()))
                .map(story -> titled(story, titles.getOrDefault(story.id(), story.title())))
                .toList();
    }

    private static Story story(String id, List<Chapter> chapters) {
        chapters.sort(Comparator.comparing(Chapter::copy)
                .thenComparing(chapter -> chapter.day().isEmpty() ? "9999" : chapter.day())
                .thenComparing(Chapter::article));
        List<String> days = chapters.stream()
                .map(Chapter::day)
                .filter(day -> !day.isEmpty())
                .sorted()
                .toList();
        return new Story(
                id,
                chapters.stream()
                        .map(Chapter::title)
                        .filter(title -> !title.isEmpty())
                        .findFirst()
                        .orElse(""),
                days.isEmpty() ? "" : days.get(0),
                days.isEmpty() ? "" : days.get(days.size() - 1),
                chapters.stream().map(Chapter::article).sorted().toList(),
                (int) chapters.stream()
                        .filter(chapter -> !chapter.copy())
                        .map(Chapter::outlet)
                        .distinct()
                        .count());
    }

    private static Story titled(Story story, String title) {
        return new Story(story.id(), title, story.firstDate(), story.lastDate(), story.articles(), story.outlets());
    }

    private record Chapter(String article, String title, String day, String outlet, boolean copy) {

        static Chapter of(LinkedArticle linked) {
            Article article = linked.article();
            return new Chapter(
                    article.id(),
                    article.metadata().title(),
                    article.metadata()
                            .published()
                            .firstDay()
                            .map(Object::toString)
                            .orElse(""),
                    linked.article().voice(),
                    linked.links().copy().isPresent());
        }
    }
}
