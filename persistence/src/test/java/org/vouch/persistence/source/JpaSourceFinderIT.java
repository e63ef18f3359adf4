package org.vouch.persistence.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.domain.source.Name;
import org.vouch.domain.source.Source;
import org.vouch.domain.source.SourceContent;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.source.SourceKind;
import org.vouch.persistence.shared.PostgresFixture;

class JpaSourceFinderIT {

    private static final Path PUTIN = Path.of("../../shared/data/rigour-names/putin_names.txt");

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    @AfterEach
    void nobodyIsLeft() {
        postgres.inTransaction(() -> postgres.entityManager()
                .createQuery("SELECT s FROM Source s", Source.class)
                .getResultList()
                .forEach(postgres.entityManager()::remove));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zelenskyy", "zelenskiy", "VOLODYMYR ZELENSKIY", "Зеленський", "зелен", "Zelensky", "Z"})
    void everyNameOfAPersonFindsThatPerson(String typed) {
        SourceId id = zelenskyy();
        add(Name.canonical("Mark Rutte"));

        assertThat(finder().alike(typed, 5)).extracting(SourceHint::id).containsExactly(id);
    }

    @Test
    void theNameThatAnsweredIsToldWhereItIsNotTheCanonicalOne() {
        zelenskyy();

        assertThat(finder().alike("Зеленський", 5))
                .extracting(SourceHint::matched)
                .containsExactly("Зеленський");
        assertThat(finder().alike("Volodymyr Zelenskyy", 5))
                .extracting(SourceHint::matched)
                .containsOnlyNulls();
    }

    @Test
    void theBeginningOfANameComesBeforeItsMiddle() {
        SourceId middle = add(Name.canonical("A Reuters bureau"));
        SourceId beginning = add(Name.canonical("Reuters"));

        assertThat(finder().alike("reu", 5)).extracting(SourceHint::id).containsExactly(beginning, middle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NIS", "nis", "Nis "})
    void theInitialsOfANameFindIt(String typed) {
        SourceId service = add(Name.canonical("National Intelligence Service"));
        add(Name.canonical("National Institute"));

        assertThat(finder().alike(typed, 5)).extracting(SourceHint::id).contains(service);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MFA", "MoFA"})
    void smallWordsMayBeMissingFromInitials(String typed) {
        SourceId ministry = add(Name.canonical("Ministry of Foreign Affairs"));

        assertThat(finder().alike(typed, 5)).extracting(SourceHint::id).containsExactly(ministry);
    }

    @Test
    void initialsComeAfterNamesThatAreMeant() {
        SourceId service = add(Name.canonical("National Intelligence Service"));
        SourceId called = add(Name.canonical("Bureau of ships"), Name.alias("NIS"));
        SourceId holds = add(Name.canonical("The NIS watchers"));

        assertThat(finder().alike("NIS", 5)).extracting(SourceHint::id).containsExactly(called, holds, service);
    }

    @Test
    void aNameIsMetExactlyWhateverItsCaseAndAccents() {
        SourceId id = zelenskyy();
        add(Name.canonical("Zelenskyy Foundation"));

        assertThat(finder().called("zelenskÝý ")).extracting(SourceHint::id).containsExactly(id);
        assertThat(finder().called("Zelensk")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\uFF05", "\uFF3F", "\\", "\uFF3C", "\0", "' OR 1=1 --", "   "})
    void whatMeansSomethingToTheDatabaseIsOnlyText(String typed) {
        zelenskyy();

        assertThat(finder().alike(typed, 5)).isEmpty();
        assertThat(finder().near(List.of(typed), 5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Zelenskiy", "Volodymyr Zelenskiy", "Zelenskyy, Volodymyr", "Зеленский", "Wolodymyr Zelenskyj"})
    void aNameCloseToAnyNameIsShownBeforeItIsAdded(String typed) {
        SourceId id = zelenskyy();

        assertThat(finder().near(List.of(typed), 5))
                .extracting(near -> near.hint().id())
                .containsExactly(id);
    }

    @Test
    void aNameAndItsInitialsAreClose() {
        SourceId service = add(Name.canonical("National Intelligence Service"));
        SourceId initials = add(Name.canonical("ISW"));

        assertThat(finder().near(List.of("NIS"), 5))
                .extracting(near -> near.hint().id())
                .containsExactly(service);
        assertThat(finder().near(List.of("Institute for the Study of War"), 5))
                .extracting(near -> near.hint().id())
                .containsExactly(initials);
    }

    @Test
    void twoGovernmentsAreNotCloseToEachOther() {
        add(Name.canonical("Government of Russia"));

        assertThat(finder().near(List.of("Government of Ukraine"), 5)).isEmpty();
    }

    @Test
    void aRetiredSourceIsNearButNotOffered() {
        postgres.inTransaction(() -> {
            Source source = new Source(SourceContent.named("Yonhap", SourceKind.NEWS_AGENCY, "KR"), Instant.EPOCH);
            source.retire("twice on the desk", Instant.EPOCH);
            new JpaSources(postgres.entityManager()).add(source);
        });

        assertThat(finder().alike("Yonhap", 5)).isEmpty();
        assertThat(finder().near(List.of("Yonhap news agency"), 5))
                .singleElement()
                .matches(near -> near.retired());
    }

    @Test
    void nearlyEverySpellingOfAFullNameIsNearToANameInItsScript() throws IOException {
        assumeTrue(Files.exists(PUTIN), "the list of spellings is not here");
        List<String> spellings = Files.readAllLines(PUTIN).stream()
                .filter(spelling -> spelling.matches("(?iu)([vw][lł][aá]d.*|.*vlad[ií]mir.*|влад.*|블라.*)"))
                .toList();
        add(Stream.of("Vladimir Putin", "Владимир Путин", "블라디미르 푸틴", "فلاديمير بوتين", "Wladimir Putin")
                .map(text -> text.equals("Vladimir Putin") ? Name.canonical(text) : Name.alias(text))
                .toArray(Name[]::new));

        List<String> far = spellings.stream()
                .filter(spelling -> finder().near(List.of(spelling), 1).isEmpty())
                .toList();

        assertThat(far.size()).as("not near: %s", far).isLessThan(spellings.size() / 8);
    }

    private static SourceId zelenskyy() {
        return add(Name.canonical("Volodymyr Zelenskyy"), Name.alias("Зеленський"), Name.alias("Zelenskyy"));
    }

    private static SourceId add(Name... names) {
        SourceContent content =
                new SourceContent(SourceKind.OFFICIAL, Arrays.asList(names), null, List.of(), List.of(), null, false);
        return postgres.inTransaction(
                () -> new JpaSources(postgres.entityManager()).add(new Source(content, Instant.EPOCH)));
    }

    private static JpaSourceFinder finder() {
        return new JpaSourceFinder(postgres.sql());
    }
}
