package org.vouch.web.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouch.domain.opinion.GivenOpinion;
import org.vouch.domain.opinion.ListNotReadable;

class OpinionTableTest {

    @Test
    void aBareLineFeedInsideACellStaysThere() {
        OpinionTable table = OpinionTable.of("name,status,info\r\nA,\"[\"\"x\"\", \"\"y\"\"]\",\"one\ntwo\n\"\r\n");

        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().get(0)).containsExactly("A", "[\"x\", \"y\"]", "one\ntwo\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'name,term\nA,\"x', no-csv",
        "'name,term\nA,\"x\"y', no-csv",
        "'name,term\nA', uneven",
        "'name,term\nA,x,y', uneven",
        "'name,term\n', no-rows",
        "'', no-rows"
    })
    void aBrokenFileIsRefusedWhole(String file, String fault) {
        assertThatThrownBy(() -> OpinionTable.of(file))
                .isInstanceOf(ListNotReadable.class)
                .hasMessageStartingWith("opinion.list-not-readable." + fault);
    }

    @Test
    void bytesAreUtf8OrNothing() {
        assertThat(OpinionTable.of("\uFEFFname,term\nТАСС,x".getBytes(StandardCharsets.UTF_8))
                        .heads())
                .containsExactly("name", "term");
        assertThatThrownBy(() -> OpinionTable.of("name,term\né,x".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(ListNotReadable.class);
    }

    @Test
    void whatTheColumnsAreIsGuessedByTheirNames() {
        ColumnChoice choice =
                ColumnChoice.guessed(List.of("id", "name", "status", "status_n", "wiki_url", "urls", "urls_n", "info"));

        assertThat(List.of(
                        choice.getName(),
                        choice.getTerm(),
                        choice.getWords(),
                        choice.getAddress(),
                        choice.getWebsites()))
                .containsExactly(1, 2, 7, 4, 5);
    }

    @Test
    void aCellMayHoldSeveralTerms() {
        OpinionTable table =
                OpinionTable.of("name,status\nA,\"[\"\"Blacklisted\"\", \"\"Deprecated\"\"]\"\nB,[x\nC,[1]\nD,[]");

        assertThat(ColumnChoice.guessed(table.heads()).read(table))
                .extracting(GivenOpinion::terms)
                .containsExactly(List.of("Blacklisted", "Deprecated"), List.of("[x"), List.of("[1]"), List.of());
    }
}
