package org.vouch.web.corroboration;

import java.util.List;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.corroboration.Origin;
import org.vouch.domain.corroboration.Origin.Standing;
import org.vouch.domain.corroboration.Reckoning;
import org.vouch.domain.source.SourceId;

/** One side of a claim as its page shows it: numbers, and what each is made of. */
public final class SideView {

    private final Reckoning reckoned;
    private final OriginWords words;

    SideView(Reckoning reckoned, OriginWords words) {
        this.reckoned = reckoned;
        this.words = words;
    }

    public Stance getStance() {
        return reckoned.stance();
    }

    public int getOutlets() {
        return reckoned.outlets();
    }

    public int getPaths() {
        return reckoned.paths();
    }

    public int getOrigins() {
        return reckoned.origins();
    }

    public int getPossible() {
        return reckoned.possible();
    }

    /** Whether more origins may come to light. */
    public boolean isOpen() {
        return reckoned.isOpen();
    }

    public List<String> getPublishers() {
        return words.names(reckoned.publishers());
    }

    /** Each path as the names of its hops. */
    public List<List<String>> getChains() {
        return reckoned.chains().stream().map(words::names).toList();
    }

    /** Each origin in a sentence, the established first. */
    public List<String> getRoots() {
        return reckoned.roots().stream().map(words::origin).toList();
    }

    public List<ReasonLine> getReasons() {
        return reckoned.collapses().stream().map(words::reason).toList();
    }

    public List<String> getCircles() {
        return reckoned.circles().stream().map(words::circle).toList();
    }

    /** Where lines are lost, a sentence for each kind of place. */
    public List<String> getLost() {
        return words.lost(reckoned.unknown());
    }

    /** The sources that an editor could find independent. */
    public List<SourceId> getUnsettled() {
        return reckoned.roots().stream()
                .filter(origin -> origin.standing() == Standing.NOT_ESTABLISHED)
                .map(Origin::sources)
                .map(sources -> sources.get(0))
                .toList();
    }

    /** Why the origin of a source is not established, and what that means for the numbers. */
    public String unsettled(SourceId source) {
        return words.said(
                reckoned.possible() == 1 ? "corroboration.unsettled.alone" : "corroboration.unsettled",
                words.name(source));
    }

    /** Whether one origin counts although none is established: somebody said it first. */
    public boolean isOneAtLeast() {
        return reckoned.possible() > 1 && reckoned.roots().stream().noneMatch(Origin::isEstablished);
    }

    public String name(SourceId source) {
        return words.name(source);
    }

    /** Whether there is something to tell beside the numbers. */
    public boolean isTold() {
        return !(reckoned.collapses().isEmpty()
                && reckoned.circles().isEmpty()
                && reckoned.unknown().isEmpty()
                && getUnsettled().isEmpty());
    }
}
