package org.vouch.web.report.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.corroboration.Collapse;
import org.vouch.domain.corroboration.GraphFinding;
import org.vouch.domain.corroboration.Origin;
import org.vouch.domain.corroboration.Reason;
import org.vouch.domain.report.contents.BearingEntry;
import org.vouch.domain.report.contents.ClaimEntry;
import org.vouch.domain.source.AffiliationKind;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;

/** The part of an edition that a window shows, read from its package. */
final class FrozenPart {

    /** The table of question and summary. */
    static final String HEAD = "edition.csv";

    final FrozenStatements said = new FrozenStatements();
    private final Window window;
    private final Map<Long, FrozenClaim> claims = new LinkedHashMap<>();
    private long total;
    private boolean telling;
    private String question;
    private String summary;

    private FrozenPart(Window window) {
        this.window = window;
    }

    /** @param zip the package as it was frozen */
    static FrozenPart of(InputStream zip, Window window) {
        FrozenPart part = new FrozenPart(window);
        Map<String, Consumer<Line>> readers = new HashMap<>(part.said.readers());
        readers.putAll(part.readers());
        try {
            FrozenTables.read(zip, readers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return part;
    }

    /** How many claims the whole edition has. */
    long total() {
        return total;
    }

    /** How many there are of what the window shows. */
    long size() {
        return window.claim() == null
                ? total
                : claims.values().stream().mapToLong(claim -> claim.statements).sum();
    }

    /** Whether the package has question and summary. */
    boolean isTelling() {
        return telling;
    }

    Collection<FrozenClaim> claims() {
        return claims.values();
    }

    /** What the report answers; null where nothing was asked, or the package does not tell yet. */
    String question() {
        return question;
    }

    /** Of the sources; null likewise. */
    String summary() {
        return summary;
    }

    private Map<String, Consumer<Line>> readers() {
        return Map.of(
                HEAD,
                this::head,
                "claims.csv",
                this::claim,
                "bearings.csv",
                line -> ofClaim(line, this::bearing),
                "sides.csv",
                line -> ofClaim(line, FrozenPart::side),
                "origins.csv",
                line -> ofClaim(line, this::origin),
                "origin_reasons.csv",
                line -> ofClaim(line, this::reason),
                "overrulings.csv",
                line -> ofClaim(line, this::overruling));
    }

    private void head(Line line) {
        telling = true;
        question = line.text("question");
        summary = line.text("summary");
    }

    private void claim(Line line) {
        long id = line.call("claim_id");
        if (window.holdsClaim(id, total++)) {
            claims.put(
                    id,
                    new FrozenClaim(new ClaimEntry(
                            id, line.whole("item"), line.text("section"), line.text("claim"), line.text("note"))));
        }
    }

    private interface Belonging {
        void to(FrozenClaim claim, Line line);
    }

    private void ofClaim(Line line, Belonging reader) {
        FrozenClaim claim = claims.get(line.call("claim_id"));
        if (claim != null) {
            reader.to(claim, line);
        }
    }

    private void bearing(FrozenClaim claim, Line line) {
        if (window.holdsStatement(claim.statements++)) {
            BearingEntry bearing = new BearingEntry(
                    claim.entry.id(),
                    line.call("statement_id"),
                    line.whole("place"),
                    line.word("stance", Stance.class),
                    line.text("statement_note"),
                    line.call("reliability_grade_id"));
            claim.bearings.add(bearing);
            said.ask(bearing);
        }
    }

    private static void side(FrozenClaim claim, Line line) {
        claim.sides.add(new FrozenSide(
                line.word("stance", Stance.class),
                line.whole("outlets"),
                line.whole("paths"),
                line.whole("origins"),
                line.whole("origins_possible"),
                new ArrayList<>(),
                new ArrayList<>()));
    }

    private void origin(FrozenClaim claim, Line line) {
        List<Origin> roots = of(claim, line).roots();
        SourceId source = new SourceId(line.call("source_id"));
        Origin.Standing standing = line.word("standing", Origin.Standing.class);
        said.name(source.value());
        if (line.whole("origin_number") > roots.size()) {
            roots.add(new Origin(List.of(source), standing));
        } else {
            List<SourceId> before = roots.remove(roots.size() - 1).sources();
            roots.add(
                    new Origin(Stream.concat(before.stream(), Stream.of(source)).toList(), standing));
        }
    }

    private void reason(FrozenClaim claim, Line line) {
        SourceId from = new SourceId(line.call("from_source_id"));
        SourceId into = new SourceId(line.call("into_source_id"));
        said.name(from.value(), into.value());
        of(claim, line)
                .collapses()
                .add(new Collapse(
                        line.word("reason", Reason.class),
                        from,
                        into,
                        line.word("affiliation", AffiliationKind.class),
                        line.calls("statement_ids").stream()
                                .map(StatementId::new)
                                .toList()));
    }

    private static FrozenSide of(FrozenClaim claim, Line line) {
        Stance stance = line.word("stance", Stance.class);
        return claim.sides.stream()
                .filter(side -> side.stance() == stance)
                .findFirst()
                .orElseThrow();
    }

    private void overruling(FrozenClaim claim, Line line) {
        FrozenOverruling found = new FrozenOverruling(
                line.word("found", GraphFinding.Kind.class),
                line.call("one_source_id"),
                line.call("other_source_id"),
                line.text("because"),
                line.text("found_by"),
                line.moment("found_at"));
        said.name(found.one(), found.other());
        claim.overrulings.add(found);
    }
}
