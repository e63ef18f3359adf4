package org.vouch.persistence.sametext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.sametext.Carrying;
import org.vouch.domain.sametext.CarryingId;
import org.vouch.domain.sametext.Carryings;
import org.vouch.domain.source.SourceId;
import org.vouch.persistence.shared.Writes;

@ApplicationScoped
class JpaCarryings implements Carryings {

    private static final String KNOWN = "SELECT count(*) FROM carried_text WHERE article_id = ?1"
            + " AND (from_article_id = ?2 OR (from_source_id = ?3 AND state <> 'REJECTED'))";

    private final EntityManager entities;

    @Inject
    JpaCarryings(EntityManager entities) {
        this.entities = entities;
    }

    protected JpaCarryings() {
        this(null);
    }

    @Override
    public boolean isKnown(ArticleId carrier, ArticleId from, SourceId source) {
        Object known = entities.createNativeQuery(KNOWN)
                .setParameter(1, carrier.value())
                .setParameter(2, from.value())
                .setParameter(3, source.value())
                .getSingleResult();
        return ((Number) known).longValue() > 0;
    }

    @Override
    public void add(Carrying carrying) {
        Writes.add(entities, carrying);
    }

    @Override
    public Optional<Carrying> find(CarryingId id) {
        return Optional.ofNullable(entities.find(Carrying.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void save(Carrying carrying) {
        Writes.flush(entities);
    }
}
