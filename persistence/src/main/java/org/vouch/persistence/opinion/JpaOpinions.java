package org.vouch.persistence.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouch.domain.opinion.CitedOpinion;
import org.vouch.domain.opinion.GivenOpinion;
import org.vouch.domain.opinion.ListFacts;
import org.vouch.domain.opinion.OpinionId;
import org.vouch.domain.opinion.OpinionList;
import org.vouch.domain.opinion.OpinionListId;
import org.vouch.domain.opinion.Opinions;
import org.vouch.domain.source.SourceId;
import org.vouch.persistence.shared.Sql;
import org.vouch.persistence.shared.Writes;

@ApplicationScoped
class JpaOpinions implements Opinions {

    private static final String LIST = "SELECT id FROM opinion_list WHERE folded(name) = folded(?) AND as_of = ?";

    private final EntityManager entities;
    private final Sql sql;

    @Inject
    JpaOpinions(EntityManager entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    protected JpaOpinions() {
        this(null, null);
    }

    @Override
    public Optional<OpinionList> list(ListFacts facts) {
        return sql.one(LIST, row -> row.getLong(1), facts.name(), facts.asOf().text())
                .map(id -> entities.find(OpinionList.class, id));
    }

    @Override
    public void add(OpinionList list) {
        Writes.add(entities, list);
    }

    @Override
    public Set<String> digests(OpinionListId list) {
        return new HashSet<>(
                sql.list("SELECT digest FROM cited_opinion WHERE list_id = ?", row -> row.getString(1), list.value()));
    }

    @Override
    public void add(Collection<CitedOpinion> opinions) {
        opinions.forEach(entities::persist);
        Writes.flush(entities);
    }

    @Override
    public Optional<CitedOpinion> find(OpinionId id) {
        return Optional.ofNullable(entities.find(CitedOpinion.class, id.value()));
    }

    @Override
    public void save(CitedOpinion opinion) {
        Writes.save(entities, opinion);
    }

    @Override
    public Map<Integer, Set<SourceId>> answering(List<GivenOpinion> rows) {
        return new AnsweringSources(sql).to(rows);
    }

    @Override
    public Map<SourceId, String> names(Collection<SourceId> sources) {
        return sql
                .list(
                        "SELECT source_id, text FROM source_name WHERE kind = 'CANONICAL' AND source_id = ANY (?::bigint[])",
                        row -> Map.entry(new SourceId(row.getLong(1)), row.getString(2)),
                        sources.stream().map(SourceId::value).toList())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
