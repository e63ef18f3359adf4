package org.vouch.persistence.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.SourceNames;

@ApplicationScoped
class JpaSourceNames implements SourceNames {

    private final EntityManager entities;

    @Inject
    JpaSourceNames(EntityManager entities) {
        this.entities = entities;
    }

    protected JpaSourceNames() {
        this(null);
    }

    @Override
    public Map<SourceId, String> of(Collection<SourceId> ids) {
        List<Long> wanted = ids.stream().map(SourceId::value).distinct().toList();
        List<?> rows = entities.createNativeQuery("SELECT source_id, text FROM source_name"
                        + " WHERE kind = 'CANONICAL' AND source_id = ANY (CAST(?1 AS bigint[]))")
                .setParameter(1, wanted.toString().replace('[', '{').replace(']', '}'))
                .getResultList();
        Map<SourceId, String> names = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            names.put(new SourceId(((Number) columns[0]).longValue()), (String) columns[1]);
        }
        return names;
    }
}
