package org.vouch.web.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vouch.domain.report.CsvChoices;
import org.vouch.domain.report.CsvChoices.Separator;

class CsvBytesTest {

    private static final String STORED = "claim,note\r\n\"a,b\",'=1\r\nc;d,\"e\tf\"\r\n\"g\"\"h\",\"i\r\nj\"\r\n";

    @Test
    void withoutAChoiceTheStoredBytesAreHandedOut() {
        byte[] stored = "claim,\"note\"\nnot,as we write\n".getBytes(UTF_8);

        assertThat(Written.chosen(stored, CsvChoices.NONE)).isEqualTo(stored);
    }

    @Test
    void aSemicolonStandsBetweenTheSameCells() {
        assertThat(chosen(Separator.SEMICOLON, false))
                .isEqualTo("claim;note\r\na,b;'=1\r\n\"c;d\";e\tf\r\n\"g\"\"h\";\"i\r\nj\"\r\n");
    }

    @Test
    void aTabStandsBetweenTheSameCells() {
        assertThat(chosen(Separator.TAB, false))
                .isEqualTo("claim\tnote\r\na,b\t'=1\r\nc;d\t\"e\tf\"\r\n\"g\"\"h\"\t\"i\r\nj\"\r\n");
    }

    @Test
    void aByteOrderMarkAddsThreeBytesInFrontOfTheSameFile() {
        assertThat(Written.chosen(
                        STORED.replace("\"e\tf\"", "e\tf").getBytes(UTF_8), new CsvChoices(Separator.COMMA, true)))
                .startsWith(0xEF, 0xBB, 0xBF)
                .endsWith(STORED.replace("\"e\tf\"", "e\tf").getBytes(UTF_8));
        assertThat(chosen(Separator.SEMICOLON, true)).startsWith("\uFEFFclaim;note\r\n");
    }

    @Test
    void aNulAndHalfACharacterAreRefused() {
        assertThatThrownBy(() -> Written.lines(Stream.of(List.of("a\0")), CsvChoices.NONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Written.lines(Stream.of(List.of("a\uD83D", "b")), CsvChoices.NONE))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static String chosen(Separator separator, boolean mark) {
        return new String(Written.chosen(STORED.getBytes(UTF_8), new CsvChoices(separator, mark)), UTF_8);
    }
}
