package org.vouch.web.source;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouch.domain.source.NearSource;
import org.vouch.domain.source.RegisterSource;
import org.vouch.domain.source.SourceContent;
import org.vouch.domain.source.SourceCuration;
import org.vouch.domain.source.SourceFinder;
import org.vouch.domain.source.SourceId;

/** Adds a source, after all with a close name were shown once. */
@Dependent
class NewSource implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 5;

    @Inject
    private SourceFinder finder;

    @Inject
    private SourceCuration curation;

    private final HashSet<SourceId> seen = new HashSet<>();
    private transient List<NearSource> near = List.of();

    /** Empty if some are to be looked at first. */
    Optional<SourceId> add(SourceContent content) {
        List<String> names = content.names().stream().map(name -> name.text()).toList();
        List<NearSource> found = finder.near(names, MOST);
        Set<SourceId> ids = found.stream().map(n -> n.hint().id()).collect(Collectors.toSet());
        if (seen.containsAll(ids)) {
            return Optional.of(curation.register(new RegisterSource(content, !seen.isEmpty())));
        }
        near = found;
        seen.addAll(ids);
        return Optional.empty();
    }

    List<NearSource> near() {
        return near;
    }
}
