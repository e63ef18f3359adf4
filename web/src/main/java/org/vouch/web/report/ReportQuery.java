package org.vouch.web.report;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.vouch.domain.report.ReportFilter;
import org.vouch.domain.report.ReportState;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.user.StaffId;

/** What the address of the list of reports asks for; what it cannot mean is left out. */
record ReportQuery(ReportFilter filter, PageRequest asked) {

    private static final int ROWS = 12;

    static ReportQuery of(HttpServletRequest request, StaffId me) {
        Optional<StaffId> mine =
                Optional.ofNullable(request.getParameter("mine")).map(asked -> me);
        PageRequest asked = new PageRequest(
                number(request, "page", 1),
                number(request, "size", ROWS),
                request.getParameter("sort"),
                "true".equals(request.getParameter("desc")));
        return new ReportQuery(new ReportFilter(states(request), mine, request.getParameter("q")), asked);
    }

    private static List<ReportState> states(HttpServletRequest request) {
        String[] asked = Objects.requireNonNullElse(request.getParameterValues("state"), new String[0]);
        return Arrays.stream(ReportState.values())
                .filter(state -> Arrays.asList(asked).contains(state.name()))
                .toList();
    }

    private static int number(HttpServletRequest request, String parameter, int otherwise) {
        String typed = request.getParameter(parameter);
        return typed != null && typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : otherwise;
    }
}
