package org.vouch.web.opinion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouch.domain.opinion.OpinionFilter;
import org.vouch.domain.shared.PageRequest;
import org.vouch.web.shared.Asked;

/** What the address of the list of opinions asks for; a list is named by {@code list}, or alone by {@code id}. */
record OpinionQuery(OpinionFilter filter, PageRequest asked) {

    private static final int ROWS = 12;

    static OpinionQuery of(Asked asked) {
        List<Long> lists =
                Stream.concat(asked.ids("list"), asked.ids("id")).distinct().toList();
        Optional<Boolean> linked = asked.word("linked")
                .filter(word -> word.equals("true") || word.equals("false"))
                .map(Boolean::valueOf);
        OpinionFilter filter =
                new OpinionFilter(asked.typed("q"), lists, asked.words("term").toList(), linked);
        return new OpinionQuery(filter, asked.page(ROWS, false));
    }
}
