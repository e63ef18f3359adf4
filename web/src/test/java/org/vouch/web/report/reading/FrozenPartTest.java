package org.vouch.web.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.report.contents.BearingEntry;
import org.vouch.domain.report.contents.ClaimEntry;
import org.vouch.domain.report.contents.EditionContents;
import org.vouch.domain.report.contents.FigureEntry;
import org.vouch.domain.report.contents.Recorded;
import org.vouch.domain.report.contents.StatementEntry;
import org.vouch.domain.statement.Basis;
import org.vouch.web.report.FrozenContents;
import org.vouch.web.report.pack.Call;
import org.vouch.web.report.pack.Packed;

class FrozenPartTest {

    private final EditionContents contents = FrozenContents.ofOneClaim();

    @Test
    void whatIsReadBackIsWhatWasFrozen() {
        Recorded frozen = contents.recorded();
        FrozenPart part = FrozenPart.of(Packed.of(contents), Window.of(null, 1));

        assertThat(part.question()).isEqualTo("Have they arrived?");
        assertThat(part.summary()).isEqualTo("One origin, *one* side.");
        FrozenClaim claim = part.claims().iterator().next();
        assertThat(claim.entry).isEqualTo(frozen.claims().get(0));
        assertThat(claim.bearings).isEqualTo(frozen.bearings());
        assertThat(part.said.statements())
                .containsExactlyInAnyOrderElementsOf(frozen.statements().stream()
                        .filter(StatementEntry::chosen)
                        .toList());
        assertThat(all(part, part.said::caveats)).isEqualTo(frozen.caveats());
        assertThat(all(part, part.said::evidence)).isEqualTo(frozen.evidence());
        assertThat(all(part, part.said::citations)).containsExactlyInAnyOrderElementsOf(frozen.citations());
        assertThat(frozen.articles())
                .allSatisfy(article -> assertThat(part.said.article(Call.version(article.id(), article.version())))
                        .isEqualTo(article));
        assertThat(part.said.hops()).isEqualTo(frozen.hops());
        assertThat(frozen.grades())
                .allSatisfy(grade -> assertThat(part.said.grade(grade.id())).isEqualTo(grade));
        assertThat(part.said.sources())
                .as("those that are named here, and not the body behind them")
                .isEqualTo(contents.involved().sources().subList(0, 4));
        assertThat(all(part, part.said::figures))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("low")
                .isEqualTo(frozen.figures());
        assertThat(all(part, part.said::figures).stream().map(FigureEntry::low).toList())
                .containsExactly(new BigDecimal("1500"));
    }

    @Test
    void eachSideHasTheNumbersAndOriginsThatWereReckoned() {
        FrozenClaim claim = FrozenPart.of(Packed.of(contents), Window.of(null, 1))
                .claims()
                .iterator()
                .next();

        assertThat(claim.sides).extracting(FrozenSide::stance).containsExactly(Stance.ASSERTS, Stance.DENIES);
        contents.origins()
                .get(0)
                .sides()
                .forEach(reckoned -> assertThat(claim.sides).anySatisfy(side -> {
                    assertThat(side.stance()).isEqualTo(reckoned.stance());
                    assertThat(List.of(side.outlets(), side.paths(), side.origins(), side.possible()))
                            .containsExactly(
                                    reckoned.outlets(), reckoned.paths(), reckoned.origins(), reckoned.possible());
                    assertThat(side.roots()).isEqualTo(reckoned.roots());
                    assertThat(side.collapses()).isEqualTo(reckoned.collapses());
                }));
        assertThat(claim.overrulings)
                .extracting(FrozenOverruling::because)
                .containsExactly("It has its own satellites");
    }

    @Test
    void aLongEditionIsReadTwentyClaimsAtATime() {
        EditionContents many = with(45, 1);
        FrozenPart last = FrozenPart.of(Packed.of(many), Window.of(null, 3));

        assertThat(last.total()).isEqualTo(45);
        assertThat(last.claims()).extracting(claim -> claim.entry.item()).containsExactly(41, 42, 43, 44, 45);
        assertThat(last.said.statements()).isEmpty();
        assertThat(FrozenPart.of(Packed.of(many), Window.of(null, 4)).claims()).isEmpty();
    }

    @Test
    void ofManyStatementsTheFirstStandUnderTheClaimAndAllUnderItAlone() {
        EditionContents many = with(2, 120);
        FrozenClaim first = FrozenPart.of(Packed.of(many), Window.of(null, 1))
                .claims()
                .iterator()
                .next();
        FrozenPart alone = FrozenPart.of(Packed.of(many), Window.of(9L, 3));

        assertThat(first.bearings).hasSize(Window.FIRST);
        assertThat(first.statements).isEqualTo(120);
        FrozenClaim only = alone.claims().iterator().next();
        assertThat(alone.claims()).hasSize(1);
        assertThat(only.bearings)
                .extracting(BearingEntry::position)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(101, 120).boxed().toList());
        assertThat(alone.said.statements()).hasSize(20);
    }

    private static <T> List<T> all(FrozenPart part, LongFunction<List<T>> entries) {
        return part.said.statements().stream()
                .flatMap(statement -> entries.apply(statement.id()).stream())
                .toList();
    }

    /** So many claims from the ninth on; the first of them with so many statements. */
    private EditionContents with(int claims, int statements) {
        Recorded one = contents.recorded();
        List<ClaimEntry> more = IntStream.range(0, claims)
                .mapToObj(at -> new ClaimEntry(9 + at, at + 1, null, "Claim " + at, null))
                .toList();
        List<StatementEntry> said = LongStream.range(0, statements)
                .mapToObj(at -> new StatementEntry(
                        100 + at, 3, "Said " + at, true, null, null, null, Basis.NOT_STATED, null, null, null))
                .toList();
        List<BearingEntry> bearings = IntStream.range(0, statements)
                .mapToObj(at -> new BearingEntry(9, 100 + at, at + 1, Stance.ASSERTS, null, null))
                .toList();
        Recorded all = new Recorded(
                more,
                bearings,
                Stream.concat(one.statements().stream(), said.stream()).toList(),
                one.figures(),
                one.caveats(),
                one.evidence(),
                one.citations(),
                one.hops(),
                one.articles(),
                one.grades());
        return new EditionContents(
                contents.head(), contents.rows(), all, contents.involved(), contents.origins(), List.of(), "en");
    }
}
