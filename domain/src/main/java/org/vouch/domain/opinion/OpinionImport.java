package org.vouch.domain.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouch.domain.audit.Change;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.opinion.ImportPreview.FaultyRow;
import org.vouch.domain.opinion.ImportPreview.LinkedRow;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** Takes in what others say of sources: looked at first, then kept; the same rows never twice. */
@ApplicationScoped
@Transactional
public class OpinionImport {

    private final Opinions opinions;
    private final Trail trail;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public OpinionImport(Opinions opinions, Trail trail, Actor actor, Clock clock) {
        this.opinions = opinions;
        this.trail = trail;
        this.actor = actor;
        this.clock = clock;
    }

    protected OpinionImport() {
        this(null, null, null, null);
    }

    /** What {@link #keep} would do now. */
    @Requires(Right.CURATE)
    public ImportPreview preview(ImportOpinions command) {
        List<CheckedOpinion> checked = CheckedOpinion.all(command.rows());
        Set<String> has = opinions.list(command.list())
                .map(list -> opinions.digests(list.id()))
                .orElse(Set.of());
        List<CheckedOpinion> fresh = fresh(checked, has);
        return told(checked, fresh, linked(fresh));
    }

    @Requires(Right.CURATE)
    public ImportPreview keep(ImportOpinions command) {
        List<CheckedOpinion> checked = CheckedOpinion.all(command.rows());
        OpinionList list = opinions.list(command.list()).orElseGet(() -> begun(command.list()));
        List<CheckedOpinion> fresh = fresh(checked, opinions.digests(list.id()));
        Map<Integer, SourceId> linked = linked(fresh);
        opinions.add(fresh.stream()
                .map(row -> new CitedOpinion(
                        list.id(), row, linked.get(row.opinion().line())))
                .toList());
        if (!fresh.isEmpty()) {
            Map<String, Object> kept = Map.of("rows", fresh.size(), "linked", linked.size());
            trail.record(new Change("opinion.imported", "opinions", list.id().value(), list.label(), Map.of(), kept));
        }
        return told(checked, fresh, linked);
    }

    private OpinionList begun(ListFacts facts) {
        OpinionList list = new OpinionList(facts, actor.staff(), clock.instant());
        opinions.add(list);
        return list;
    }

    private static List<CheckedOpinion> fresh(List<CheckedOpinion> checked, Set<String> has) {
        return checked.stream()
                .filter(CheckedOpinion::isKept)
                .filter(row -> !has.contains(row.opinion().digest()))
                .toList();
    }

    /** By line, where exactly one source answers. */
    private Map<Integer, SourceId> linked(List<CheckedOpinion> rows) {
        Map<Integer, Set<SourceId>> answering =
                opinions.answering(rows.stream().map(CheckedOpinion::opinion).toList());
        return answering.entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().iterator().next()));
    }

    private ImportPreview told(
            List<CheckedOpinion> checked, List<CheckedOpinion> fresh, Map<Integer, SourceId> linked) {
        long kept = checked.stream().filter(CheckedOpinion::isKept).count();
        List<FaultyRow> faulty = checked.stream()
                .filter(row -> !row.problems().isEmpty())
                .map(FaultyRow::of)
                .toList();
        return new ImportPreview(checked.size(), fresh.size(), (int) kept - fresh.size(), links(fresh, linked), faulty);
    }

    private List<LinkedRow> links(List<CheckedOpinion> fresh, Map<Integer, SourceId> linked) {
        Map<SourceId, String> names = opinions.names(Set.copyOf(linked.values()));
        return fresh.stream()
                .map(CheckedOpinion::opinion)
                .filter(row -> linked.containsKey(row.line()))
                .map(row -> {
                    SourceId source = linked.get(row.line());
                    return new LinkedRow(row.line(), row.name(), source.value(), names.get(source));
                })
                .toList();
    }
}
