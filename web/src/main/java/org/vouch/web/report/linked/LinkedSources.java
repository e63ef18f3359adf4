package org.vouch.web.report.linked;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.vouch.domain.report.contents.AffiliationEntry;
import org.vouch.domain.report.contents.Involved;
import org.vouch.domain.source.AffiliationKind;
import org.vouch.domain.source.SourceKind;
import org.vouch.web.report.pack.Call;
import org.vouch.web.report.pack.DeskWord;

/** Sources as agents: an organ of a body, or who speaks for it, acts on its behalf. */
record LinkedSources(Involved involved, Consumer<Linked> graph) {

    void write() {
        Map<Long, List<AffiliationEntry>> ties =
                involved.affiliations().stream().collect(Collectors.groupingBy(AffiliationEntry::source));
        involved.sources().forEach(source -> {
            List<AffiliationEntry> own = ties.getOrDefault(source.id(), List.of());
            graph.accept(Linked.of(Ids.of(Call.source(source.id())), type(source.kind()), "prov:Agent")
                    .with("name", source.name())
                    .withTexts("alternateName", source.names())
                    .with("kind", DeskWord.of(source.kind()))
                    .withTexts("actedOnBehalfOf", bodies(own, AffiliationKind.ORGAN_OF, AffiliationKind.SPEAKS_FOR))
                    .withTexts("parentOrganization", bodies(own, AffiliationKind.OWNED_BY))
                    .withTexts("memberOf", bodies(own, AffiliationKind.MEMBER_OF)));
        });
    }

    private static List<String> bodies(List<AffiliationEntry> ties, AffiliationKind... kinds) {
        return ties.stream()
                .filter(tie -> List.of(kinds).contains(tie.kind()))
                .map(tie -> Ids.of(Call.source(tie.body())))
                .distinct()
                .toList();
    }

    private static String type(SourceKind kind) {
        return switch (kind) {
            case NEWS_OUTLET, NEWS_AGENCY -> "schema:NewsMediaOrganization";
            case GOVERNMENT_BODY, INTELLIGENCE_SERVICE, ARMED_FORCE -> "schema:GovernmentOrganization";
            case INTERNATIONAL_ORGANISATION, THINK_TANK -> "schema:Organization";
            case COMPANY -> "schema:Corporation";
            case OFFICIAL, PRIVATE_PERSON -> "schema:Person";
            case DOCUMENT -> "schema:CreativeWork";
            case SOCIAL_ACCOUNT, UNNAMED -> "schema:Thing";
        };
    }
}
