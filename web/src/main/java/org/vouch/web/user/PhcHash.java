package org.vouch.web.user;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hash of Argon2id, version 0x13, with all that is needed to make it again, in the PHC string format:
 * {@code $argon2id$v=19$m=19456,t=2,p=1$<salt>$<hash>}, both in Base64 without padding.
 */
final class PhcHash {

    private static final Pattern FORM =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,9}),t=(\\d{1,9}),p=(\\d{1,9})\\$([\\w+/-]+)\\$([\\w+/-]+)");

    private final Argon2Cost cost;
    private final byte[] salt;
    private final byte[] hash;

    PhcHash(Argon2Cost cost, byte[] salt, byte[] hash) {
        this.cost = cost;
        this.salt = salt.clone();
        this.hash = hash.clone();
    }

    static PhcHash parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("no Argon2id hash of version 19");
        }
        Argon2Cost cost = new Argon2Cost(number(form, 1), number(form, 2), number(form, 3));
        Base64.Decoder base64 = Base64.getDecoder();
        return new PhcHash(cost, base64.decode(form.group(4)), base64.decode(form.group(5)));
    }

    Argon2Cost cost() {
        return cost;
    }

    byte[] salt() {
        return salt.clone();
    }

    byte[] hash() {
        return hash.clone();
    }

    @Override
    public String toString() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + cost.memory() + ",t=" + cost.passes() + ",p=" + cost.lanes() + "$"
                + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }
}
