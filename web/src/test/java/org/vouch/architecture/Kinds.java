package org.vouch.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import org.vouch.domain.user.Requires;

/** What a use case, an entity, an adapter and a page's bean are. */
final class Kinds {

    private static final DescribedPredicate<JavaClass> USE_CASES = DescribedPredicate.describe(
            "are use cases or read for pages",
            type -> isUseCase(type) || type.getSimpleName().matches("Jpa\\w+Listing"));
    private static final DescribedPredicate<JavaClass> ADAPTERS = DescribedPredicate.describe(
            "are adapters",
            type -> type.getPackageName().startsWith("org.vouch.persistence")
                    && type.getRawInterfaces().stream()
                            .anyMatch(port -> port.getPackageName().startsWith("org.vouch.domain")));

    static final ArchRule TRANSACTIONS_BEGIN_IN_USE_CASES = classes()
            .that(DescribedPredicate.describe("are transactional", Kinds::isTransactional))
            .should()
            .resideInAPackage("org.vouch.domain..");

    static final ArchRule USE_CASES_ASK_FOR_A_RIGHT =
            classes().that(USE_CASES).should(askForARightInEveryPublicMethod());

    static final ArchRule ENTITIES_CHANGE_THROUGH_VERBS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .arePublic()
            .should()
            .haveNameMatching("set[A-Z].*");

    static final ArchRule ADAPTERS_ARE_HIDDEN =
            classes().that(ADAPTERS).should().bePackagePrivate().andShould().haveSimpleNameStartingWith("Jpa");

    static final ArchRule BEANS_OF_PAGES_ARE_BACKINGS = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .should()
            .resideInAPackage("org.vouch.web..")
            .andShould()
            .haveSimpleNameEndingWith("Backing");

    static final ArchRule A_SESSION_HOLDS_WHO_SIGNED_IN = classes()
            .that()
            .areAnnotatedWith(SessionScoped.class)
            .should()
            .haveFullyQualifiedName("org.vouch.web.user.SignedIn")
            .allowEmptyShould(true);

    private Kinds() {}

    private static boolean isTransactional(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class));
    }

    private static boolean isUseCase(JavaClass type) {
        return type.getPackageName().startsWith("org.vouch.domain") && (isTransactional(type) || asksForARight(type));
    }

    private static boolean asksForARight(JavaClass type) {
        boolean inside = type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Requires.class));
        return inside
                || (type.isAnnotatedWith(Requires.class)
                        && !type.getSimpleName().equals("RightsInterceptor"));
    }

    private static ArchCondition<JavaClass> askForARightInEveryPublicMethod() {
        return new ArchCondition<>("ask for a right in every public method") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(PUBLIC))
                        .filter(method -> !type.isAnnotatedWith(Requires.class))
                        .filter(method -> !method.isAnnotatedWith(Requires.class))
                        .map(JavaMethod::getFullName)
                        .forEach(name -> events.add(SimpleConditionEvent.violated(type, name + " asks for no right")));
            }
        };
    }
}
