package org.vouch.web.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.corroboration.ClaimSides;
import org.vouch.domain.corroboration.SideNumbers;
import org.vouch.domain.houserule.RuleFinding;
import org.vouch.domain.report.AcceptFindings;
import org.vouch.domain.report.AddClaim;
import org.vouch.domain.report.AddSection;
import org.vouch.domain.report.FindingAcceptance;
import org.vouch.domain.report.HouseKeeping;
import org.vouch.domain.report.JudgedFinding;
import org.vouch.domain.report.ReleaseReport;
import org.vouch.domain.report.ReportCompilation;
import org.vouch.domain.report.ReportDetails;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.ReportListing;
import org.vouch.domain.report.ReportPreview;
import org.vouch.domain.report.ReportRelease;
import org.vouch.domain.report.ReportSectioning;
import org.vouch.domain.report.ReportWriting;
import org.vouch.domain.report.SendForRelease;
import org.vouch.domain.report.SourceFacts;
import org.vouch.domain.report.StartReport;
import org.vouch.domain.report.WriteNote;
import org.vouch.domain.report.WriteSummary;
import org.vouch.domain.user.Actor;

/** One report that was released, one that is a draft. */
@ApplicationScoped
class SampleReports {

    @Inject
    private ReportCompilation compilation;

    @Inject
    private ReportWriting writing;

    @Inject
    private ReportSectioning sectioning;

    @Inject
    private ClaimSides origins;

    @Inject
    private ReportRelease release;

    @Inject
    private HouseKeeping rules;

    @Inject
    private FindingAcceptance acceptance;

    @Inject
    private ReportPreview preview;

    @Inject
    private ReportListing listing;

    @Inject
    private Actor actor;

    void bringIn(List<Entry> reports, Refs refs, Map<String, SamplePerson> people) {
        for (Entry report : reports) {
            actor.actAs(people.get(report.text("drafter")).staff());
            ReportId id = compilation.start(new StartReport(report.text("title"), report.text("question"), null, null));
            report.many("items").forEach(item -> add(id, item, refs));
            report.many("sections").forEach(section -> section(id, section, refs));
            report.many("remarks").forEach(remark -> remark(id, remark, refs));
            if (report.has("summary")) {
                summarise(id, report.text("summary"));
            }
            if (report.has("releaser")) {
                actor.actAs(people.get(report.text("releaser")).staff());
                report.many("accepted").forEach(accepted -> accept(id, accepted));
                actor.actAs(people.get(report.text("drafter")).staff());
                release.send(new SendForRelease(id, version(id)));
                actor.actAs(people.get(report.text("releaser")).staff());
                release.release(new ReleaseReport(id, version(id), preview.digest(id)));
            }
        }
    }

    private void accept(ReportId id, Entry accepted) {
        List<RuleFinding> found = rules.of(id).stream()
                .map(JudgedFinding::found)
                .filter(one -> one.rule().name().equals(accepted.text("rule")))
                .toList();
        acceptance.accept(new AcceptFindings(id, found, accepted.text("reason")));
    }

    private void add(ReportId id, Entry item, Refs refs) {
        long claim = refs.claim(item.text("claim")).value();
        List<Long> statements = item.texts("statements").stream()
                .map(ref -> refs.statement(ref).value())
                .toList();
        compilation.addClaim(new AddClaim(id, version(id), claim, statements));
        if (item.has("note")) {
            writing.writeNote(new WriteNote(id, version(id), claim, null, item.text("note")));
        }
    }

    private void section(ReportId id, Entry section, Refs refs) {
        List<Long> claims = section.texts("claims").stream()
                .map(ref -> refs.claim(ref).value())
                .toList();
        sectioning.add(new AddSection(id, version(id), section.text("heading"), claims));
    }

    private void remark(ReportId id, Entry remark, Refs refs) {
        writing.writeNote(new WriteNote(
                id,
                version(id),
                refs.claim(remark.text("claim")).value(),
                refs.statement(remark.text("statement")).value(),
                remark.text("note")));
    }

    /** An editor's words, with what was counted when they were written. */
    private void summarise(ReportId id, String words) {
        ReportDetails report = listing.find(id).orElseThrow();
        Map<Long, List<SideNumbers>> sides = new HashMap<>();
        origins.of(report.items().stream()
                        .map(item -> new ClaimId(item.claim()))
                        .toList())
                .forEach((claim, numbers) -> sides.put(claim.value(), numbers));
        String facts = SourceFacts.of(report, sides).toString();
        writing.summarise(new WriteSummary(id, report.version(), words, facts));
    }

    private long version(ReportId id) {
        return listing.find(id).orElseThrow().version();
    }
}
