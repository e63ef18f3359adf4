package org.vouch.web.user;

import java.io.Serializable;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.vouch.domain.shared.Settings;
import org.vouch.domain.user.OneTimeToken;

/** A link that was just made, carried over the redirect to the page that shows it this once. */
public record OneTimeLink(String name, String address) implements Serializable {

    private static final String KEY = OneTimeLink.class.getName();

    static void show(String name, OneTimeToken token) {
        String address = Settings.address() + "/invitation?token=" + token.value();
        Faces.setFlashAttribute(KEY, new OneTimeLink(name, address));
    }

    static Optional<OneTimeLink> shown() {
        return Optional.ofNullable(Faces.getFlashAttribute(KEY));
    }
}
