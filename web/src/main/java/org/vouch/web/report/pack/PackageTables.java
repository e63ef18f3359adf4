package org.vouch.web.report.pack;

import java.util.List;
import java.util.stream.Stream;
import org.vouch.domain.report.contents.EditionContents;

/** All tables of a package but {@code report.csv}. */
final class PackageTables {

    private PackageTables() {}

    static List<Table<?>> of(EditionContents contents) {
        SourceNames names = new SourceNames(contents);
        return Stream.of(
                        List.<Table<?>>of(EditionTable.of(contents)),
                        new ClaimTables(names).all(),
                        new StatementTables(names).all(),
                        new CitationTables(names).all(),
                        SourceTables.all(),
                        List.<Table<?>>of(FindingTable.described()))
                .flatMap(List::stream)
                .toList();
    }
}
