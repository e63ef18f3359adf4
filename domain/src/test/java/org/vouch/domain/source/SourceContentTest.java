package org.vouch.domain.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.shared.Unfit;

class SourceContentTest {

    private static final SourceId BODY = new SourceId(7);

    @ParameterizedTest
    @CsvSource({
        "Zelenskyy, Latn",
        "Зеленський, Cyrl",
        "국가정보원, Hang",
        "ウラジーミル・プーチン, Jpan",
        "新华社, Hani",
        "فلاديمير بوتين, Arab",
        "ולדימיר פוטין, Hebr",
        "Βλαντίμιρ, Grek",
        "पुतिन, Deva"
    })
    void theScriptOfANameIsToldFromItsText(String text, String script) {
        assertThat(Name.alias(text).script()).isEqualTo(script);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4 + 7", "Zelenskyy Зеленський", "😀"})
    void aTextOfNoOrSeveralScriptsHasNone(String text) {
        assertThat(Name.alias(text).script()).isNull();
    }

    @Test
    void codesAreKeptInTheirUsualWriting() {
        Name name = new Name(NameKind.ALIAS, "Путин", "SR-latn", "cyrl");

        assertThat(name.language()).isEqualTo("sr-Latn");
        assertThat(name.script()).isEqualTo("Cyrl");
        assertThat(SourceContent.named("N", SourceKind.COMPANY, "ua").country()).isEqualTo("UA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "not a tag", "e"})
    void whatIsNoLanguageIsRefused(String tag) {
        assertThatThrownBy(() -> new Name(NameKind.ALIAS, "N", tag, null)).isInstanceOf(Unfit.class);
    }

    @Test
    void aCountryThatIsNotInTheStandardIsRefused() {
        assertThatThrownBy(() -> SourceContent.named("N", SourceKind.COMPANY, "ZZ"))
                .isInstanceOf(Unfit.class);
    }

    @Test
    void aNameHoldsNoNul() {
        assertThatThrownBy(() -> Name.canonical("N\0")).isInstanceOf(Unfit.class);
    }

    @Test
    void exactlyOneNameIsCanonicalAndStandsFirst() {
        assertThat(content(Name.alias("B"), Name.canonical("A")).names())
                .containsExactly(Name.canonical("A"), Name.alias("B"));
        assertThatThrownBy(() -> content(Name.alias("B"))).isInstanceOf(NotOneCanonicalName.class);
        assertThatThrownBy(() -> content(Name.canonical("A"), Name.canonical("B")))
                .isInstanceOf(NotOneCanonicalName.class);
    }

    @Test
    void noNameStandsTwice() {
        assertThatThrownBy(() -> content(Name.canonical("A"), Name.alias("A"))).isInstanceOf(NameGivenTwice.class);
    }

    @Test
    void theSameTieInAnotherTimeIsAnotherTie() {
        assertThat(ties(tie("2019", "2021"), tie("2023", null))).hasSize(2);
        assertThatThrownBy(() -> ties(tie("2019", null), tie("2020", null))).isInstanceOf(AffiliationGivenTwice.class);
        assertThatThrownBy(() -> ties(tie(null, null), tie(null, null))).isInstanceOf(AffiliationGivenTwice.class);
    }

    @Test
    void aTieDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> tie("2021", "2019")).isInstanceOf(AffiliationEndsBeforeItBegins.class);
        assertThat(tie("2021-05", "2021").until().text()).isEqualTo("2021");
    }

    private static SourceContent content(Name... names) {
        return new SourceContent(SourceKind.OFFICIAL, List.of(names), null, List.of(), List.of(), null, false);
    }

    private static List<Affiliation> ties(Affiliation... ties) {
        return new SourceContent(
                        SourceKind.OFFICIAL, List.of(Name.canonical("A")), null, List.of(ties), List.of(), null, false)
                .affiliations();
    }

    private static Affiliation tie(String since, String until) {
        return new Affiliation(
                AffiliationKind.MEMBER_OF, BODY, PartialDate.ofNullable(since), PartialDate.ofNullable(until));
    }
}
