package org.vouch.persistence.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A statement of SQL with what fills its question marks. */
public record Asking(String sql, List<Object> arguments) {

    public Asking {
        arguments = Collections.unmodifiableList(new ArrayList<>(arguments));
    }

    public static Asking of(String sql, Object... arguments) {
        return new Asking(sql, Arrays.asList(arguments));
    }

    /** The same, with more behind it. */
    public Asking and(String more, Object... moreArguments) {
        List<Object> all = new ArrayList<>(arguments);
        all.addAll(Arrays.asList(moreArguments));
        return new Asking(sql + more, all);
    }
}
