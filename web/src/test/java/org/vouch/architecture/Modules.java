package org.vouch.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;

/** Who may know whom. */
final class Modules {

    private static final Set<String> JAKARTA_OF_DOMAIN = Set.of(
            "jakarta.persistence",
            "jakarta.validation",
            "jakarta.transaction",
            "jakarta.inject",
            "jakarta.enterprise",
            "jakarta.interceptor",
            "jakarta.annotation");
    private static final DescribedPredicate<JavaClass> WORKS_ON_THE_DATABASE = DescribedPredicate.describe(
            "work on the database",
            type -> type.getName().startsWith("jakarta.persistence.criteria.")
                    || type.getName().matches("jakarta\\.persistence\\.(EntityManager|.*Query|EntityTransaction).*")
                    || type.getPackageName().startsWith("java.sql")
                    || type.getPackageName().startsWith("javax.sql"));
    private static final DescribedPredicate<JavaClass> WORDS_OF_THE_DOMAIN =
            DescribedPredicate.describe("are words of the domain", Modules::isWordOfTheDomain);

    static final ArchRule DOMAIN_KNOWS_NOBODY = noClasses()
            .that()
            .resideInAPackage("org.vouch.domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.vouch.persistence..", "org.vouch.web..", "org.vouch.launch..");

    static final ArchRule PERSISTENCE_KNOWS_THE_DOMAIN = noClasses()
            .that()
            .resideInAPackage("org.vouch.persistence..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.vouch.web..", "org.vouch.launch..");

    static final ArchRule WEB_KNOWS_THE_DOMAIN = noClasses()
            .that()
            .resideInAPackage("org.vouch.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.vouch.persistence..", "org.vouch.launch..");

    static final ArchRule THE_LAUNCHER_KNOWS_NOTHING_OF_OURS = classes()
            .that()
            .resideInAPackage("org.vouch.launch..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.vouch.launch..", "java..");

    static final ArchRule DOMAIN_IS_PLAIN = classes()
            .that()
            .resideInAPackage("org.vouch.domain..")
            .should()
            .onlyDependOnClassesThat(WORDS_OF_THE_DOMAIN);

    static final ArchRule SQL_AND_ENTITY_MANAGERS_ARE_IN_PERSISTENCE = noClasses()
            .that()
            .resideOutsideOfPackage("org.vouch.persistence..")
            .and()
            .haveSimpleNameNotStartingWith("DatabaseReady")
            .should()
            .dependOnClassesThat(WORKS_ON_THE_DATABASE);

    static final ArchRule FEATURES_KNOW_WHOM_THEY_MAY =
            classes().that().resideInAPackage("org.vouch.(*)..").should(knowOnlyWhomTheyMay());

    static final ArchRule NO_CYCLES =
            slices().matching("org.vouch.(*).(*)..").should().beFreeOfCycles();

    static final ArchRule WEB_READS_RECORDS = noClasses()
            .that()
            .resideInAPackage("org.vouch.web..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith("jakarta.persistence.Entity");

    private Modules() {}

    private static boolean isWordOfTheDomain(JavaClass type) {
        String place = type.getPackageName();
        boolean declares = type.isAnnotation() || type.isInterface() || type.isEnum();
        return type.isPrimitive()
                || (type.isArray() && isWordOfTheDomain(type.getBaseComponentType()))
                || place.startsWith("org.vouch.domain")
                || (place.startsWith("java.") && !place.startsWith("java.sql"))
                || (declares
                        && !WORKS_ON_THE_DATABASE.test(type)
                        && JAKARTA_OF_DOMAIN.stream().anyMatch(place::startsWith));
    }

    private static ArchCondition<JavaClass> knowOnlyWhomTheyMay() {
        return new ArchCondition<>("know only the features they may know") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Vouch.Place.of(type)
                        .ifPresent(from -> type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> !isAllowed(from, dependency))
                                .forEach(dependency ->
                                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()))));
            }
        };
    }

    private static boolean isAllowed(Vouch.Place from, Dependency dependency) {
        Optional<Vouch.Place> target = Vouch.Place.of(dependency.getTargetClass());
        if (target.isEmpty() || target.get().feature().equals(from.feature())) {
            return true;
        }
        String feature = target.get().feature();
        if (from.module().equals(Vouch.WEB)) {
            return !target.get().module().equals(Vouch.WEB) || feature.equals("shared");
        }
        return Vouch.FEATURES.getOrDefault(from.feature(), Set.of()).contains(feature);
    }
}
