package org.vouch.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static final Set<String> ELEMENTS = Set.of("p", "em", "strong", "a", "ul", "ol", "li", "blockquote", "br");

    @Test
    void paragraphsEmphasisListsAndQuotesAreShown() {
        assertThat(Markdown.html("One *origin*, **not two**.\n\nSecond."))
                .isEqualTo("<p>One <em>origin</em>, <strong>not two</strong>.</p><p>Second.</p>");
        assertThat(Markdown.html("- a\n- b")).isEqualTo("<ul><li>a</li><li>b</li></ul>");
        assertThat(Markdown.html("7. a\n8. b")).isEqualTo("<ol><li>a</li><li>b</li></ol>");
        assertThat(Markdown.html("> said")).isEqualTo("<blockquote><p>said</p></blockquote>");
    }

    @Test
    void aLineBreakThatWasTypedStays() {
        assertThat(Markdown.html("one\ntwo")).isEqualTo("<p>one<br/>two</p>");
    }

    @Test
    void linksLeadToTheWebAndToMailOnly() {
        assertThat(Markdown.html("[here](https://example.org/a?b=1&c=2)"))
                .isEqualTo(
                        "<p><a href=\"https://example.org/a?b=1&amp;c=2\" rel=\"noopener noreferrer nofollow\">here</a></p>");
        assertThat(Markdown.html("<mailto:desk@example.org>")).contains("href=\"mailto:desk@example.org\"");
        assertThat(Markdown.html("[here](javascript:alert(1))")).isEqualTo("<p>here</p>");
        assertThat(Markdown.html("[here](/admin)")).isEqualTo("<p>here</p>");
        assertThat(Markdown.html("[here](data:text/html,x)")).isEqualTo("<p>here</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "See https://example.org/a?b=1&c=2.; https://example.org/a?b=1&c=2",
                "(https://example.org/a_(b)), and; https://example.org/a_(b)",
                "„https://example.org/a_b_c“ sagt; https://example.org/a_b_c",
                "**HTTP://Example.org**; HTTP://Example.org",
                "http://münchen.example/ü!; http://münchen.example/ü"
            })
    void anAddressOfTheWebThatWasTypedAsItIsLeadsThere(String typed, String address) {
        Document shown = Jsoup.parseBodyFragment(Markdown.html(typed));

        assertThat(shown.select("a").eachAttr("href")).containsExactly(address);
        assertThat(shown.select("a").eachText()).containsExactly(address);
        assertThat(shown.select("a").attr("rel")).isEqualTo("noopener noreferrer nofollow");
        assertThat(shown.text()).isEqualTo(typed.replace("**", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript://example.org/%0Aalert(1)",
                "ftp://example.org",
                "www.example.org",
                "xhttps://example.org",
                "https://",
                "`https://example.org`"
            })
    void nothingElseDoes(String typed) {
        assertThat(Markdown.html(typed)).doesNotContain("<a");
    }

    @Test
    void withinALinkAnAddressIsWords() {
        assertThat(Jsoup.parseBodyFragment(Markdown.html("[https://one.example](https://other.example)"))
                        .select("a")
                        .eachAttr("href"))
                .containsExactly("https://other.example");
    }

    @Test
    void aPictureIsItsWordsAndNothingIsFetched() {
        assertThat(Markdown.html("![a map](https://example.org/a.png)")).isEqualTo("<p>a map</p>");
    }

    @Test
    void whatIsNotAmongTheFewIsShownAsItWasTyped() {
        assertThat(Markdown.html("# Heading")).isEqualTo("<p># Heading</p>");
        assertThat(Markdown.html("a `b` <b>c</b>")).isEqualTo("<p>a `b` &lt;b&gt;c&lt;/b&gt;</p>");
        assertThat(Markdown.html("<script>x</script>")).isEqualTo("<p>&lt;script&gt;x&lt;/script&gt;</p>");
        assertThat(Markdown.html(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "[a](javascript:alert(1))",
                "[a](JaVaScRiPt:alert(1))",
                "[a](&#106;avascript:alert(1))",
                "[a](java\tscript:alert(1))",
                "[a](https://x.org/\"onmouseover=\"alert(1))",
                "[a](<https://x.org/\" onclick=\"alert(1)>)",
                "[a][b]\n\n[b]: javascript:alert(1) \"title\"",
                "<https://x.org/'onclick='alert(1)>",
                "[<b onclick=alert(1)>](https://x.org)",
                "![\"onerror=\"alert(1)](https://x.org)",
                "<a href=\"https://x.org\" style=\"x\">a</a>",
                "<!-- --><style>*{}</style>",
                "[a](https://x.org 'onclick=alert(1)')",
                "<svg/onload=alert(1)>",
                "> - > <iframe src=//x>",
                "&lt;script&gt;",
                "[a](vbscript:x) [a](file:///etc/passwd) [a](//x.org) [a](http:x)"
            })
    void nothingComesOutButTheFewElementsAndCheckedAddresses(String typed) {
        Document shown = Jsoup.parseBodyFragment(Markdown.html(typed));

        shown.body()
                .children()
                .forEach(top -> top.getAllElements().forEach(element -> {
                    assertThat(ELEMENTS).contains(element.normalName());
                    for (Attribute attribute : element.attributes()) {
                        assertThat(attribute.getKey()).isIn("href", "rel");
                    }
                    assertThat(element.attr("href")).matches("((https?://|mailto:)[^\"<>\\s]+)?");
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "*a **b ", "[", "![", "`", "1. > "})
    void whoNestsWithoutEndGetsAnAnswer(String typed) {
        assertThat(Markdown.html(typed.repeat(20_000 / typed.length()))).isNotEmpty();
    }
}
