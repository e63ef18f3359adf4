package org.vouch.web.source;

import java.util.Set;
import java.util.stream.Collectors;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.source.SourceFilter;
import org.vouch.domain.source.SourceKind;
import org.vouch.web.shared.Asked;

/** What the address of the list of sources asks for. */
record SourceQuery(SourceFilter filter, PageRequest asked) {

    private static final int ROWS = 12;

    static SourceQuery of(Asked asked) {
        SourceFilter filter = new SourceFilter(
                asked.word("q").orElse(null),
                asked.word("letter").orElse(null),
                Set.copyOf(asked.constants(SourceKind.class, "kind")),
                asked.words("country").collect(Collectors.toSet()),
                asked.words("grade").collect(Collectors.toSet()),
                asked.words("stake").collect(Collectors.toSet()),
                asked.isTrue("retired"));
        PageRequest page = asked.sortedPage(ROWS);
        return new SourceQuery(filter, page.sort() == null ? byName(page) : page);
    }

    private static PageRequest byName(PageRequest page) {
        return new PageRequest(page.number(), page.size(), "name", page.descending());
    }
}
