package org.vouch.domain.user;

/**
 * Changes one's own password.
 *
 * @param present the one that holds now
 * @param chosen the new one
 * @param address the network address it comes from
 */
public record ChangePassword(String present, String chosen, String address) {

    @Override
    public String toString() {
        return "a change of password";
    }
}
