package org.vouch.domain.opinion;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.vouch.domain.shared.Unfit;
import org.vouch.domain.shared.Words;

/**
 * A row of a list as it would be kept, with what is wrong with it.
 *
 * @param opinion its cells without white space around them; as it was given where it is not kept
 */
public record CheckedOpinion(GivenOpinion opinion, Set<RowProblem> problems) {

    static final int LONGEST_NAME = 500;
    static final int LONGEST_TERM = 200;
    static final int LONGEST_WORDS = 20_000;

    /** {@code Wikipedia:Noticeboard/Archive}, {@code www.example.org}, {@code https://…}. */
    private static final Pattern ADDRESS = Pattern.compile("\\S+://.*|www\\..*|\\p{L}+:\\S.*/.*");

    public CheckedOpinion {
        problems = Set.copyOf(problems);
    }

    /** All rows in their order. */
    public static List<CheckedOpinion> all(List<GivenOpinion> given) {
        Set<String> digests = new HashSet<>();
        return given.stream()
                .map(CheckedOpinion::of)
                .map(row -> row.isKept() && !digests.add(row.opinion().digest()) ? row.twice() : row)
                .toList();
    }

    public boolean isKept() {
        return problems.stream().noneMatch(RowProblem::leavesOut);
    }

    public boolean isDoubtful() {
        return problems.contains(RowProblem.ODD_TERM);
    }

    private static CheckedOpinion of(GivenOpinion given) {
        try {
            return of(cleaned(given), given.address());
        } catch (Unfit unfit) {
            return new CheckedOpinion(given, Set.of(RowProblem.UNFIT));
        }
    }

    private static CheckedOpinion of(GivenOpinion cleaned, String address) {
        Set<RowProblem> problems = EnumSet.noneOf(RowProblem.class);
        if (cleaned.name() == null) {
            problems.add(RowProblem.NO_NAME);
        }
        if (cleaned.terms().isEmpty()) {
            problems.add(RowProblem.NO_TERM);
        }
        if (cleaned.terms().stream().anyMatch(term -> ADDRESS.matcher(term).matches())) {
            problems.add(RowProblem.ODD_TERM);
        }
        if (cleaned.address() == null && address != null && !address.isBlank()) {
            problems.add(RowProblem.NO_LINK);
        }
        return new CheckedOpinion(cleaned, problems);
    }

    private static GivenOpinion cleaned(GivenOpinion given) {
        String address = Words.optional(given.address(), LONGEST_WORDS);
        return new GivenOpinion(
                given.line(),
                Words.optional(given.name(), LONGEST_NAME),
                given.terms().stream()
                        .filter(term -> Words.optional(term, LONGEST_TERM) != null)
                        .map(term -> Words.optional(term, LONGEST_TERM))
                        .toList(),
                Words.optional(given.words(), LONGEST_WORDS),
                address != null && WebAddress.is(address) ? address : null,
                given.websites());
    }

    private CheckedOpinion twice() {
        return new CheckedOpinion(opinion, Set.of(RowProblem.TWICE));
    }
}
