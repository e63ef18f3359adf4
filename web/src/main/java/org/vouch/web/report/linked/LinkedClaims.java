package org.vouch.web.report.linked;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.corroboration.Origin;
import org.vouch.domain.corroboration.Reckoning;
import org.vouch.domain.report.contents.BearingEntry;
import org.vouch.domain.report.contents.ClaimEntry;
import org.vouch.domain.report.contents.EditionContents;
import org.vouch.domain.report.contents.ReckonedClaim;
import org.vouch.web.report.pack.Call;
import org.vouch.web.report.pack.DeskWord;

/**
 * Claims with who takes which side. The review of a claim says how it was looked at and carries no rating: the desk grades
 * sources and statements, and no claim is true or false to it.
 */
record LinkedClaims(EditionContents contents, Consumer<Linked> graph) {

    void write() {
        Map<Long, List<BearingEntry>> bearings =
                contents.recorded().bearings().stream().collect(Collectors.groupingBy(BearingEntry::claim));
        Map<Long, ReckonedClaim> origins = contents.origins().stream()
                .collect(Collectors.toMap(claim -> claim.claim().value(), claim -> claim));
        contents.recorded().claims().forEach(claim -> {
            List<BearingEntry> speaking = bearings.getOrDefault(claim.id(), List.of());
            graph.accept(claim(claim, speaking, origins.get(claim.id())));
            graph.accept(review(claim));
            speaking.forEach(bearing -> graph.accept(bearing(bearing)));
        });
    }

    private static Linked claim(ClaimEntry claim, List<BearingEntry> speaking, ReckonedClaim reckoned) {
        return Linked.of(Ids.of(Call.claim(claim.id())), "schema:Claim")
                .with("text", claim.text())
                .with("position", claim.item())
                .withTexts(
                        "appearance",
                        speaking.stream()
                                .filter(bearing -> bearing.stance() == Stance.ASSERTS)
                                .map(bearing -> Ids.of(Call.statement(bearing.statement())))
                                .toList())
                .withAll(
                        "side",
                        reckoned.sides().stream().map(side -> side(side).json()).toList());
    }

    private static Linked side(Reckoning side) {
        return Linked.blank("vouch:Side")
                .with("stance", DeskWord.of(side.stance()))
                .with("outlets", side.outlets())
                .with("paths", side.paths())
                .with("origins", side.origins())
                .with("originsPossible", side.possible())
                .withAll(
                        "origin",
                        side.roots().stream().map(root -> origin(root).json()).toList());
    }

    private static Linked origin(Origin origin) {
        return Linked.blank("vouch:Origin")
                .with("standing", DeskWord.of(origin.standing()))
                .withTexts(
                        "originSource",
                        origin.sources().stream()
                                .map(source -> Ids.of(Call.source(source.value())))
                                .toList());
    }

    private Linked review(ClaimEntry claim) {
        String id = Call.claim(claim.id());
        return Linked.of(Ids.of(id + "-review"), "schema:ClaimReview")
                .with("itemReviewed", Ids.of(id))
                .with("claimReviewed", claim.text())
                .with("reviewAspect", "who says so, through whom, and from how many origins")
                .with("reviewBody", claim.note())
                .with("author", Ids.of("drafter"))
                .with("datePublished", contents.head().releasedAt().toString());
    }

    private static Linked bearing(BearingEntry bearing) {
        return Linked.blank("vouch:Bearing")
                .with("claim", Ids.of(Call.claim(bearing.claim())))
                .with("statement", Ids.of(Call.statement(bearing.statement())))
                .with("stance", DeskWord.of(bearing.stance()))
                .with("description", bearing.note());
    }
}
