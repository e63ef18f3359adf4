package org.vouch.domain.user;

/**
 * An attempt to sign in.
 *
 * @param address the network address it comes from
 */
public record SignIn(String name, String password, String address) {

    @Override
    public String toString() {
        return "a sign-in of " + name;
    }
}
