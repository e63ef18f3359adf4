package org.vouch.domain.report;

import java.util.List;

/**
 * A claim in a report.
 *
 * @param section the number of the section it stands in, or null
 * @param note Markdown, as is that of a statement
 * @param statements the chosen ones in their order, then the others that speak to the claim
 */
public record ItemDetails(
        int position, Long section, long claim, String text, String note, List<ItemStatement> statements) {

    public ItemDetails {
        statements = List.copyOf(statements);
    }

    public List<ItemStatement> chosen() {
        return statements.stream().filter(ItemStatement::chosen).toList();
    }

    public List<ItemStatement> others() {
        return statements.stream().filter(statement -> !statement.chosen()).toList();
    }
}
