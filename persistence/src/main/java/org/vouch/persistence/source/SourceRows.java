package org.vouch.persistence.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.source.AffiliationKind;
import org.vouch.domain.source.CalledName;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.source.SourceKind;
import org.vouch.domain.source.SourceRow;
import org.vouch.domain.source.Tie;

/** Rows of result sets as read records. */
final class SourceRows {

    private SourceRows() {}

    static SourceRow row(ResultSet row) throws SQLException {
        String country = row.getString("country");
        String grade = row.getString("grade");
        return new SourceRow(
                new SourceId(row.getLong("id")),
                row.getString("name"),
                names(texts(row, "aliases"), texts(row, "languages")),
                SourceKind.valueOf(row.getString("kind")),
                country.equals("-") ? null : country,
                ties(texts(row, "tie_kinds"), texts(row, "tie_ids"), texts(row, "tie_names")),
                grade.equals("-") ? null : grade,
                row.getObject("review_on", LocalDate.class),
                row.getLong("holds"),
                row.getLong("carries"),
                row.getString("last"),
                row.getBoolean("credited"));
    }

    static Tie tie(ResultSet row) throws SQLException {
        return new Tie(
                AffiliationKind.valueOf(row.getString("kind")),
                new SourceId(row.getLong("other")),
                row.getString("name"),
                PartialDate.ofNullable(row.getString("since")),
                PartialDate.ofNullable(row.getString("until")));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static List<CalledName> names(List<String> texts, List<String> languages) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new CalledName(texts.get(i), languages.get(i)))
                .toList();
    }

    private static List<Tie> ties(List<String> kinds, List<String> ids, List<String> names) {
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> new Tie(
                        AffiliationKind.valueOf(kinds.get(i)),
                        new SourceId(Long.parseLong(ids.get(i))),
                        names.get(i),
                        null,
                        null))
                .toList();
    }
}
