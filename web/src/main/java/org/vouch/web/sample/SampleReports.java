package org.vouch.web.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.vouch.domain.report.AddClaim;
import org.vouch.domain.report.ReleaseReport;
import org.vouch.domain.report.ReportCompilation;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.ReportListing;
import org.vouch.domain.report.ReportPreview;
import org.vouch.domain.report.ReportRelease;
import org.vouch.domain.report.ReportWriting;
import org.vouch.domain.report.SendForRelease;
import org.vouch.domain.report.StartReport;
import org.vouch.domain.report.WriteNote;
import org.vouch.domain.user.Actor;

/** One report that was released, one that is a draft. */
@ApplicationScoped
class SampleReports {

    @Inject
    private ReportCompilation compilation;

    @Inject
    private ReportWriting writing;

    @Inject
    private ReportRelease release;

    @Inject
    private ReportPreview preview;

    @Inject
    private ReportListing listing;

    @Inject
    private Actor actor;

    void bringIn(List<Entry> reports, Refs refs, Map<String, SamplePerson> people) {
        for (Entry report : reports) {
            actor.actAs(people.get(report.text("drafter")).staff());
            ReportId id = compilation.start(new StartReport(report.text("title"), null, null, null));
            report.many("items").forEach(item -> add(id, item, refs));
            if (report.has("releaser")) {
                release.send(new SendForRelease(id, version(id)));
                actor.actAs(people.get(report.text("releaser")).staff());
                release.release(
                        new ReleaseReport(id, version(id), preview.of(id).sha256()));
            }
        }
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

    private long version(ReportId id) {
        return listing.find(id).orElseThrow().version();
    }
}
