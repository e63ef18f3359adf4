package org.vouch.web.assessment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.vouch.domain.assessment.Limit;
import org.vouch.domain.assessment.SubjectKind;
import org.vouch.domain.assessment.ToGrade;

/** Where the form of a subject stands, within its limit. */
final class GradingAddress {

    private GradingAddress() {}

    static String of(ToGrade subject, SubjectKind kind, Long report) {
        return "/grading/" + kind.word() + "?id=" + subject.id() + limit(subject.limit())
                + (report == null ? "" : "&report=" + report);
    }

    private static String limit(Limit limit) {
        return part("matter", limit.matter()) + part("from", limit.from()) + part("until", limit.until());
    }

    private static String part(String name, Object value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
