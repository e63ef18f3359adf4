package org.vouch.domain.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What is said of a source, as the trail keeps it: words and lists of words. What is not said is left out. */
final class SourceFacts {

    private SourceFacts() {}

    static Map<String, Object> of(SourceContent content, Function<SourceId, String> names) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", content.kind().name());
        facts.put("names", content.names().stream().map(Name::toString).toList());
        if (content.country() != null) {
            facts.put("country", content.country());
        }
        if (!content.affiliations().isEmpty()) {
            facts.put(
                    "affiliations",
                    content.affiliations().stream().map(tie -> told(tie, names)).toList());
        }
        if (!content.interests().isEmpty()) {
            facts.put("interests", content.interests());
        }
        if (content.note() != null) {
            facts.put("note", content.note());
        }
        if (content.knownToDesk()) {
            facts.put("knownToDesk", true);
        }
        return facts;
    }

    private static String told(Affiliation tie, Function<SourceId, String> names) {
        String dates = tie.dates();
        return tie.kind() + " " + names.apply(tie.body()) + (dates.isEmpty() ? "" : " · " + dates);
    }

    static Map<String, Object> retirement(Source source) {
        return source.retiredReason() == null ? Map.of() : Map.of("retired", source.retiredReason());
    }

    /** Those of the one that the other does not say likewise. */
    static Map<String, Object> differing(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> facts = new LinkedHashMap<>(one);
        facts.entrySet().removeIf(fact -> Objects.equals(fact.getValue(), other.get(fact.getKey())));
        return facts;
    }
}
