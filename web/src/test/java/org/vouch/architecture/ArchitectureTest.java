package org.vouch.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouch.domain.source.PlantedEntity;

class ArchitectureTest {

    static List<Rule> rules() {
        return Rule.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theCodeKeepsTheRule(Rule rule) {
        rule.itself().check(Vouch.code());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleFindsAPlantedFault(Rule rule) {
        ArchRule mayFindNothing = rule.itself().allowEmptyShould(true);

        assertThat(mayFindNothing.evaluate(Vouch.planted(rule.plantedFaults())).hasViolation())
                .isTrue();
    }

    @Test
    void theRulesSeeEveryFeatureOfEveryModule() {
        Set<Vouch.Place> places = Vouch.code().stream()
                .flatMap(type -> Vouch.Place.of(type).stream())
                .collect(Collectors.toSet());

        for (String feature : Vouch.FEATURES.keySet()) {
            assertThat(places)
                    .contains(new Vouch.Place(Vouch.DOMAIN, feature), new Vouch.Place(Vouch.PERSISTENCE, feature));
        }
        assertThat(places).contains(new Vouch.Place(Vouch.WEB, "shared"), new Vouch.Place(Vouch.WEB, "user"));
        assertThat(Vouch.code().stream().filter(type -> type.getSimpleName().startsWith("Planted")))
                .isEmpty();
    }

    @Test
    void persistenceIsThereOnlyWhenWebRuns() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .containsPattern("vouch-persistence</artifactId>\\s*<scope>runtime</scope>");
    }

    @Test
    void everyMappedClassIsListedOnceAndNothingElse() throws IOException {
        JavaClasses code = Vouch.code();

        assertThat(MappedClasses.in(code)).isNotEmpty();
        assertThat(MappedClasses.listed()).containsExactlyInAnyOrderElementsOf(MappedClasses.in(code));
    }

    @Test
    void aMappedClassThatIsNotListedIsSeen() throws IOException {
        Set<String> planted = MappedClasses.in(Vouch.planted(List.of(PlantedEntity.class)));

        assertThat(planted).isNotEmpty();
        assertThat(MappedClasses.listed()).doesNotContainAnyElementsOf(planted);
    }
}
