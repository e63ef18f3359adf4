package org.vouch.web.source;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouch.domain.source.NearSource;
import org.vouch.domain.source.SourceId;

/** The sources with a name close to that of a new one, shown to whoever adds it before it is added. */
public class SeenNear implements Serializable {

    private static final long serialVersionUID = 1L;

    private final HashSet<SourceId> seen = new HashSet<>();
    private transient List<NearSource> near = List.of();

    /** Shows them; false where all were shown before. */
    boolean show(List<NearSource> found) {
        Set<SourceId> ids = found.stream().map(n -> n.hint().id()).collect(Collectors.toSet());
        if (seen.containsAll(ids)) {
            return false;
        }
        near = found;
        seen.addAll(ids);
        return true;
    }

    /** Whether a new one is meant to be another than those shown. */
    boolean isAny() {
        return !seen.isEmpty();
    }

    public List<NearSource> getNear() {
        return near == null ? List.of() : near;
    }
}
