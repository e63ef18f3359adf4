package org.vouch.domain.user;

/**
 * Changes one's own password.
 *
 * @param present the one that holds now
 * @param chosen the new one
 */
public record ChangePassword(String present, String chosen) {

    @Override
    public String toString() {
        return "a change of password";
    }
}
