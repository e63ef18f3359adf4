package org.vouch.domain.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.corroboration.SideNumbers;

/**
 * What can be counted of the sources a report leans on, as it is now. Its text form tells whether two are the same.
 *
 * @param claims all of them; the other lists of numbers are of claims, too
 * @param several more than one established origin asserts them
 * @param single one does
 * @param lost somebody asserts them, and no line leads to an origin
 * @param unasserted nobody on record asserts them
 * @param denied somebody on record denies them
 * @param unanswered nobody on record denies, doubts or declines to comment
 * @param sources the grades of those who hold what was chosen
 * @param said the grades of what was chosen
 * @param linesLost how many chosen statements came through somebody who cannot be found
 * @param reserved how many stand under a reservation
 */
public record SourceFacts(
        List<Long> claims,
        List<Long> several,
        List<Long> single,
        List<Long> lost,
        List<Long> unasserted,
        List<Long> denied,
        List<Long> unanswered,
        GradeCounts sources,
        GradeCounts said,
        int outlets,
        int linesLost,
        int reserved) {

    private static final Set<Stance> ANSWERS =
            Set.of(Stance.DENIES, Stance.DOUBTS, Stance.CANNOT_CONFIRM, Stance.DECLINES_TO_COMMENT);

    /** @param sides of each claim, who asserts it first */
    public static SourceFacts of(ReportDetails report, Map<Long, List<SideNumbers>> sides) {
        List<Long> claims = report.items().stream().map(ItemDetails::claim).toList();
        List<ItemStatement> chosen = report.chosen();
        return new SourceFacts(
                claims,
                where(claims, sides, side -> asserts(side) && side.origins() > 1),
                where(claims, sides, side -> asserts(side) && side.origins() == 1),
                where(claims, sides, side -> asserts(side) && side.origins() == 0),
                not(claims, where(claims, sides, SourceFacts::asserts)),
                where(claims, sides, side -> side.stance() == Stance.DENIES),
                not(claims, where(claims, sides, side -> ANSWERS.contains(side.stance()))),
                GradeCounts.of(holders(chosen), "AB", "DE", 'F'),
                GradeCounts.of(chosen.stream().map(ItemStatement::credibility), "12", "45", '6'),
                (int) cited(chosen).map(ItemCitation::outlet).distinct().count(),
                (int) chosen.stream()
                        .filter(said -> cited(List.of(said))
                                .flatMap(cited -> cited.chain().stream())
                                .anyMatch(ItemCitation.Hop::unnamed))
                        .count(),
                (int) chosen.stream().filter(said -> !said.caveats().isEmpty()).count());
    }

    private static boolean asserts(SideNumbers side) {
        return side.stance() == Stance.ASSERTS;
    }

    private static List<Long> where(
            List<Long> claims, Map<Long, List<SideNumbers>> sides, Predicate<SideNumbers> holds) {
        return claims.stream()
                .filter(claim -> sides.getOrDefault(claim, List.of()).stream().anyMatch(holds))
                .toList();
    }

    private static List<Long> not(List<Long> claims, List<Long> others) {
        return claims.stream().filter(claim -> !others.contains(claim)).toList();
    }

    private static Stream<ItemCitation> cited(List<ItemStatement> chosen) {
        return chosen.stream().flatMap(said -> said.citations().stream());
    }

    /** The grade of each holder once, the one that applies to what was chosen first. */
    private static Stream<String> holders(List<ItemStatement> chosen) {
        Set<Long> counted = new HashSet<>();
        return chosen.stream().filter(said -> counted.add(said.holderId())).map(ItemStatement::reliability);
    }
}
