package org.vouch.web.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.domain.article.CapturedLine;
import org.vouch.domain.article.Extracted;
import org.vouch.domain.article.NotReadable;
import org.vouch.domain.article.TextExtraction;
import org.vouch.domain.article.TextTooLong;
import org.vouch.domain.shared.Unfit;

class ExtractionTest {

    private static final String GERMAN = "Der Hafen von Norby bleibt für Wochen geschlossen, hieß es am Freitag.";
    private static final String KOREAN = "노르비 항구는 금요일에 폐쇄되었다고 항만장이 말했다.";
    private static final String RUSSIAN = "Порт Норби закрыт на несколько недель, сообщил в пятницу его начальник.";

    private final TextExtraction extraction = new Extraction();

    @Test
    void nothingIsNoArticle() {
        assertThat(refusal(new byte[0])).isEqualTo("article.not-readable.empty");
        assertThat(refusal("  ")).isEqualTo("article.not-readable.empty");
        assertThat(refusal("<html><body><script>x()</script></body></html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("article.not-readable.nothing-to-read");
        assertThat(refusal(" \n \n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("article.not-readable.nothing-to-read");
    }

    @Test
    void aPastedTextIsHashedWithTheLineEndsItWasPastedWith() {
        Extracted sent = extraction.read("First line.\r\n\r\nSecond line.\rThird.");

        assertThat(new String(sent.original().bytes(), StandardCharsets.UTF_8))
                .isEqualTo("First line.\n\nSecond line.\nThird.");
        assertThat(sent.original().sha256())
                .isEqualTo(extraction
                        .read("First line.\n\nSecond line.\nThird.")
                        .original()
                        .sha256());
    }

    @Test
    void aFileKeepsItsBytes() {
        byte[] bytes = "First line.\r\nSecond line.".getBytes(StandardCharsets.UTF_8);

        assertThat(extraction.read(bytes, "article.txt").original().bytes()).isEqualTo(bytes);
    }

    @Test
    void fiveMebibytesAreTheMost() {
        assertThat(refusal(new byte[TextExtraction.LARGEST + 1])).isEqualTo("article.not-readable.too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "25504446 2d312e37 0a, application/pdf",
        "89504e47 0d0a1a0a, image/png",
        "504b0304 14000000, application/zip"
    })
    void whatIsNoTextIsToldByItsContent(String hex, String type) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));

        NotReadable refused = catchThrowableOfType(NotReadable.class, () -> extraction.read(bytes, "article.txt"));

        assertThat(refused.key()).isEqualTo("article.not-readable.binary");
        assertThat(refused.arguments()).containsExactly(type);
    }

    @Test
    void noiseIsBinary() {
        byte[] noise = new byte[5_000];
        new Random(7).nextBytes(noise);

        assertThat(refusal(noise)).isEqualTo("article.not-readable.binary");
    }

    @Test
    void aNulInATextIsNamed() {
        byte[] bytes = (GERMAN + "\0" + GERMAN).getBytes(StandardCharsets.UTF_8);

        assertThat(refusal(bytes)).isEqualTo("article.not-readable.holds-nul");
        assertThat(refusal(new String(bytes, StandardCharsets.UTF_8))).isEqualTo("article.not-readable.holds-nul");
        assertThat(refusal(("\uFEFF" + GERMAN + "\0").getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("article.not-readable.holds-nul");
    }

    @Test
    void otherControlCharactersAreNamedToo() {
        assertThatThrownBy(() -> extraction.read("One \u0007 bell in a line that is long enough."))
                .isInstanceOf(Unfit.class);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkTellsTheEncodingAndIsNoText(String charset) {
        Extracted read = extraction.read(("\uFEFF" + KOREAN).getBytes(Charset.forName(charset)), "a.txt");

        assertThat(read.original().charset()).isEqualTo(charset);
        assertThat(read.lines()).extracting(CapturedLine::text).containsExactly(KOREAN);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, windows-1252",
        "ISO-8859-1, windows-1252",
        "windows-1251, windows-1251",
        "EUC-KR, x-windows-949",
        "UTF-8, UTF-8"
    })
    void theEncodingThatAPageDeclaresIsBelieved(String declared, String read) {
        String text = declared.equals("windows-1251") ? RUSSIAN : declared.equals("EUC-KR") ? KOREAN : GERMAN;
        String page = "<!DOCTYPE html><html><head><meta http-equiv='Content-Type' content='text/html; charset="
                + declared + "'></head><body><p>" + text + "</p></body></html>";

        Extracted extracted = extraction.read(page.getBytes(Charset.forName(declared)), "a.html");

        assertThat(extracted.original().charset()).isEqualTo(read);
        assertThat(extracted.lines()).extracting(CapturedLine::text).containsExactly(text);
    }

    @Test
    void anUndeclaredEncodingIsToldByItsLetters() {
        byte[] german = (GERMAN + "\r\n").repeat(3).getBytes(Charset.forName("windows-1252"));
        byte[] russian = (RUSSIAN + "\n").repeat(3).getBytes(Charset.forName("windows-1251"));

        assertThat(extraction.read(german, "a.txt").lines().get(0).text()).isEqualTo(GERMAN);
        assertThat(extraction.read(russian, "a.txt").lines().get(0).text()).isEqualTo(RUSSIAN);
    }

    @Test
    void aBrokenTextIsRefusedAndNotMended() {
        byte[] broken = (KOREAN + KOREAN + KOREAN).getBytes(StandardCharsets.UTF_8);
        broken[30] = (byte) 0xFF;
        String declared = "<html><head><meta charset=utf-8></head><body><p>";

        assertThat(refusal(broken)).isEqualTo("article.not-readable.wrongly-encoded");
        assertThat(refusal((declared + GERMAN).getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("article.not-readable.wrongly-encoded");
    }

    @Test
    void halfAMillionCharactersAreTheMost() {
        String tooLong = "Words of a very long text. ".repeat(75_000);

        assertThatThrownBy(() -> extraction.read(tooLong)).isInstanceOf(TextTooLong.class);
        assertThatThrownBy(() -> extraction.read(tooLong.getBytes(StandardCharsets.UTF_8), "a.txt"))
                .isInstanceOf(TextTooLong.class);
    }

    @Test
    void aTextOfLinesWithoutEndIsRefused() {
        assertThat(refusal("a\n".repeat(3_001))).isEqualTo("article.not-readable.too-many-lines");
    }

    @Test
    void theTypeIsToldByContentNotByName() {
        byte[] page = "<!DOCTYPE html><title>T</title><p>A paragraph.".getBytes(StandardCharsets.UTF_8);
        byte[] text = GERMAN.getBytes(StandardCharsets.UTF_8);

        assertThat(extraction.read(page, "article.txt").original().mediaType()).isEqualTo("text/html");
        assertThat(extraction.read(text, "article.html").original().mediaType()).isEqualTo("text/plain");
    }

    @Test
    void aPastedTextThatSpeaksOfTagsStaysAText() {
        assertThat(extraction
                        .read("<script>alert(1)</script> is what he typed.")
                        .lines())
                .extracting(CapturedLine::text)
                .containsExactly("<script>alert(1)</script> is what he typed.");
    }

    private String refusal(byte[] bytes) {
        return catchThrowableOfType(NotReadable.class, () -> extraction.read(bytes, "a.txt"))
                .key();
    }

    private String refusal(String pasted) {
        return catchThrowableOfType(NotReadable.class, () -> extraction.read(pasted))
                .key();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_x", "-x", ":8", "no-such-charset"})
    void whatIsNoNameOfAnEncodingDeclaresNone(String name) {
        String page = "<html><head><meta charset=" + name + "></head><body><p>He spoke in Brüssel.</p></body></html>";

        Extracted read = extraction.read(page.getBytes(StandardCharsets.UTF_8), "a.html");

        assertThat(read.original().charset()).isEqualTo("UTF-8");
    }
}
