package org.vouch.web.shared.theme;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Walks the light and the dark theme in step. What is no colour is taken from the light one; shadows, borders that only
 * the dark one has, corners, the typeface and the pace of transitions are ours.
 */
class ThemeDerivation {

    private static final String FOCUS = "none;outline:var(--focus);outline-offset:";
    private static final Map<String, String> ONLY_IN_THE_DARK =
            Map.of("0 none | 1px solid #383838", "1px solid var(--rule)");

    private final Roles roles;

    ThemeDerivation(Roles roles) {
        this.roles = roles;
    }

    String derive(String light, String dark) {
        List<StyleRule> ofLight = StyleRule.parse(light);
        List<StyleRule> ofDark = StyleRule.parse(dark);
        if (ofLight.size() != ofDark.size()) {
            throw new UnmappedPair(ofLight.size() + " rules | " + ofDark.size() + " rules");
        }
        StringBuilder theme = new StringBuilder(
                "@charset \"UTF-8\";\n/* Derived from the PrimeFaces themes saga-blue and arya-blue; do not"
                        + " edit, see the package org.vouch.web.shared.theme among the tests. */\n");
        for (int i = 0; i < ofLight.size(); i++) {
            if (!ofLight.get(i).isVariables()) {
                theme.append(rule(ofLight.get(i), ofDark.get(i)));
            }
        }
        return theme.toString();
    }

    private String rule(StyleRule light, StyleRule dark) {
        if (!light.pairsWith(dark)) {
            throw new UnmappedPair(light.selector() + " | " + dark.selector());
        }
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < light.declarations().size(); i++) {
            Declaration ours = light.declarations().get(i);
            if (light.marksFocus() && ours.property().startsWith("outline")) {
                continue;
            }
            body.append(ours.property())
                    .append(':')
                    .append(value(ours, dark.declarations().get(i)))
                    .append(';');
        }
        String open = light.around().stream().map(at -> at + "{").collect(Collectors.joining());
        return open + light.selector() + "{" + body + "}"
                + "}".repeat(light.around().size()) + "\n";
    }

    private String value(Declaration light, Declaration dark) {
        if (light.isShadow()) {
            return shadow(light.value());
        }
        String onlyDark = ONLY_IN_THE_DARK.get(light.value() + " | " + dark.value());
        if (onlyDark != null) {
            return onlyDark;
        }
        if (light.property().startsWith("transition")) {
            return light.value().replaceAll("\\.\\d+s", "var(--quick)");
        }
        if (light.property().equals("font-family") && light.value().contains("BlinkMacSystemFont")) {
            return "var(--sans)";
        }
        String value = roles.replace(light, dark);
        return light.property().endsWith("radius") ? value.replaceAll("\\b[346]px", "var(--r-control)") : value;
    }

    /** A ring around what has the focus becomes our outline, which forced colours keep; over the page is one shadow. */
    private static String shadow(String value) {
        if (Declaration.isFocusRing(value)) {
            return FOCUS + (value.startsWith("inset") ? "calc(-1 * var(--focus-gap))" : "var(--focus-gap)");
        }
        boolean over = value.contains("38px") || value.contains("10px");
        return over ? "var(--shadow-over)" : "none";
    }
}
