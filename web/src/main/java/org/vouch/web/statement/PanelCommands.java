package org.vouch.web.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.vouch.domain.article.ArticleVersionId;
import org.vouch.domain.claim.AddCitation;
import org.vouch.domain.claim.BearsOn;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.RecordStatement;
import org.vouch.domain.shared.Words;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.Attribution;
import org.vouch.domain.statement.CaveatLine;
import org.vouch.domain.statement.EvidenceLine;
import org.vouch.domain.statement.HopLine;
import org.vouch.domain.statement.NamingWithoutReason;
import org.vouch.domain.statement.NoHolder;
import org.vouch.domain.statement.Passage;
import org.vouch.domain.statement.Said;
import org.vouch.domain.statement.StatementId;

/** What the panel holds as a command; null as long as a field breaks a rule, which the check then tells. */
final class PanelCommands {

    private final StatementForm form;
    private final PanelCheck check;

    PanelCommands(StatementForm form, PanelCheck check) {
        this.form = form;
        this.check = check;
    }

    RecordStatement record() {
        Passage passage = passage();
        Said said = SaidWords.read(form.getSaid(), form.getFigures(), check);
        List<BearsOn> bearings = rows(form.getBearings().size(), this::bearing);
        List<CaveatLine> caveats = caveats();
        List<EvidenceLine> evidence = evidence();
        return check.passed() ? new RecordStatement(passage, said, bearings, caveats, evidence) : null;
    }

    AddCitation citation() {
        Passage passage = passage();
        List<CaveatLine> caveats = caveats();
        List<EvidenceLine> evidence = evidence();
        return check.passed() ? new AddCitation(new StatementId(form.getSameAs()), passage, caveats, evidence) : null;
    }

    private Passage passage() {
        AttributionForm typed = form.getAttribution();
        List<HopLine> hops = new ArrayList<>();
        typed.getHops().forEach(hop -> hops.add(new HopLine(id(hop.getSource()), hop.getAct())));
        check.at("hop", () -> {
            if (hops.isEmpty()) {
                throw new NoHolder();
            }
            return hops;
        });
        check.at("cue", () -> Words.optional(typed.getCue(), 200));
        check.at("reason", () -> {
            String reason = Words.optional(typed.getReason(), 500);
            if (reason == null && typed.getNaming().asksForReason()) {
                throw new NamingWithoutReason();
            }
            return reason;
        });
        if (!check.passed()) {
            return null;
        }
        Attribution attribution =
                new Attribution(hops, typed.getMode(), typed.getCue(), typed.getNaming(), typed.getReason());
        SpanForm span = form.getSpan();
        return new Passage(new ArticleVersionId(form.getVersionId()), span.getStart(), span.getEnd(), attribution);
    }

    private BearsOn bearing(int row) {
        BearingForm typed = form.getBearings().get(row);
        ClaimId claim = typed.getClaim() == null ? null : new ClaimId(typed.getClaim());
        return check.at("bearings:" + row + ":stance", () -> new BearsOn(claim, typed.getWords(), typed.getStance()));
    }

    private List<CaveatLine> caveats() {
        return rows(form.getCaveats().size(), row -> {
            CaveatForm typed = form.getCaveats().get(row);
            boolean empty = typed.getWords() == null;
            String field = "caveats:" + row + (typed.getUtterer() == null ? ":utterer" : ":words");
            return empty ? null : check.at(field, () -> new CaveatLine(id(typed.getUtterer()), typed.getWords()));
        });
    }

    private List<EvidenceLine> evidence() {
        return rows(form.getEvidence().size(), row -> {
            EvidenceForm typed = form.getEvidence().get(row);
            boolean empty = typed.getDescription() == null;
            return empty ? null : check.at("evidence:" + row + ":description", () -> line(typed));
        });
    }

    private static EvidenceLine line(EvidenceForm typed) {
        return new EvidenceLine(
                typed.getKind(),
                typed.getDescription(),
                id(typed.getIssuer()),
                typed.getState(),
                id(typed.getChecker()));
    }

    static SourceId id(SourceHint hint) {
        return hint == null ? null : hint.id();
    }

    static <T> List<T> rows(int count, IntFunction<T> row) {
        return IntStream.range(0, count).mapToObj(row).filter(Objects::nonNull).toList();
    }
}
