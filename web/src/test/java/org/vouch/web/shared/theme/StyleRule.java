package org.vouch.web.shared.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One rule of a style sheet, with the at-rules around it ({@code @media …}), which is all a minified theme consists of.
 */
record StyleRule(List<String> around, String selector, List<Declaration> declarations) {

    private static final Pattern PIECE = Pattern.compile("([^{}]*)\\{([^{}]*)\\}|([^{}]*)\\{|\\}");

    static List<StyleRule> parse(String css) {
        List<StyleRule> rules = new ArrayList<>();
        List<String> around = new ArrayList<>();
        Matcher piece = PIECE.matcher(css.replace("\uFEFF", "").replaceAll("(?s)/\\*.*?\\*/", ""));
        while (piece.find()) {
            if (piece.group(1) != null) {
                rules.add(new StyleRule(List.copyOf(around), piece.group(1).strip(), declarations(piece.group(2))));
            } else if (piece.group(3) != null) {
                around.add(piece.group(3).strip());
            } else {
                around.remove(around.size() - 1);
            }
        }
        return rules;
    }

    private static List<Declaration> declarations(String body) {
        List<Declaration> declarations = new ArrayList<>();
        for (String text : body.split(";", -1)) {
            if (!text.isBlank()) {
                declarations.add(Declaration.of(text));
            }
        }
        return declarations;
    }

    /** The variables the themes declare drive nothing in them. */
    boolean isVariables() {
        return selector.equals(":root");
    }

    /** Such a rule also takes the outline away, which we keep. */
    boolean marksFocus() {
        return declarations.stream()
                .anyMatch(declaration -> declaration.isShadow() && Declaration.isFocusRing(declaration.value()));
    }

    boolean pairsWith(StyleRule other) {
        return selector.equals(other.selector)
                && around.equals(other.around)
                && properties().equals(other.properties());
    }

    private List<String> properties() {
        return declarations.stream().map(Declaration::property).toList();
    }
}
