package org.vouch.web.sample;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vouch.domain.user.OneTimeToken;
import org.vouch.domain.user.SettingUp;
import org.vouch.domain.user.StaffMember;
import org.vouch.web.shared.Console;

/**
 * Fills an empty database with the sample desk when Vouch was started with {@code --sample}: all of it or nothing, in
 * one transaction. It runs before the set-up address is offered, which a filled desk has no need of.
 */
@ApplicationScoped
class SampleOpening {

    private static final String ASKED_FOR = "vouch.sample";

    @Inject
    private SettingUp settingUp;

    @Inject
    private SampleDesk desk;

    @Inject
    private RequestContextController request;

    @Resource
    private UserTransaction transaction;

    void open(
            @Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) @Initialized(ApplicationScoped.class) Object started)
            throws Exception { // the observer's container reports whatever goes wrong
        if (!Boolean.getBoolean(ASKED_FOR)) {
            return;
        }
        request.activate();
        try {
            fill();
        } finally {
            request.deactivate();
        }
    }

    private void fill() throws Exception {
        transaction.begin();
        try {
            Optional<OneTimeToken> setUp = settingUp.open();
            if (setUp.isEmpty()) {
                Console.say("The database is not empty: the sample desk was not added.");
            } else {
                desk.fill(setUp.get()).forEach(SampleOpening::tell);
            }
            transaction.commit();
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }

    private static void tell(SamplePerson person) {
        Console.say("sign in as " + person.signInName() + " with " + person.password() + " (" + roles(person.staff())
                + ")");
    }

    private static String roles(StaffMember staff) {
        return staff.roles().stream()
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
