package org.vouch.web.shared.theme;

/** One property of a rule and what it is set to. */
record Declaration(String property, String value) {

    static Declaration of(String text) {
        int colon = text.indexOf(':');
        return new Declaration(
                text.substring(0, colon).strip(), text.substring(colon + 1).strip());
    }

    boolean isText() {
        return property.equals("color") || property.equals("fill");
    }

    boolean isShadow() {
        return property.endsWith("-shadow");
    }

    static boolean isFocusRing(String shadow) {
        return shadow.contains("0 0 0 .");
    }
}
