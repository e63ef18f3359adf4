package org.vouch.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Calendar;
import java.util.Date;

/** What no code of ours does. */
final class Habits {

    private static final DescribedPredicate<JavaCall<?>> ASK_THE_MACHINE_FOR_THE_TIME = DescribedPredicate.describe(
            "ask the machine for the time",
            call -> isNowWithoutClock(call)
                    || isCall(call, Clock.class, "(system|tick).*")
                    || isCall(call, System.class, "currentTimeMillis"));

    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.vouch.domain.shared.Clocks")
            .should()
            .callCodeUnitWhere(ASK_THE_MACHINE_FOR_THE_TIME.forSubtype());

    static final ArchRule NO_DATE =
            noClasses().should().dependOnClassesThat().belongToAnyOf(Date.class, Calendar.class);

    static final ArchRule NO_STANDARD_STREAMS = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    static final ArchRule NO_GENERIC_EXCEPTIONS = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    private Habits() {}

    private static boolean isCall(JavaCall<?> call, Class<?> owner, String name) {
        return call.getTargetOwner().isEquivalentTo(owner) && call.getName().matches(name);
    }

    private static boolean isNowWithoutClock(JavaCall<?> call) {
        return call.getName().equals("now")
                && assignableTo(Temporal.class).test(call.getTargetOwner())
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
