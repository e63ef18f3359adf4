package org.vouch.web.statement;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.claim.StatementFilter;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.shared.Violation;
import org.vouch.domain.source.SourceId;

/** What an address asks of the list of statements. Anything odd in it narrows nothing. */
record StatementQuery(StatementFilter filter, PageRequest asked, boolean madeUnread) {

    private static final int ROWS = 12;

    static StatementQuery of(HttpServletRequest request) {
        PartialDate made = date(request.getParameter("made"));
        StatementFilter filter = new StatementFilter(
                request.getParameter("q"),
                all(request, "holder", text -> new SourceId(Long.parseLong(text))),
                all(request, "outlet", text -> new SourceId(Long.parseLong(text))),
                all(request, "claim", text -> new ClaimId(Long.parseLong(text))).stream()
                        .findFirst()
                        .orElse(null),
                all(request, "stance", Stance::valueOf),
                all(request, "grade", Integer::valueOf),
                made);
        return new StatementQuery(filter, asked(request), made == null && !blank(request.getParameter("made")));
    }

    private static PageRequest asked(HttpServletRequest request) {
        return new PageRequest(
                number(request.getParameter("page"), 1),
                number(request.getParameter("size"), ROWS),
                request.getParameter("sort"),
                "true".equals(request.getParameter("desc")));
    }

    private static <T> Set<T> all(HttpServletRequest request, String name, Function<String, T> read) {
        return Stream.ofNullable(request.getParameterValues(name))
                .flatMap(Stream::of)
                .flatMap(text -> read(text, read))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <T> Stream<T> read(String text, Function<String, T> read) {
        try {
            return Stream.of(read.apply(text));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    private static PartialDate date(String typed) {
        try {
            return PartialDate.ofNullable(typed);
        } catch (Violation e) {
            return null;
        }
    }

    private static int number(String text, int otherwise) {
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
