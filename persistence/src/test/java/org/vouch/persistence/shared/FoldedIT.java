package org.vouch.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.domain.shared.Words;

/** Whether two matters are the same is the same question here and in the database. */
class FoldedIT {

    private static final String LETTERS =
            "SELECT chr(n), folded(chr(n)) FROM generate_series(?, ?) n WHERE normalize(chr(n)) = chr(n)";

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "か",
                "が",
                "カ",
                "ガ",
                "क",
                "कि",
                "ß",
                "ẞ",
                "Straße",
                "ø",
                "Łódź",
                "Æther",
                "Œuvre",
                "đ",
                "Þór",
                "É",
                "Ệ",
                "İstanbul",
                "ısı",
                "Ｍｉｌｉｔａｒｙ",
                "ﾊﾟ",
                "Ёлка",
                "Йод",
                "Їжак",
                "ΣΊΣΥΦΟΣ",
                "ﬁnance",
                "한국",
                "الجيش",
                "l’État",
                "“Nord” – „Süd“",
                "«Est»",
                "x̄",
                "и̂",
                "ŉ",
                "Ǽ"
            })
    void aTextIsFoldedAsTheDatabaseDoes(String text) {
        assertThat(folded(text)).contains(Words.folded(text));
    }

    @ParameterizedTest(name = "U+{0} to U+{1}")
    @CsvSource({
        "20, 7E",
        "C0, 17F",
        "370, 3FF",
        "400, 52F",
        "5D0, 5EA",
        "620, 6D3",
        "904, 97F",
        "1E00, 1E9B",
        "1EA0, 1EF9",
        "3041, 30FF",
        "AC00, AC80",
        "FF01, FF5E"
    })
    void everyLetterIs(String from, String to) {
        Map<String, String> database = postgres
                .sql()
                .list(
                        LETTERS,
                        row -> Map.entry(row.getString(1), row.getString(2)),
                        Integer.parseInt(from, 16),
                        Integer.parseInt(to, 16))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertThat(database)
                .isNotEmpty()
                .allSatisfy((letter, folded) -> assertThat(Words.folded(letter)).isEqualTo(folded));
    }

    @Test
    void lettersThatAreNotTheSameStayApart() {
        assertThat(Stream.of("か", "が", "は", "ば", "ぱ", "क", "कि", "и", "й").map(Words::folded))
                .doesNotHaveDuplicates();
    }

    private static Optional<String> folded(String text) {
        return postgres.sql().one("SELECT folded(?)", row -> row.getString(1), text);
    }
}
