package org.vouch.domain.user;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name somebody signs in by, in lower case: capitals and compatibility forms make no other name. */
public record SignInName(String value) {

    private static final Pattern FIT = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}._@-]{1,63}");

    public SignInName {
        String typed = value;
        value = Normalizer.normalize(value == null ? "" : value.strip(), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        if (!FIT.matcher(value).matches()) {
            throw new SignInNameUnfit(typed);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
