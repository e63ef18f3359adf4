package org.vouch.web.shared;

import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * The little Markdown that notes and summaries are written in: paragraphs, emphasis, links to the web and to mail, lists,
 * quotes. Everything else, markup and pictures among it, is text and is shown as it was typed.
 */
public final class Markdown {

    /** Who nests deeper than that does it to see what happens. */
    private static final int DEEPEST = 12;

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(BlockQuote.class, ListBlock.class))
            .maxOpenBlockParsers(DEEPEST)
            .build();

    private Markdown() {}

    /** Elements of XHTML without any attribute but a checked {@code href}; empty for null. */
    public static String html(String typed) {
        if (typed == null) {
            return "";
        }
        MarkdownHtml html = new MarkdownHtml();
        parse(typed).accept(html);
        return html.toString();
    }

    static Node parse(String typed) {
        return PARSER.parse(typed);
    }
}
