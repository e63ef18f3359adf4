package org.vouch.domain.user;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A password in Unicode normal form KC, so that it is the same from every keyboard (NIST SP 800-63B, 3.1.1.2). Length
 * is what it is judged by: 15 to 128 code points; no rule on kinds of characters. It never prints itself.
 */
public final class Password {

    private static final int SHORTEST = 15;
    private static final int LONGEST = 128;

    private final String characters;

    private Password(String characters) {
        this.characters = characters;
    }

    /** What somebody typed to be let in; longer than any password is cut, and so is wrong. */
    public static Password typed(String typed) {
        String text = typed == null ? "" : typed;
        return new Password(normal(text.substring(0, Math.min(text.length(), 4 * LONGEST))));
    }

    /**
     * A new password of the person with that sign-in name.
     *
     * @throws PasswordTooShort under 15 code points
     * @throws PasswordTooLong over 128 code points
     * @throws PasswordCommon if it is on the list, or a shorter thing over and over
     * @throws PasswordHoldsName if the sign-in name is in it
     */
    public static Password chosen(String typed, SignInName name, CommonPasswords common) {
        Password password = typed(typed);
        int length = password.characters.codePointCount(0, password.characters.length());
        if (length < SHORTEST) {
            throw new PasswordTooShort(SHORTEST);
        }
        if (length > LONGEST) {
            throw new PasswordTooLong(LONGEST);
        }
        String lower = password.characters.toLowerCase(Locale.ROOT);
        if (common.contains(lower) || isRepeated(lower)) {
            throw new PasswordCommon();
        }
        if (lower.contains(name.value())) {
            throw new PasswordHoldsName();
        }
        return password;
    }

    /** For the hashing alone. */
    public char[] characters() {
        return characters.toCharArray();
    }

    @Override
    public String toString() {
        return "a password";
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** A text is a repetition exactly where it is found in its own double before its end. */
    private static boolean isRepeated(String text) {
        return (text + text).indexOf(text, 1) < text.length();
    }
}
