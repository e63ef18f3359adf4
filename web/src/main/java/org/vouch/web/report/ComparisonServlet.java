package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.vouch.domain.report.CellDifference;
import org.vouch.domain.report.CsvChoices;
import org.vouch.domain.report.EditionComparing;
import org.vouch.domain.report.EditionComparison;
import org.vouch.domain.report.EditionTooLongToCompare;
import org.vouch.domain.report.NoSuchCsvChoice;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.RowDifference;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.NotAllowed;
import org.vouch.web.shared.Asked;
import org.vouch.web.shared.Languages;
import org.vouch.web.shared.Violations;

/**
 * {@code GET /reports/compare.csv?report=7&from=1&to=2}: a row for each cell that differs, with the choices of any other
 * CSV. The cells come from the stored files, where they are neutralised.
 */
@WebServlet("/reports/compare.csv")
public class ComparisonServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> HEADERS = List.of(
            "report", "from", "to", "change", "claim_id", "statement_id", "citation_id", "column", "before", "after");

    @Inject
    private transient EditionComparing comparing;

    @Inject
    private transient Actor actor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = new Asked(request);
        Pair pair = Pair.of(asked);
        try {
            CsvChoices choices = CsvChoices.of(
                    asked.words("separator").toList(), asked.words("bom").toList());
            EditionComparison comparison =
                    comparing.taken(new ReportId(pair.report()), pair.from(), pair.to(), choices);
            describe(response, pair, choices);
            CsvBytes.write(response.getOutputStream(), lines(pair, comparison), choices);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotAllowed e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NoSuchCsvChoice | EditionTooLongToCompare e) {
            Locale locale = Languages.of(request, actor.staff().language());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentType("text/plain; charset=utf-8");
            response.getWriter().println(Violations.words(e, locale));
        }
    }

    private static void describe(HttpServletResponse response, Pair pair, CsvChoices choices) {
        response.setContentType(CsvBytes.MEDIA_TYPE);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"vouch-report-" + pair.report() + "-editions-" + pair.from() + "-" + pair.to()
                        + choices.suffix() + ".csv\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    private static Stream<List<String>> lines(Pair pair, EditionComparison comparison) {
        return Stream.concat(
                Stream.of(HEADERS),
                comparison.changed().stream()
                        .flatMap(row -> row.cells().stream().map(cell -> line(pair, row, cell))));
    }

    private static List<String> line(Pair pair, RowDifference row, CellDifference cell) {
        return List.of(
                Long.toString(pair.report()),
                Integer.toString(pair.from()),
                Integer.toString(pair.to()),
                row.kind().word(),
                row.key().claim(),
                row.key().statement(),
                row.key().citation(),
                cell.column(),
                cell.before(),
                cell.after());
    }

    /** Which two editions of which report; 0, which nothing has, where the address does not say. */
    private record Pair(long report, int from, int to) {

        static Pair of(Asked asked) {
            return new Pair(asked.ids("report").findFirst().orElse(0L), number(asked, "from"), number(asked, "to"));
        }

        private static int number(Asked asked, String name) {
            return asked.numbers(name).findFirst().orElse(0);
        }
    }
}
