package org.vouch.web.user;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffFilter;
import org.vouch.domain.user.StaffState;

/** What the address of the list asks for; what it cannot mean is left out. */
record StaffQuery(StaffFilter filter, PageRequest asked) {

    private static final int ROWS = 12;

    static StaffQuery of(HttpServletRequest request) {
        StaffFilter filter = new StaffFilter(
                Optional.ofNullable(request.getParameter("q"))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty() && text.indexOf(0) < 0),
                constant(StaffState.values(), request.getParameter("state")),
                constant(Role.values(), request.getParameter("role")));
        PageRequest asked = new PageRequest(
                number(request.getParameter("page"), 1),
                number(request.getParameter("size"), ROWS),
                request.getParameter("sort"),
                "true".equals(request.getParameter("desc")));
        return new StaffQuery(filter, asked);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    private static int number(String typed, int otherwise) {
        return typed != null && typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : otherwise;
    }
}
