package org.vouch.domain.report;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Holds one report, which gets the number 7. */
public final class Shelf implements Reports {

    Report report;

    @Override
    public void add(Report added) {
        number(added);
        report = added;
    }

    @Override
    public Optional<Report> find(ReportId id) {
        return Optional.ofNullable(report).filter(r -> r.id().equals(id));
    }

    @Override
    public List<Report> naming(long profile) {
        return Optional.ofNullable(report).stream()
                .filter(one -> Objects.equals(one.head().profile(), profile))
                .toList();
    }

    public Long profile() {
        return report.head().profile();
    }

    @Override
    public void flush() {}

    private static void number(Report added) {
        try {
            Field id = Report.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(added, 7L);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
