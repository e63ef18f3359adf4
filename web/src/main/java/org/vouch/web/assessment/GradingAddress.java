package org.vouch.web.assessment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.vouch.domain.assessment.Limit;
import org.vouch.domain.assessment.Subject;

/** Where the form of a subject stands, within its limit. */
final class GradingAddress {

    private GradingAddress() {}

    static String of(Subject subject) {
        return "/grading/" + subject.kind().word() + "?id=" + subject.id() + limit(subject.limit());
    }

    /** @param report whose subjects alone are judged one after the other, or null */
    static String of(Subject subject, Long report) {
        return of(subject) + (report == null ? "" : "&report=" + report);
    }

    private static String limit(Limit limit) {
        return part("matter", limit.matter()) + part("from", limit.from()) + part("until", limit.until());
    }

    private static String part(String name, Object value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
