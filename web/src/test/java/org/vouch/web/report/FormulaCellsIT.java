package org.vouch.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vouch.domain.report.AddClaim;
import org.vouch.domain.report.CsvChoices;
import org.vouch.domain.report.EditionExport;
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
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffId;
import org.vouch.domain.user.StaffMember;
import org.vouch.web.InContainer;
import org.vouch.web.shared.Neutral;

/** Formulas that were used in attacks, typed wherever the desk types, released and read from the file. */
@InContainer
class FormulaCellsIT {

    private static final List<String> TYPED_IN = List.of(
            "report",
            "claim",
            "statement",
            "holder",
            "setting",
            "caveats",
            "quote",
            "cue",
            "publisher",
            "title",
            "note");

    @Inject
    private ReportCompilation compilation;

    @Inject
    private ReportWriting writing;

    @Inject
    private ReportRelease release;

    @Inject
    private ReportPreview preview;

    @Inject
    private EditionExport export;

    @Inject
    private ReportListing reports;

    @Inject
    private Actor actor;

    private Said said;
    private ReportId report;

    @Test
    void noFormulaThatWasTypedIsOneInTheFileOfAnEdition() throws SQLException {
        for (String formula : CsvCases.formulas()) {
            FrozenTable file = Written.table(released(formula));
            List<String> row = file.rows().get(0);
            for (String column : TYPED_IN) {
                String cell = row.get(file.headers().indexOf(column));
                assertThat(cell).as(column).contains(formula).doesNotMatch("(?s)[\\s\"“]*[=+\\-@\\t\\r＝＋－＠].*");
                assertThat(Neutral.undone(cell)).as(column).contains(formula).doesNotStartWith("'");
            }
        }
    }

    private byte[] released(String formula) throws SQLException {
        said = Said.somewhere().isGraded();
        said.isWorded(formula);
        actor.actAs(new StaffMember(new StaffId(said.editor()), "R. Brandt", Set.of(Role.EDITOR), null));
        report = compilation.start(new StartReport(formula, null, null, null));
        compilation.addClaim(new AddClaim(report, version(), said.claim(), List.of(said.statement())));
        writing.writeNote(new WriteNote(report, version(), said.claim(), null, formula));
        release.send(new SendForRelease(report, version()));
        actor.actAs(new StaffMember(new StaffId(said.senior()), "C. Adler", Set.of(Role.SENIOR_EDITOR), null));
        return Written.all(export.csv(
                        report,
                        release.release(new ReleaseReport(report, version(), preview.digest(report))),
                        CsvChoices.NONE,
                        null)
                .get());
    }

    private long version() {
        return reports.find(report).orElseThrow().version();
    }
}
