package org.vouch.web.shared.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.statement.StatementId;

/** Gathers what is dated; what is of one date and says the same is one moment. */
public final class Moments {

    private static final Comparator<PartialDate> BY_DAY = Comparator.nullsLast(
            Comparator.comparing((PartialDate date) -> date.earliest().orElse(LocalDate.MIN))
                    .thenComparing(date -> date.latest().orElse(LocalDate.MAX)));

    private final Map<Moment, Set<Long>> found = new LinkedHashMap<>();

    /** @param date null where it is not known */
    public void add(Lane lane, PartialDate date, String words, StatementId statement) {
        found.computeIfAbsent(new Moment(lane, date, words, List.of()), moment -> new TreeSet<>())
                .add(statement.value());
    }

    public List<Moment> inOrder() {
        List<Moment> moments = new ArrayList<>();
        found.forEach((moment, ids) -> moments.add(new Moment(
                moment.lane(),
                moment.date(),
                moment.words(),
                ids.stream().map(StatementId::new).toList())));
        moments.sort(Comparator.comparing(Moment::lane).thenComparing(Moment::date, BY_DAY));
        return moments;
    }
}
