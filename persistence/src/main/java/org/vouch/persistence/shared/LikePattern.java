package org.vouch.persistence.source;

/** What people typed, so that LIKE takes no character of it for a wildcard. */
final class LikePattern {

    private LikePattern() {}

    static String escaped(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
