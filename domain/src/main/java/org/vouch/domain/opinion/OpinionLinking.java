package org.vouch.domain.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.vouch.domain.audit.Change;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.source.Source;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.source.Sources;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** Says by hand which source of the desk an opinion speaks of. */
@ApplicationScoped
@Transactional
public class OpinionLinking {

    private final Opinions opinions;
    private final Sources sources;
    private final Trail trail;

    @Inject
    public OpinionLinking(Opinions opinions, Sources sources, Trail trail) {
        this.opinions = opinions;
        this.sources = sources;
        this.trail = trail;
    }

    protected OpinionLinking() {
        this(null, null, null);
    }

    /**
     * @throws NotFound if the source is not there any more
     * @throws ChangedMeanwhile if somebody else said so first
     */
    @Requires(Right.CURATE)
    public void link(LinkOpinion command) {
        long id = command.opinion().value();
        CitedOpinion opinion = opinions.find(command.opinion()).orElseThrow(() -> new NotFound("opinion", id));
        ChangedMeanwhile.unlessSame(command.version(), opinion.version());
        if (command.source() != null) {
            sources.firstMissing(List.of(command.source())).ifPresent(gone -> {
                throw new NotFound("source", gone.value());
            });
        }
        Map<String, Object> before = named(opinion.source());
        opinion.speaksOf(command.source());
        opinions.save(opinion);
        trail.record(new Change("opinion.linked", "opinion", id, opinion.name(), before, named(command.source())));
    }

    private Map<String, Object> named(SourceId source) {
        return source == null
                ? Map.of()
                : sources.find(source)
                        .map(Source::name)
                        .map(name -> Map.<String, Object>of("source", name))
                        .orElse(Map.of());
    }
}
