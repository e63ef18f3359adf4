package org.vouch.web.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.vouch.domain.article.ArticleContent;
import org.vouch.domain.article.ArticleDetails;
import org.vouch.domain.article.ArticleProposal;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.shared.Violation;

/** What a page says of itself: in JSON-LD (schema.org), in Open Graph and plain meta elements, in its title. */
final class PageHead {

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");
    private static final Pattern SITE = Pattern.compile("\\s+[|–—·-]\\s+[^|–—·]{2,40}$");

    private PageHead() {}

    static ArticleProposal of(Document page) {
        LinkedData data = LinkedData.of(page);
        return ArticleProposal.ofHead(
                first(List.of(
                        data.text("headline"),
                        meta(page, "og:title"),
                        meta(page, "dc.title"),
                        heading(page),
                        title(page))),
                first(List.of(
                        data.name("author"),
                        meta(page, "author").filter(PageHead::isName),
                        text(page, "[itemprop=author]"))),
                published(page, data),
                language(page),
                address(page),
                List.of());
    }

    private static PartialDate published(Document page, LinkedData data) {
        return Stream.of(
                        data.text("datePublished"),
                        meta(page, "article:published_time"),
                        meta(page, "date"),
                        meta(page, "dc.date"),
                        meta(page, "datePublished"),
                        attribute(page, "time[datetime]", "datetime"))
                .flatMap(Optional::stream)
                .map(String::strip)
                .map(DAY::matcher)
                .filter(Matcher::matches)
                .flatMap(day -> accepted(() -> PartialDate.of(day.group(1))).stream())
                .findFirst()
                .orElse(null);
    }

    private static String language(Document page) {
        return Stream.of(
                        attribute(page, "html[lang]", "lang"),
                        meta(page, "og:locale").map(locale -> locale.replace('_', '-')),
                        meta(page, "content-language"))
                .flatMap(Optional::stream)
                .flatMap(tag -> accepted(() -> ArticleDetails.language(tag)).stream())
                .findFirst()
                .orElse(null);
    }

    private static String address(Document page) {
        return Stream.of(attribute(page, "link[rel=canonical]", "href"), meta(page, "og:url"))
                .flatMap(Optional::stream)
                .flatMap(address -> accepted(() -> ArticleDetails.address(address)).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> heading(Document page) {
        return page.select("h1").size() == 1 ? text(page, "h1") : Optional.empty();
    }

    private static Optional<String> title(Document page) {
        return Optional.of(SITE.matcher(page.title()).replaceFirst("")).filter(title -> !title.isBlank());
    }

    private static boolean isName(String author) {
        return !author.startsWith("http");
    }

    private static Optional<String> meta(Document page, String name) {
        return attribute(
                page,
                "meta[property=" + name + "], meta[name=" + name + "], meta[http-equiv=" + name + "], meta[itemprop="
                        + name + "]",
                "content");
    }

    private static Optional<String> attribute(Document page, String selector, String attribute) {
        return Optional.ofNullable(page.selectFirst(selector))
                .map(element -> element.attr(attribute))
                .filter(value -> !value.isBlank());
    }

    private static Optional<String> text(Document page, String selector) {
        return Optional.ofNullable(page.selectFirst(selector))
                .map(Element::text)
                .filter(text -> !text.isBlank());
    }

    private static String first(List<Optional<String>> said) {
        return said.stream()
                .flatMap(Optional::stream)
                .map(ArticleContent::tidy)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** A page may say anything of itself; what is no date, language or address is not proposed. */
    private static <T> Optional<T> accepted(Supplier<T> value) {
        try {
            return Optional.ofNullable(value.get());
        } catch (Violation notSo) {
            return Optional.empty();
        }
    }
}
