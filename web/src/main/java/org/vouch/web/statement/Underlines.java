package org.vouch.web.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which mark is underlined on the first line and which, since it overlaps one there, on the second. */
final class Underlines {

    private final Map<MarkedWords, Integer> lines = new HashMap<>();

    /** @param marks in the order of their beginning */
    Underlines(List<MarkedWords> marks) {
        List<Integer> ends = new ArrayList<>(List.of(0, 0));
        for (MarkedWords mark : marks) {
            if (mark.statement() != 0) {
                int line = ends.get(0) <= mark.start() ? 0 : 1;
                ends.set(line, Math.max(ends.get(line), mark.end()));
                lines.putIfAbsent(mark, line);
            }
        }
    }

    /** The classes of words under these marks. */
    String look(List<MarkedWords> marks) {
        if (marks.isEmpty()) {
            return "";
        }
        if (marks.stream().anyMatch(m -> m.statement() == 0)) {
            return "stmt now";
        }
        List<MarkedWords> statements = marks.stream().filter(m -> !m.caveat()).toList();
        if (statements.isEmpty()) {
            return "stmt reserve";
        }
        if (marks.size() > 1) {
            return "stmt also both";
        }
        return lines.get(statements.get(0)) == 0 ? "stmt" : "stmt two-b";
    }
}
