package org.vouch.domain.opinion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouch.domain.source.SourceId;

/** The cited opinions of the desk. */
public interface Opinions {

    /** The list of that name and date. */
    Optional<OpinionList> list(ListFacts facts);

    void add(OpinionList list);

    /** The digests of the rows it has. */
    Set<String> digests(OpinionListId list);

    void add(Collection<CitedOpinion> opinions);

    /** In order to say which source it speaks of. */
    Optional<CitedOpinion> find(OpinionId id);

    void save(CitedOpinion opinion);

    /** The sources in use that answer to one of the row's names or websites, by the row's line; none is left out. */
    Map<Integer, Set<SourceId>> answering(List<GivenOpinion> rows);

    /** What those sources are called here. */
    Map<SourceId, String> names(Collection<SourceId> sources);
}
