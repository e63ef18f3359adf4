package org.vouch.domain.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a new password goes through, wherever it is chosen: the rules, then the hashing. */
@ApplicationScoped
class NewPasswords {

    private final CommonPasswords common;
    private final PasswordHashing hashing;

    @Inject
    NewPasswords(CommonPasswords common, PasswordHashing hashing) {
        this.common = common;
        this.hashing = hashing;
    }

    protected NewPasswords() {
        this(null, null);
    }

    String hashed(String typed, SignInName name) {
        return hashing.hash(Password.chosen(typed, name, common));
    }
}
