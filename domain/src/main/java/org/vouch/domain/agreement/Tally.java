package org.vouch.domain.agreement;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Subjects of which the same was said are told apart no further: what was said once, and for each subject which it is. */
final class Tally {

    private final List<int[]> said = new ArrayList<>();
    private final int[] which;
    private final int graders;

    Tally(List<int[]> subjects, int graders) {
        this.graders = graders;
        this.which = new int[subjects.size()];
        Map<IntBuffer, Integer> known = new HashMap<>();
        for (int subject = 0; subject < which.length; subject++) {
            int[] one = subjects.get(subject);
            which[subject] = known.computeIfAbsent(IntBuffer.wrap(one), fresh -> {
                said.add(one);
                return said.size() - 1;
            });
        }
    }

    List<int[]> said() {
        return said;
    }

    int subjects() {
        return which.length;
    }

    int graders() {
        return graders;
    }

    int which(int subject) {
        return which[subject];
    }

    /** How many subjects each was said of. */
    int[] times() {
        int[] times = new int[said.size()];
        for (int one : which) {
            times[one]++;
        }
        return times;
    }
}
