package org.vouch.domain.sametext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.article.ArticleVersionId;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.source.SourceId;

class ComparisonTest {

    private static final SourceId COURIER = new SourceId(1);
    private static final SourceId GAZETTE = new SourceId(2);
    private static final SourceId AGENCY = new SourceId(3);
    private static final SourceId OTHER_AGENCY = new SourceId(4);
    private static final String COPY = OwnTexts.OWN + "\n\n" + OwnTexts.part(20, 60);

    @Test
    void theLaterOneCarriesTheEarlier() {
        HeldText monday = held(1, COURIER, "2024-10-14", OwnTexts.WIRE);
        HeldText tuesday = held(2, GAZETTE, "2024-10-15", COPY);

        assertThat(found(tuesday, monday)).containsExactly("a2 carries 1");
        assertThat(found(monday, tuesday)).containsExactly("a2 carries 1");
    }

    @Test
    void whereTheDatesDoNotTellItIsTheOneThatCameLater() {
        HeldText first = held(1, COURIER, "2024-10", OwnTexts.WIRE);
        HeldText second = held(2, GAZETTE, "2024-10-15", COPY);

        assertThat(found(second, first)).containsExactly("a2 carries 1");
        assertThat(found(first, second)).containsExactly("a1 carries 2");
    }

    @Test
    void anAgencysOwnDispatchIsTheAgencys() {
        HeldText dispatch = new HeldText(
                new ArticleId(1),
                new ArticleVersionId(1),
                AGENCY,
                true,
                day("2024-10-16"),
                OwnTexts.WIRE,
                List.of(),
                List.of());

        assertThat(found(held(2, GAZETTE, "2024-10-15", COPY), dispatch)).containsExactly("a2 carries 3");
        assertThat(found(dispatch, held(2, GAZETTE, "2024-10-15", COPY))).containsExactly("a2 carries 3");
    }

    @Test
    void bothHaveItFromTheWireThatEitherCredits() {
        HeldText crediting = held(1, COURIER, "2024-10-14", OwnTexts.WIRE, AGENCY);

        assertThat(found(held(2, GAZETTE, "2024-10-15", COPY), crediting))
                .containsExactlyInAnyOrder("a1 carries 3", "a2 carries 3");
    }

    @Test
    void ofSeveralWiresItIsTheOneThatBothCredit() {
        HeldText one = held(1, COURIER, "2024-10-14", OwnTexts.WIRE, OTHER_AGENCY, AGENCY);
        HeldText two = held(2, GAZETTE, "2024-10-15", COPY, AGENCY);

        assertThat(found(two, one)).containsExactlyInAnyOrder("a1 carries 3", "a2 carries 3");
    }

    @Test
    void ofSeveralWiresItIsTheOneNamedBesideTheWords() {
        String named = "Source4 told of the weather in the morning, and of the price of fish.\n\n" + OwnTexts.OWN
                + "\n\n(Source3) " + OwnTexts.part(20, 60);
        HeldText one = held(1, COURIER, "2024-10-14", OwnTexts.WIRE);
        HeldText two = held(2, GAZETTE, "2024-10-15", named, OTHER_AGENCY, AGENCY);

        assertThat(found(two, one)).containsExactlyInAnyOrder("a1 carries 3", "a2 carries 3");
    }

    @Test
    void ofSeveralWiresThatNobodyNamesItIsNone() {
        HeldText one = held(1, COURIER, "2024-10-14", OwnTexts.WIRE);
        HeldText two = held(2, GAZETTE, "2024-10-15", COPY, OTHER_AGENCY, AGENCY);

        assertThat(found(two, one)).containsExactly("a2 carries 1");
    }

    @Test
    void whatIsCitedIsNotCarried() {
        HeldText citing = new HeldText(
                new ArticleId(2),
                new ArticleVersionId(2),
                GAZETTE,
                false,
                null,
                COPY,
                List.of(),
                List.of(new HeldText.Place(OwnTexts.OWN.length(), COPY.length())));

        assertThat(found(citing, held(1, COURIER, null, OwnTexts.WIRE))).isEmpty();
    }

    @Test
    void aSentenceInALongTextIsTooLittle() {
        String mine = IntStream.range(0, 400).mapToObj(n -> "mine" + n).collect(Collectors.joining(" "));
        String theirs = mine.replace("mine", "theirs");
        HeldText first = held(1, COURIER, null, theirs + " " + OwnTexts.part(20, 17));

        assertThat(found(held(2, GAZETTE, null, mine + " " + OwnTexts.part(20, 17)), first))
                .isEmpty();
        assertThat(found(held(2, GAZETTE, null, OwnTexts.part(20, 17)), first)).containsExactly("a2 carries 1");
    }

    private static List<String> found(HeldText came, HeldText held) {
        return new Comparison(ReadText.of(came), ReadText.of(held))
                .found().stream()
                        .map(one -> one.carrier().article() + " carries "
                                + one.source().value())
                        .toList();
    }

    private static HeldText held(long article, SourceId outlet, String published, String text, SourceId... wires) {
        List<Wire> credited = List.of(wires).stream()
                .map(wire -> new Wire(wire, "Source" + wire.value(), null))
                .toList();
        return new HeldText(
                new ArticleId(article),
                new ArticleVersionId(article),
                outlet,
                false,
                published == null ? null : day(published),
                text,
                credited,
                List.of());
    }

    private static PartialDate day(String text) {
        return PartialDate.of(text);
    }
}
