package org.vouch.web.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.vouch.domain.audit.ChangeFilter;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.user.StaffId;

/** What the address of the trail asks for; what it cannot mean is left out. Days are days in UTC. */
record AuditQuery(ChangeFilter filter, PageRequest asked) {

    private static final int ROWS = 50;

    static AuditQuery of(HttpServletRequest request) {
        ChangeFilter filter = new ChangeFilter(
                word(request, "who")
                        .filter(id -> id.matches("[0-9]{1,18}"))
                        .map(Long::valueOf)
                        .map(StaffId::new),
                word(request, "action"),
                word(request, "kind"),
                word(request, "q"),
                day(request, "from").map(AuditQuery::start),
                day(request, "until").map(day -> start(day.plusDays(1))));
        return new AuditQuery(
                filter, new PageRequest(number(request, "page", 1), number(request, "size", ROWS), null, true));
    }

    private static Optional<String> word(HttpServletRequest request, String parameter) {
        return Optional.ofNullable(request.getParameter(parameter))
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.indexOf(0) < 0);
    }

    private static Optional<LocalDate> day(HttpServletRequest request, String parameter) {
        try {
            return word(request, parameter).filter(text -> text.length() == 10).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static int number(HttpServletRequest request, String parameter, int otherwise) {
        return word(request, parameter)
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElse(otherwise);
    }
}
