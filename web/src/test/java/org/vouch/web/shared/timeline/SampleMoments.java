package org.vouch.web.shared.timeline;

import java.util.List;
import java.util.stream.LongStream;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.statement.StatementId;

/** What the sample desk's claims have on their time lines. */
public final class SampleMoments {

    private static final String NIS = "National Intelligence Service";
    private static final Moment DEUTSCHE_WELLE = moment(Lane.PUBLISHED, "2024-10-18", "Deutsche Welle", 1);
    private static final Moment RFERL = moment(Lane.PUBLISHED, "2024-10-18/..", "RFE/RL", 14, 16);

    static final List<Moment> C1 = List.of(
            moment(Lane.STATEMENTS, "2024-10", "Government of South Korea", 22),
            moment(Lane.STATEMENTS, "2024-10-18", NIS, 1, 2),
            moment(Lane.STATEMENTS, "2024-10-18", "Government of Russia, declines to comment", 18),
            DEUTSCHE_WELLE,
            RFERL);
    static final List<Moment> C2 = List.of(moment(Lane.STATEMENTS, "2024-10", NIS, 3), DEUTSCHE_WELLE);
    static final List<Moment> C3 =
            List.of(moment(Lane.STATEMENTS, "2024-10-17", "Volodymyr Zelenskyy", 11), DEUTSCHE_WELLE);
    static final List<Moment> C7 = List.of(
            moment(Lane.STATEMENTS, "2024-10-18", "Mark Rutte, cannot confirm", 21),
            DEUTSCHE_WELLE,
            RFERL,
            moment(Lane.EARLIER, "../2024-10-17", "Government of Russia, denies", 7),
            moment(Lane.EARLIER, "2024-10-07/2024-10-13", "Dmitry Peskov, denies", 8));
    static final List<Moment> C12 = List.of(
            moment(Lane.EVENTS, "2024-10-08/2024-10-13", "1,500 soldiers, moved", 2),
            moment(Lane.STATEMENTS, "../2024-10-17", "Institute for the Study of War", 16),
            moment(Lane.STATEMENTS, "2024-10", NIS, 6),
            moment(Lane.STATEMENTS, "2024-10-18", NIS, 1, 14),
            DEUTSCHE_WELLE,
            RFERL);

    private SampleMoments() {}

    /** @param date null where it is not known */
    public static Moment moment(Lane lane, String date, String words, long... statements) {
        List<StatementId> ids =
                LongStream.of(statements).mapToObj(StatementId::new).toList();
        return new Moment(lane, PartialDate.ofNullable(date), words, ids);
    }
}
