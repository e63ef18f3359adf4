package org.vouch.web.shared.theme;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which role of {@code vouch-tokens.css} a pair of colours stands for, light and dark. */
record Roles(Map<String, String[]> byPair) {

    static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|(?:rgb|hsl)a?\\([^)]*\\)");

    static Roles parse(String table) {
        return new Roles(table.lines()
                .filter(line -> !line.startsWith("# "))
                .map(line -> line.split(" \\| ", -1))
                .collect(Collectors.toMap(columns -> columns[0] + " | " + columns[1], columns -> columns)));
    }

    /** The value with each colour replaced by its role. */
    String replace(Declaration light, Declaration dark) {
        Matcher ofLight = COLOUR.matcher(light.value());
        Matcher ofDark = COLOUR.matcher(dark.value());
        StringBuilder replaced = new StringBuilder();
        while (ofLight.find() && ofDark.find()) {
            ofLight.appendReplacement(replaced, role(ofLight.group(), ofDark.group(), light.isText()));
        }
        return ofLight.appendTail(replaced).toString();
    }

    private String role(String light, String dark, boolean text) {
        String pair = (light + " | " + dark).toLowerCase(Locale.ROOT);
        String[] columns = byPair.get(pair);
        if (columns == null) {
            throw new UnmappedPair(pair);
        }
        String role = columns[text ? 3 : 2];
        return role.equals("transparent") ? role : "var(--" + role + ")";
    }
}
