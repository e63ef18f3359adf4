package org.vouch.web.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Axe, given to a page once and asked for violations alone. Its builder gives its half megabyte anew for each look and
 * brings back all that was found good, which takes as long as the look. Frames of other hosts are not looked into; Vouch
 * has none.
 */
final class Axe {

    private static final String SCRIPT = script();

    private static final String VIOLATIONS = """
            asked => axe.run(document, asked).then(found => found.violations.map(rule =>
              rule.id + ' (' + rule.help + ') at ' + rule.nodes.map(node => node.target + ' ' + node.failureSummary)))""";

    private Axe() {}

    /** The rules of these tags that the page breaks, a sentence each. */
    static List<String> byTags(Page page, List<String> tags) {
        return violations(page, Map.of("type", "tag", "values", tags));
    }

    static List<String> byRules(Page page, List<String> rules) {
        return violations(page, Map.of("type", "rule", "values", rules));
    }

    private static List<String> violations(Page page, Map<String, Object> only) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(SCRIPT);
        }
        Map<String, Object> asked = Map.of("runOnly", only, "resultTypes", List.of("violations"), "preload", false);
        return ((List<?>) page.evaluate(VIOLATIONS, asked))
                .stream().map(Object::toString).toList();
    }

    private static String script() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
