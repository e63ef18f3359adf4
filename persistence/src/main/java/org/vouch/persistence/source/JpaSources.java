package org.vouch.persistence.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.source.Source;
import org.vouch.domain.source.SourceBeingJudged;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.source.SourceInUse;
import org.vouch.domain.source.Sources;
import org.vouch.persistence.shared.Refusals;
import org.vouch.persistence.shared.Writes;

@ApplicationScoped
class JpaSources implements Sources {

    private final EntityManager entities;

    @Inject
    JpaSources(EntityManager entities) {
        this.entities = entities;
    }

    protected JpaSources() {
        this(null);
    }

    @Override
    public SourceId add(Source source) {
        Writes.add(entities, source);
        return source.id();
    }

    @Override
    public Optional<Source> find(SourceId id) {
        return Optional.ofNullable(entities.find(Source.class, id.value()));
    }

    @Override
    public void save(Source source) {
        Writes.save(entities, source);
    }

    @Override
    public void remove(Source source) {
        String name = source.name();
        if (isBeingJudged(source)) {
            throw new SourceBeingJudged(name);
        }
        try {
            Writes.remove(entities, source);
        } catch (PersistenceException e) {
            throw Refusals.isInUse(e) ? new SourceInUse(name) : e;
        }
    }

    private boolean isBeingJudged(Source source) {
        return (Boolean) entities.createNativeQuery(
                        "SELECT EXISTS (SELECT 1 FROM grading_round WHERE source_id = ?1 AND state <> 'SETTLED')")
                .setParameter(1, source.id().value())
                .getSingleResult();
    }

    @Override
    public boolean isTaken(String name) {
        return (Boolean) entities.createNativeQuery(
                        "SELECT EXISTS (SELECT 1 FROM source_name WHERE kind <> 'DESCRIPTION' AND folded(text) = folded(?1))")
                .setParameter(1, name)
                .getSingleResult();
    }

    @Override
    public Optional<SourceId> firstMissing(Collection<SourceId> ids) {
        List<Long> wanted = ids.stream().map(SourceId::value).distinct().toList();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        String array = wanted.toString().replace('[', '{').replace(']', '}');
        List<?> there = entities.createNativeQuery(
                        "SELECT id FROM source WHERE id = ANY (CAST(?1 AS bigint[])) AND merged_into_id IS NULL FOR KEY SHARE")
                .setParameter(1, array)
                .getResultList();
        return wanted.stream().filter(id -> !there.contains(id)).findFirst().map(SourceId::new);
    }
}
