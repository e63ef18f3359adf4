package org.vouch.domain.report.contents;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.vouch.domain.corroboration.ClaimGraph;
import org.vouch.domain.corroboration.GraphFinding;
import org.vouch.domain.source.SourceId;

/** Every source that something in an edition refers to. */
record SourcesOf(Recorded recorded) {

    void collect(Set<Long> sources) {
        recorded.statements().forEach(said -> add(sources, said.holder(), said.restsOnSource()));
        recorded.caveats().forEach(caveat -> add(sources, caveat.utterer()));
        recorded.evidence().forEach(item -> add(sources, item.issuer(), item.checker()));
        recorded.hops().forEach(hop -> add(sources, hop.source()));
        recorded.articles().forEach(article -> add(sources, article.outlet()));
        recorded.grades().forEach(grade -> add(sources, grade.source()));
    }

    static void collect(ReckonedClaim claim, Set<Long> sources) {
        ClaimGraph graph = claim.graph();
        graph.statements().forEach(said -> add(sources, said.holder().value()));
        graph.citations().forEach(cited -> {
            ids(sources, cited.chain());
            ids(sources, cited.credits());
            add(sources, cited.publisher().value());
        });
        graph.affiliations()
                .forEach(tie -> add(sources, tie.source().value(), tie.body().value()));
        graph.carried().forEach(text -> add(sources, text.from().value()));
        claim.sides().forEach(side -> {
            side.roots().forEach(origin -> ids(sources, origin.sources()));
            side.collapses().forEach(step -> ids(sources, List.of(step.from(), step.into())));
            side.unknown().forEach(lost -> add(sources, lost.source().value()));
        });
        claim.overrulings().forEach(finding -> found(sources, finding.found()));
    }

    private static void found(Set<Long> sources, GraphFinding finding) {
        add(sources, finding.one().value());
        if (finding.other() != null) {
            add(sources, finding.other().value());
        }
    }

    private static void ids(Set<Long> sources, Collection<SourceId> ids) {
        ids.forEach(id -> sources.add(id.value()));
    }

    private static void add(Set<Long> sources, Long... ids) {
        Stream.of(ids).filter(Objects::nonNull).forEach(sources::add);
    }
}
