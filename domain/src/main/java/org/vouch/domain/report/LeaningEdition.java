package org.vouch.domain.report;

import java.util.List;

/**
 * An edition in force that leans on something.
 *
 * @param id the edition's own number, which nobody sees
 * @param statements those it holds, by number
 * @param used the grade its rows used of a source that was regraded, or null where they used none
 */
public record LeaningEdition(long id, ReportId report, int number, String title, List<Long> statements, String used) {

    public LeaningEdition {
        statements = List.copyOf(statements);
    }

    /** Those of the words that it quotes. */
    List<LostWords> quoted(List<LostWords> lost) {
        return lost.stream()
                .filter(words -> statements.contains(words.statement()))
                .toList();
    }
}
