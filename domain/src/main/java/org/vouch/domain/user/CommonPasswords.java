package org.vouch.domain.user;

/** The passwords that are in everybody's lists. */
@FunctionalInterface
public interface CommonPasswords {

    /** @param password in lower case */
    boolean contains(String password);
}
