package org.vouch.web.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.vouch.domain.article.ArticleContent;
import org.vouch.domain.article.CapturedLine;
import org.vouch.domain.article.LinePlace;

/** Makes lines of a page, one for each block as a browser shows it, and says where on the page each stood. */
final class PageLines implements NodeVisitor {

    private static final Set<String> UNSEEN = Set.of(
            "script", "style", "template", "noscript", "svg", "math", "object", "iframe", "head", "canvas", "audio");
    private static final Set<String> BREAKING = Set.of("br", "hr", "td", "th", "dt", "dd", "option");
    private static final int LONGEST_LINK = 150;
    private static final int SEEN = -1;

    private final List<CapturedLine> lines = new ArrayList<>();
    private final PagePlaces places;
    private final StringBuilder line = new StringBuilder();
    private int unseenAt = SEEN;
    private Element last;
    private int linked;

    private PageLines(PagePlaces places) {
        this.places = places;
    }

    static List<CapturedLine> of(Document page) {
        PageLines reading = new PageLines(PagePlaces.of(page));
        NodeTraversor.traverse(reading, page.body());
        reading.flush();
        return reading.lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (unseenAt != SEEN) {
            return;
        }
        if (node instanceof Element element) {
            if (UNSEEN.contains(element.normalName())) {
                unseenAt = depth;
            } else if (breaks(element)) {
                flush();
            }
        } else if (node instanceof TextNode text && node.parent() instanceof Element parent) {
            add(text.getWholeText(), parent);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (depth == unseenAt) {
            unseenAt = SEEN;
        } else if (unseenAt == SEEN && node instanceof Element element && breaks(element)) {
            flush();
        }
    }

    private void add(String text, Element parent) {
        if (!text.isBlank()) {
            last = parent;
            linked += parent.closest("a") == null ? 0 : text.strip().length();
        }
        line.append(parent.closest("pre") == null ? text.replace('\n', ' ') : text);
    }

    private void flush() {
        line.toString()
                .lines()
                .map(ArticleContent::tidy)
                .filter(tidy -> !tidy.isEmpty())
                .forEach(tidy -> lines.add(new CapturedLine(tidy, place(tidy))));
        line.setLength(0);
        linked = 0;
    }

    /** A line that is one link and no more leads elsewhere. */
    private LinePlace place(String tidy) {
        LinePlace place = places.of(last);
        boolean leadsAway = linked * 10 >= tidy.length() * 9 && tidy.length() <= LONGEST_LINK;
        return leadsAway && place == LinePlace.BODY ? LinePlace.ASIDE : place;
    }

    private static boolean breaks(Element element) {
        return element.isBlock() || BREAKING.contains(element.normalName().toLowerCase(Locale.ROOT));
    }
}
