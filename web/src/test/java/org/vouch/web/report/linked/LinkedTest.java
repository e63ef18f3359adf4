package org.vouch.web.report.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vouch.domain.report.WrittenSummary;
import org.vouch.domain.report.contents.EditionContents;
import org.vouch.web.report.FrozenContents;

class LinkedTest {

    private final EditionContents contents = FrozenContents.ofOneClaim();
    private final Triples triples = Triples.of(
            new LinkedRendering().render(contents).orElseThrow().content().all());

    @Test
    void itHoldsWhatIsExpected() {
        Set<String> expected = Triples.expected("one-claim.nt", contents.rows().sha256());

        assertThat(expected).hasSizeGreaterThan(20);
        assertThat(triples.named()).containsAll(expected);
    }

    @Test
    void nothingIsLostWhenItIsExpanded() {
        assertThat(triples.all()).noneMatch(triple -> triple.contains("<ed:"));
        assertThat(triples.predicates())
                .allMatch(predicate ->
                        predicate.matches("<(https://schema.org/|http://www.w3.org/|https://vouch.org/terms#).*>"));
    }

    @Test
    void whatWasNotJudgedHasNoRating() {
        assertThat(triples.about("g2")).anyMatch(triple -> triple.contains("vouch.org/terms#judged> \"false\""));
        assertThat(triples.about("g2")).noneMatch(triple -> triple.contains("reviewRating"));
        assertThat(triples.about("g1")).anyMatch(triple -> triple.contains("reviewRating"));
        assertThat(triples.about("c9-review")).noneMatch(triple -> triple.contains("reviewRating"));
    }

    @Test
    void aSummaryThatNobodyEditedIsThatOfVouch() {
        EditionContents counted = FrozenContents.withSummary(new WrittenSummary("It rests on 1 claim.", true));
        Triples said = Triples.of(
                new LinkedRendering().render(counted).orElseThrow().content().all());

        assertThat(said.about("edition"))
                .anyMatch(triple -> triple.contains("vouch.org/terms#summaryBy> \"Vouch\""))
                .anyMatch(triple -> triple.contains("\"It rests on 1 claim.\""));
    }
}
