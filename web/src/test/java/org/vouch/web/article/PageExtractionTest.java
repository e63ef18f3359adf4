package org.vouch.web.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.domain.article.ArticleProposal;
import org.vouch.domain.article.Extracted;
import org.vouch.domain.article.JudgedLine;
import org.vouch.domain.article.TextExtraction;
import org.vouch.domain.shared.PartialDate;

class PageExtractionTest {

    private static final Path PAGES = Path.of("../../shared/data/readability-pages");
    private static final String PAGE = """
            <!DOCTYPE html><html lang="de-DE"><head><title>Norby closes | Courier</title>
            <meta property="og:title" content="Norby closes its port"><link rel="canonical" href="https://courier.example/1">
            <script type="application/ld+json">{"@graph":[{"@type":"Person"},{"@type":["NewsArticle"],
              "headline":"Norby closes its  port","datePublished":"2024-10-18T08:00:00+02:00",
              "author":[{"name":"Ada O'Neil"},{"name":"Bo Li"}]}]}</script></head>
            <body><header>Courier</header><nav><ul><li><a href="/">Home</a></li><li>Sea</li></ul></nav>
            <div class="cookie-banner">We would like your consent.</div>
            <article><h1>Norby closes its port</h1>
            <p>The harbour was <b>closed</b>
               on Friday,<br>its master said.</p>
            <figure><img src="a.png" alt=""><figcaption>The harbour.</figcaption></figure>
            <div>Loose words of the text. <script>var x = 'never seen';</script></div>
            <p><a href="/2">Whale seen in the harbour</a></p>
            <ul><li>First point.</li><li>Second point.</li></ul></article>
            <aside>Most read this week</aside><footer>Imprint</footer></body></html>""";

    private final TextExtraction extraction = new Extraction();

    @Test
    void blocksBecomeLinesAndEachPartOfThePageIsTold() {
        assertThat(page(PAGE).judged())
                .extracting(line -> line.text() + " - " + line.reason())
                .containsExactly(
                        "Courier - FRAME",
                        "Home - MENU",
                        "Sea - MENU",
                        "We would like your consent. - MENU",
                        "Norby closes its port - TITLE",
                        "The harbour was closed on Friday, - null",
                        "its master said. - null",
                        "The harbour. - CAPTION",
                        "Loose words of the text. - null",
                        "Whale seen in the harbour - TEASER",
                        "First point. - null",
                        "Second point. - null",
                        "Most read this week - TEASER",
                        "Imprint - FRAME");
    }

    @Test
    void aPageIsAskedWhatItSaysOfItself() {
        ArticleProposal said = page(PAGE).proposal();

        assertThat(said.title()).isEqualTo("Norby closes its port");
        assertThat(said.author()).isEqualTo("Ada O'Neil, Bo Li");
        assertThat(said.publishedOn()).isEqualTo(PartialDate.of("2024-10-18"));
        assertThat(said.language()).isEqualTo("de-DE");
        assertThat(said.address()).isEqualTo("https://courier.example/1");
    }

    @Test
    void whatAPageSaysBadlyIsNotProposed() {
        ArticleProposal said = page("<html lang='xx-no-such-tag-at-all'><head><title>Only a title here</title>"
                        + "<meta name='date' content='yesterday'><link rel='canonical' href='/relative'>"
                        + "<script type='application/ld+json'>{broken</script></head><body><p>Words of it.")
                .proposal();

        assertThat(said.title()).isEqualTo("Only a title here");
        assertThat(said.publishedOn()).isNull();
        assertThat(said.address()).isNull();
    }

    @Test
    void aPageNestedWithoutEndIsReadAllTheSame() {
        assertThat(page("<html><body>" + "<div>".repeat(20_000) + "Deep down.").judged())
                .extracting(JudgedLine::text)
                .containsExactly("Deep down.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aktualne",
                "bbc-1",
                "cnn",
                "folha",
                "guardian-1",
                "heise",
                "lemonde-1",
                "nytimes-1",
                "rtl-1",
                "telegraph",
                "wapo-1",
                "yahoo-1"
            })
    void ofPagesFromTheWorldMostOfTheArticleIsKept(String name) throws IOException {
        Path folder = PAGES.resolve(name);
        assumeTrue(Files.isDirectory(folder), "no saved pages beside the project: not tried");
        Extracted read = extraction.read(Files.readAllBytes(folder.resolve("source.html")), "source.html");

        List<String> expected = longParagraphs(folder.resolve("expected.html"));
        String kept = read.judged().stream()
                .filter(line -> !line.struck())
                .map(JudgedLine::text)
                .collect(Collectors.joining(" "));

        assertThat(read.proposal().title()).isNotBlank();
        assertThat(expected.stream().filter(text -> !kept.contains(text)))
                .as("paragraphs lost of %s", expected.size())
                .hasSizeLessThanOrEqualTo(expected.size() / 5);
    }

    private static List<String> longParagraphs(Path file) throws IOException {
        return Jsoup.parse(Files.readString(file)).select("p").stream()
                .map(p -> p.text().replaceAll("[\\s\\u00A0]+", " ").strip())
                .filter(text -> text.length() > 60)
                .map(text -> text.substring(0, 40))
                .toList();
    }

    private Extracted page(String html) {
        return extraction.read(html.getBytes(StandardCharsets.UTF_8), "a.html");
    }
}
