package org.vouch.web.article;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.vouch.domain.article.LinePlace;

/**
 * Tells where on a page an element stands: by the elements around it, by their roles, and by the names that pages give
 * to their parts.
 *
 * @param article the element that holds the article, where the page has one that can be told, else null
 */
record PagePlaces(Element article) {

    private static final String CANDIDATES =
            "[itemprop=articleBody], article, main, [role=main], .article-body, .articleBody, #article-body";
    private static final int LARGE_PART = 40;
    private static final Pattern MENU =
            Pattern.compile("(?:^|[\\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|toolbar)(?:$|[\\s_-])");
    private static final Pattern ASIDE = Pattern.compile(
            "(?:^|[\\s_-])(?:related|recommended|recommendations|teasers?|promo|newsletter|sidebar|most-?read|more-stories|comments?|sponsored|advert)(?:$|[\\s_-])");
    private static final Pattern CAPTION = Pattern.compile(
            "(?:^|[\\s_-])(?:caption|figcaption|wp-caption-text|image-credit|media-caption)(?:$|[\\s_-])");
    private static final Pattern FORM =
            Pattern.compile("(?:^|[\\s_-])(?:cookie|cookies|consent|paywall|share|sharing|social)(?:$|[\\s_-])");

    static PagePlaces of(Document page) {
        int all = words(page.body());
        return new PagePlaces(page.body().select(CANDIDATES).stream()
                .filter(candidate -> words(candidate) * 100L >= (long) all * LARGE_PART)
                .min(Comparator.comparingInt(PagePlaces::words))
                .orElse(null));
    }

    LinePlace of(Element element) {
        boolean inside = article == null;
        boolean heading = false;
        for (Element at = element; at != null && !at.normalName().equals("body"); at = at.parent()) {
            LinePlace place = own(at);
            if (place != null) {
                return place;
            }
            heading |= at.normalName().matches("h[1-6]");
            inside |= at.equals(article);
        }
        if (!inside) {
            return heading && isFirst(element) ? LinePlace.HEADING : LinePlace.FRAME;
        }
        return heading ? LinePlace.HEADING : LinePlace.BODY;
    }

    private static boolean isFirst(Element element) {
        return element.closest("h1") != null;
    }

    private LinePlace own(Element at) {
        if (at.equals(article)) {
            return null;
        }
        LinePlace place = byElement(at);
        return place == null && !holdsArticle(at) ? byName(at) : place;
    }

    private LinePlace byElement(Element at) {
        String role = at.attr("role").toLowerCase(Locale.ROOT);
        return switch (at.normalName()) {
            case "nav", "menu" -> LinePlace.NAVIGATION;
            case "aside", "dialog" -> holdsArticle(at) ? null : LinePlace.ASIDE;
            case "footer" -> LinePlace.FRAME;
            case "figcaption" -> LinePlace.CAPTION;
            case "form", "button", "select", "textarea", "label" -> holdsArticle(at) ? null : LinePlace.FORM;
            case "header" ->
                at.closest("article, main") == null && at.selectFirst("h1") == null ? LinePlace.FRAME : null;
            default -> byRole(role);
        };
    }

    private static LinePlace byRole(String role) {
        return switch (role) {
            case "navigation", "menu", "menubar" -> LinePlace.NAVIGATION;
            case "complementary", "dialog" -> LinePlace.ASIDE;
            case "contentinfo", "banner" -> LinePlace.FRAME;
            case "search", "form" -> LinePlace.FORM;
            default -> null;
        };
    }

    private static LinePlace byName(Element at) {
        String names = (at.className() + " " + at.id()).toLowerCase(Locale.ROOT);
        if (at.hasAttr("hidden") || ASIDE.matcher(names).find()) {
            return LinePlace.ASIDE;
        }
        if (MENU.matcher(names).find()) {
            return LinePlace.NAVIGATION;
        }
        if (CAPTION.matcher(names).find()) {
            return LinePlace.CAPTION;
        }
        return FORM.matcher(names).find() ? LinePlace.FORM : null;
    }

    private boolean holdsArticle(Element at) {
        return article != null && (at.equals(article) || article.parents().contains(at));
    }

    private static int words(Element element) {
        return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
    }
}
