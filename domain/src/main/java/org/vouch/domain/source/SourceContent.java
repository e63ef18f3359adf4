package org.vouch.domain.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.vouch.domain.shared.Words;

/**
 * All that an editor says of a source.
 *
 * @param names exactly one of them canonical, which stands first; none twice
 * @param country ISO 3166-1 alpha-2, or null
 * @param affiliations none twice for the same time
 * @param interests what it has at stake, each in a few words
 * @param note what colleagues should know, or null
 * @param knownToDesk an unnamed source whose name the desk knows and withholds
 */
public record SourceContent(
        SourceKind kind,
        List<Name> names,
        String country,
        List<Affiliation> affiliations,
        List<String> interests,
        String note,
        boolean knownToDesk) {

    private static final int LONGEST_INTEREST = 300;
    private static final int LONGEST_NOTE = 10_000;

    public SourceContent {
        Objects.requireNonNull(kind, "kind");
        names = canonicalFirst(names);
        country = IsoCodes.country(country);
        affiliations = eachOnce(affiliations);
        interests = worded(interests);
        note = Words.optional(note, LONGEST_NOTE);
        knownToDesk = knownToDesk && kind == SourceKind.UNNAMED;
    }

    /** A source of which only the name is known so far. */
    public static SourceContent named(String name, SourceKind kind, String country) {
        return new SourceContent(kind, List.of(Name.canonical(name)), country, List.of(), List.of(), null, false);
    }

    /**
     * This and what is said of another, where the two are one: its names as aliases, its affiliations and interests.
     *
     * @param self the number of the source that says it
     * @param other that of the one which is taken in
     */
    SourceContent with(SourceContent taken, SourceId self, SourceId other) {
        List<Name> allNames = new ArrayList<>(names);
        for (Name name : taken.names) {
            if (allNames.stream().noneMatch(own -> own.text().equals(name.text()))) {
                allNames.add(name.kind() == NameKind.CANONICAL ? name.as(NameKind.ALIAS) : name);
            }
        }
        List<Affiliation> ties = new ArrayList<>(affiliations);
        ties.removeIf(tie -> tie.body().equals(other));
        for (Affiliation tie : taken.affiliations) {
            if (!tie.body().equals(self) && ties.stream().noneMatch(tie::repeats)) {
                ties.add(tie);
            }
        }
        List<String> stakes = new ArrayList<>(interests);
        stakes.addAll(taken.interests);
        return new SourceContent(
                kind,
                allNames,
                country == null ? taken.country : country,
                ties,
                stakes,
                note == null ? taken.note : note,
                knownToDesk);
    }

    public String name() {
        return names.get(0).text();
    }

    private static List<Name> canonicalFirst(List<Name> names) {
        long canonical =
                names.stream().filter(n -> n.kind() == NameKind.CANONICAL).count();
        if (canonical != 1) {
            throw new NotOneCanonicalName(canonical);
        }
        Set<String> seen = new HashSet<>();
        names.stream()
                .map(Name::text)
                .filter(text -> !seen.add(text))
                .findFirst()
                .ifPresent(twice -> {
                    throw new NameGivenTwice(twice);
                });
        Comparator<Name> first = Comparator.comparing(n -> n.kind() != NameKind.CANONICAL);
        return names.stream().sorted(first).toList();
    }

    private static List<Affiliation> eachOnce(List<Affiliation> affiliations) {
        List<Affiliation> kept = new ArrayList<>();
        for (Affiliation affiliation : affiliations) {
            if (kept.stream().anyMatch(affiliation::repeats)) {
                throw new AffiliationGivenTwice();
            }
            kept.add(affiliation);
        }
        return List.copyOf(kept);
    }

    private static List<String> worded(List<String> interests) {
        Set<String> kept = new LinkedHashSet<>();
        interests.forEach(interest -> kept.add(Words.required(interest, LONGEST_INTEREST)));
        return List.copyOf(kept);
    }
}
