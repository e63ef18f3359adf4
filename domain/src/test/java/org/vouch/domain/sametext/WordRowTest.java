package org.vouch.domain.sametext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordRowTest {

    @Test
    void caseMarksAndDashesMakeNoDifference() {
        assertThat(words("“The U.N.-led talks” — 1,500 men, the WIRE’S"))
                .isEqualTo(words("the UN led talks 1500 Men the wire's"))
                .containsExactly("the", "un", "led", "talks", "1500", "men", "the", "wires");
    }

    @Test
    void compatibilityFormsAreTheSame() {
        assertThat(words("ﬁrst １２ Ⅳ")).containsExactly("first", "12", "iv");
    }

    @Test
    void koreanIsTakenByItsBlanksAndJapaneseByItsCharacters() {
        assertThat(words("북한군 1500명이 이동했다.")).containsExactly("북한군", "1500명이", "이동했다");
        assertThat(words("港は閉鎖")).containsExactly("港", "は", "閉", "鎖");
    }

    @Test
    void positionsAreCodePointsOfTheTextAsItStands() {
        WordRow row = WordRow.of("🚢🚢 the ship");

        assertThat(row.start(0)).isEqualTo(3);
        assertThat(row.end(1)).isEqualTo(11);
    }

    @Test
    void wordsWithinQuotationMarksAreKnown() {
        assertThat(quoted("He said: “we left” and went")).containsExactly("we", "left");
        assertThat(quoted("Er sagte: „wir gehen“ und ging")).containsExactly("wir", "gehen");
        assertThat(quoted("Il a dit : « nous partons » hier")).containsExactly("nous", "partons");
        assertThat(quoted("She said \"we left\" then")).containsExactly("we", "left");
    }

    @Test
    void aQuotationThatGoesOnEndsWithItsParagraph() {
        assertThat(quoted("“We left\n\n“and went” home")).containsExactly("we", "left", "and", "went");
        assertThat(quoted("a 19\" screen\n\nis wide")).isEmpty();
    }

    private static List<String> words(String text) {
        WordRow row = WordRow.of(text);
        return IntStream.range(0, row.size()).mapToObj(row::word).toList();
    }

    private static List<String> quoted(String text) {
        WordRow row = WordRow.of(text);
        return IntStream.range(0, row.size())
                .filter(row::isQuoted)
                .mapToObj(row::word)
                .toList();
    }
}
