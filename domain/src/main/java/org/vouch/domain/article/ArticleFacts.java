package org.vouch.domain.article;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vouch.domain.source.SourceId;

/** What the trail says of an article: its values as words, in the order of the form. */
final class ArticleFacts {

    private ArticleFacts() {}

    static Map<String, Object> of(Article article, Function<SourceId, String> names) {
        ArticleDetails details = article.details();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("title", details.title());
        facts.put("outlet", names.apply(details.outlet()));
        facts.put("author", details.author());
        facts.put(
                "credits",
                details.credits().stream()
                        .map(credit -> names.apply(credit.source())
                                + (credit.asPrinted() == null ? "" : " (" + credit.asPrinted() + ")"))
                        .collect(Collectors.joining(", ")));
        facts.put("address", details.address());
        facts.put("language", details.language());
        article.versions().forEach(version -> facts.put("version " + version.number(), of(version)));
        return facts;
    }

    private static String of(VersionFacts version) {
        String note = version.note() == null ? "" : ", " + version.note();
        return version.kind() + ", " + (version.publishedOn() == null ? "–" : version.publishedOn()) + note;
    }

    /** What stands in the first and is otherwise, or not at all, in the second. */
    static Map<String, Object> differing(Map<String, Object> these, Map<String, Object> those) {
        Map<String, Object> differing = new LinkedHashMap<>(these);
        differing.entrySet().removeIf(e -> Objects.equals(e.getValue(), those.get(e.getKey())));
        return differing;
    }
}
