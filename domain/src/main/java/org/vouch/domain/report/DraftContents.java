package org.vouch.domain.report;

import java.util.List;

/** All that can be compiled in a draft, as it was at a time: enough to put it back so. */
public record DraftContents(SummaryDetails summary, List<SectionDetails> sections, List<ItemContents> items) {

    public DraftContents {
        sections = List.copyOf(sections);
        items = List.copyOf(items);
    }
}
