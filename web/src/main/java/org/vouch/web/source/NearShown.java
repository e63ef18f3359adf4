package org.vouch.web.source;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouch.domain.source.NearSource;
import org.vouch.domain.source.SourceId;

/** The sources with a close name that an editor was shown before adding another. */
final class NearShown implements Serializable {

    private static final long serialVersionUID = 1L;

    private final HashSet<SourceId> seen = new HashSet<>();
    private transient List<NearSource> near = List.of();

    /** Whether some of them were not shown before; they are now. */
    boolean shows(List<NearSource> found) {
        Set<SourceId> ids = found.stream().map(n -> n.hint().id()).collect(Collectors.toSet());
        if (seen.containsAll(ids)) {
            return false;
        }
        near = found;
        seen.addAll(ids);
        return true;
    }

    boolean isAny() {
        return !seen.isEmpty();
    }

    List<NearSource> near() {
        return near;
    }
}
