package org.vouch.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.vouch.domain.source.PlantedEntity;
import org.vouch.domain.source.PlantedHabits;
import org.vouch.domain.source.PlantedKnowsWeb;
import org.vouch.domain.source.PlantedUseCase;
import org.vouch.launch.PlantedLauncher;
import org.vouch.persistence.source.PlantedAdapter;
import org.vouch.web.claim.PlantedPage;

/**
 * Every rule, with the classes in which it is broken on purpose.
 *
 * @param says what it is called in a test report
 */
record Rule(String says, ArchRule itself, List<Class<?>> plantedFaults) {

    static List<Rule> all() {
        return List.of(
                rule("domain knows nobody", Modules.DOMAIN_KNOWS_NOBODY, PlantedKnowsWeb.class),
                rule("persistence knows the domain", Modules.PERSISTENCE_KNOWS_THE_DOMAIN, PlantedAdapter.class),
                rule("web knows the domain", Modules.WEB_KNOWS_THE_DOMAIN, PlantedPage.class),
                rule(
                        "the launcher knows nothing of ours",
                        Modules.THE_LAUNCHER_KNOWS_NOTHING_OF_OURS,
                        PlantedLauncher.class),
                rule("domain is plain", Modules.DOMAIN_IS_PLAIN, PlantedHabits.class),
                rule(
                        "sql and entity managers are in persistence",
                        Modules.SQL_AND_ENTITY_MANAGERS_ARE_IN_PERSISTENCE,
                        PlantedHabits.class),
                rule(
                        "features of domain know whom they may",
                        Modules.FEATURES_KNOW_WHOM_THEY_MAY,
                        PlantedUseCase.class),
                rule(
                        "features of persistence know whom they may",
                        Modules.FEATURES_KNOW_WHOM_THEY_MAY,
                        PlantedAdapter.class),
                rule("features of web know only shared", Modules.FEATURES_KNOW_WHOM_THEY_MAY, PlantedPage.class),
                rule("no cycles", Modules.NO_CYCLES, PlantedKnowsWeb.class, PlantedPage.class),
                rule("web reads records", Modules.WEB_READS_RECORDS, PlantedPage.class),
                rule("transactions begin in use cases", Kinds.TRANSACTIONS_BEGIN_IN_USE_CASES, PlantedAdapter.class),
                rule("use cases ask for a right", Kinds.USE_CASES_ASK_FOR_A_RIGHT, PlantedUseCase.class),
                rule("entities change through verbs", Kinds.ENTITIES_CHANGE_THROUGH_VERBS, PlantedEntity.class),
                rule("adapters are hidden", Kinds.ADAPTERS_ARE_HIDDEN, PlantedAdapter.class),
                rule("beans of pages are backings", Kinds.BEANS_OF_PAGES_ARE_BACKINGS, PlantedPage.class),
                rule("a session holds who signed in", Kinds.A_SESSION_HOLDS_WHO_SIGNED_IN, PlantedPage.class),
                rule("time comes from a clock", Habits.TIME_COMES_FROM_A_CLOCK, PlantedHabits.class),
                rule("no date", Habits.NO_DATE, PlantedHabits.class),
                rule("no standard streams", Habits.NO_STANDARD_STREAMS, PlantedHabits.class),
                rule("no generic exceptions", Habits.NO_GENERIC_EXCEPTIONS, PlantedHabits.class));
    }

    @Override
    public String toString() {
        return says;
    }

    private static Rule rule(String says, ArchRule itself, Class<?>... plantedFaults) {
        return new Rule(says, itself, List.of(plantedFaults));
    }
}
