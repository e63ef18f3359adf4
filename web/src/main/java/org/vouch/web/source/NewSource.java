package org.vouch.web.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.source.RegisterSource;
import org.vouch.domain.source.SourceContent;
import org.vouch.domain.source.SourceCuration;
import org.vouch.domain.source.SourceFinder;
import org.vouch.domain.source.SourceId;

/** Adds a source, after all with a close name were shown once. */
@ApplicationScoped
class NewSource {

    private static final int MOST = 5;

    private final SourceFinder finder;
    private final SourceCuration curation;

    @Inject
    NewSource(SourceFinder finder, SourceCuration curation) {
        this.finder = finder;
        this.curation = curation;
    }

    protected NewSource() {
        this(null, null);
    }

    /** Empty if some are to be looked at first. */
    Optional<SourceId> add(SourceContent content, SeenNear seen) {
        List<String> names = content.names().stream().map(name -> name.text()).toList();
        return seen.show(finder.near(names, MOST))
                ? Optional.empty()
                : Optional.of(curation.register(new RegisterSource(content, seen.isAny())));
    }
}
