package org.vouch.web.report.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.vouch.domain.report.contents.EditionContents;
import org.vouch.web.corroboration.WordedOrigins;
import org.vouch.web.report.FrozenContents;

class PaperTest {

    private final EditionContents contents = FrozenContents.ofOneClaim();

    @Test
    void thePageSaysAllThatSomebodyHasToKnow() {
        Document page = Jsoup.parse(html(), "", Parser.xmlParser());

        assertThat(page.select("h1").text()).isEqualTo("Who says so?");
        assertThat(page.select(".question").text()).isEqualTo("Have they arrived?");
        assertThat(page.select("h2.section").text()).isEqualTo("Arrivals");
        assertThat(page.select(".line").eachText())
                .contains("Abendblatt, citing 연합뉴스, citing South Korea’s National Intelligence Service");
        assertThat(page.select(".caveat").text()).isEqualTo("Caveat, Abendblatt: not independently verified");
        assertThat(page.select("dd").eachText()).anyMatch(words -> words.startsWith("6 not judged"));
        assertThat(page.select(".side").first().text()).contains("1 outlet, 1 path, 1 origin");
        assertThat(page.text()).contains("Found independent: National Intelligence Service (C. Adler");
        assertThat(page.text()).contains("s1. has no date. “Said so in the note” C. Adler, 22 October 2024");
        assertThat(page.select("svg title")).hasSize(1);
        assertThat(page.select(".foot").text()).contains(contents.rows().sha256());
    }

    @Test
    void thePageRunsNothingAndFetchesNothing() {
        Document page = Jsoup.parse(html());

        assertThat(page.select("script, link, iframe, img, object, embed, form, base"))
                .isEmpty();
        assertThat(page.getAllElements().stream()
                        .map(Element::attributes)
                        .flatMap(all -> all.asList().stream())
                        .filter(one ->
                                one.getKey().startsWith("on") || one.getKey().equals("style")))
                .isEmpty();
        assertThat(html()).doesNotContain("url(", "@import");
    }

    @Test
    void notesAreMarkdownAndMarkupInThemIsText() {
        Document page = Jsoup.parse(html());

        assertThat(page.select(".note strong").text()).isEqualTo("One");
        assertThat(page.select(".note").text()).contains("<b>");
        assertThat(page.select(".note b")).isEmpty();
    }

    @Test
    void thePdfIsTaggedHasBookmarksAndItsDateIsTheReleases() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf())) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .containsExactly("Soldiers have arrived", "Sources");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(contents.head().releasedAt());
        }
    }

    @Test
    void textsInCyrillicHangulAndArabicAreThere() throws IOException {
        byte[] bytes = pdf();
        Files.write(Path.of("target/paper.pdf"), bytes);
        Files.writeString(Path.of("target/paper.html"), html());
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(pdf);

            assertThat(text).contains("Вони не там", "그들은 없다", "연합뉴스").doesNotContain("\u25A1", "#");
            assertThat(Normalizer.normalize(text, Normalizer.Form.NFKC)).contains("هناك");
        }
    }

    @Test
    void everyFontIsInTheFile() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf())) {
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded())
                            .as(name.getName())
                            .isTrue();
                }
            }
        }
    }

    private String html() {
        return new String(
                new HtmlRendering(new WordedOrigins())
                        .render(contents)
                        .orElseThrow()
                        .content()
                        .all(),
                UTF_8);
    }

    private byte[] pdf() {
        return new PdfRendering(new WordedOrigins())
                .render(contents)
                .orElseThrow()
                .content()
                .all();
    }
}
