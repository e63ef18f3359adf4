package org.vouch.web.shared;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Writes a parsed note, element by element that is named here; what is not named can only come out as text. */
final class MarkdownHtml extends AbstractVisitor {

    private static final Pattern ADDRESS = Pattern.compile("(https?://|mailto:)[^\\s\\p{Cntrl}\"<>\\\\]+");

    private static final Pattern BARE =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?i:https?)://[\\p{L}\\p{N}\\[][^\\s\\p{Cntrl}\"<>\\\\]*");

    private final StringBuilder html = new StringBuilder();
    private boolean linked;

    @Override
    public void visit(Paragraph paragraph) {
        if (isTight(paragraph)) {
            visitChildren(paragraph);
        } else {
            element("p", paragraph);
        }
    }

    @Override
    public void visit(BlockQuote quote) {
        element("blockquote", quote);
    }

    @Override
    public void visit(BulletList list) {
        element("ul", list);
    }

    /** Counts from one, wherever whoever typed it began: a number of ours must not differ from the one that is shown. */
    @Override
    public void visit(OrderedList list) {
        element("ol", list);
    }

    @Override
    public void visit(ListItem item) {
        element("li", item);
    }

    @Override
    public void visit(Emphasis emphasis) {
        element("em", emphasis);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        element("strong", strong);
    }

    @Override
    public void visit(Link link) {
        String address = link.getDestination();
        if (!ADDRESS.matcher(address.toLowerCase(Locale.ROOT)).matches()) {
            visitChildren(link);
            return;
        }
        begin(address);
        linked = true;
        visitChildren(link);
        linked = false;
        html.append("</a>");
    }

    private void begin(String address) {
        html.append("<a href=\"");
        text(address);
        html.append("\" rel=\"noopener noreferrer nofollow\">");
    }

    /** Its words; nothing is fetched from elsewhere because somebody reads a report. */
    @Override
    public void visit(Image image) {
        visitChildren(image);
    }

    @Override
    public void visit(Code code) {
        text("`" + code.getLiteral() + "`");
    }

    @Override
    public void visit(HtmlInline markup) {
        text(markup.getLiteral());
    }

    /** An address of the web that was typed as it is leads there; not within a link, which leads elsewhere. */
    @Override
    public void visit(Text words) {
        String literal = words.getLiteral();
        int told = 0;
        Matcher found = BARE.matcher(linked ? "" : literal);
        while (found.find()) {
            String address = BareAddress.of(found.group());
            text(literal.substring(told, found.start()));
            begin(address);
            text(address);
            html.append("</a>");
            told = found.start() + address.length();
        }
        text(literal.substring(told));
    }

    @Override
    public void visit(SoftLineBreak line) {
        html.append("<br/>");
    }

    @Override
    public void visit(HardLineBreak line) {
        html.append("<br/>");
    }

    private static boolean isTight(Paragraph paragraph) {
        Node item = paragraph.getParent();
        return item instanceof ListItem
                && item.getParent() instanceof ListBlock
                && ((ListBlock) item.getParent()).isTight();
    }

    private void element(String name, Node node) {
        html.append('<').append(name).append('>');
        visitChildren(node);
        html.append("</").append(name).append('>');
    }

    private void text(String literal) {
        for (int i = 0; i < literal.length(); i++) {
            char sign = literal.charAt(i);
            switch (sign) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                default -> html.append(sign);
            }
        }
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
