package org.vouch.web.user;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vouch.domain.shared.Settings;
import org.vouch.domain.user.OneTimeToken;
import org.vouch.domain.user.SettingUp;
import org.vouch.web.shared.Console;

/**
 * Prints the one-time set-up address when Vouch starts on an empty desk. It comes late among those who wait for the
 * start: whoever fills the desk does so before.
 */
@ApplicationScoped
class SetUpNotice {

    private static final int LATE = 3000;

    @Inject
    private SettingUp settingUp;

    @ActivateRequestContext
    void print(@Observes @Priority(LATE) @Initialized(ApplicationScoped.class) Object start) {
        settingUp.open().map(SetUpNotice::address).ifPresent(address -> {
            Console.say("There is nobody at this desk yet. Set it up once, within seven days, at");
            Console.say("  " + address);
        });
    }

    private static String address(OneTimeToken token) {
        return Settings.address() + "/set-up?token=" + token.value();
    }
}
