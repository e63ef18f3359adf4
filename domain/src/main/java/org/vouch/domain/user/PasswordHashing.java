package org.vouch.domain.user;

/** A slow, salted, one-way function for passwords. Its result carries its own parameters. */
public interface PasswordHashing {

    String hash(Password password);

    /** Whether the password is the one that was hashed, in a time that does not tell how nearly. */
    boolean matches(Password password, String hash);

    /** Works as long as {@link #matches} does, for nothing: for names nobody has. */
    void pretend(Password password);

    /** Whether a hash was made at a lower cost than is asked today. */
    boolean isOutdated(String hash);
}
