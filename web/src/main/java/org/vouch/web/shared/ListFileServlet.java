package org.vouch.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vouch.domain.audit.ListTaken;
import org.vouch.domain.audit.ListTaking;
import org.vouch.domain.shared.CsvColumn;
import org.vouch.domain.shared.RowTaker;
import org.vouch.domain.user.NotAllowed;

/**
 * A whole list as CSV at the address of the list, with its filter: {@code GET /statements.csv?holder=7}. Rows are sent as
 * they are read. No file ends properly before the trail has its entry; one that cannot be finished is cut off, so that
 * nobody takes it for the whole, and has its entry as well.
 */
public abstract class ListFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ListFileServlet.class.getName());
    /** Each holds a connection to the database for as long as it takes; pages need the others. */
    private static final Semaphore AT_ONCE = new Semaphore(4);

    private static final String SECONDS_LATER = "30";

    private final String list;
    private final transient List<CsvColumn> columns;

    @Inject
    private transient ListTaking taking;

    @Inject
    private transient AsOfBacking asOf;

    @Inject
    private transient Clock clock;

    /** @param list what it is called in the name of the file */
    protected ListFileServlet(String list, List<CsvColumn> columns) {
        this.list = list;
        this.columns = List.copyOf(columns);
    }

    /** Reads what the address asks for. */
    protected abstract void read(Asked asked, RowTaker taker);

    /** Whether all of the filter is understood; a page says what it leaves out, a file could not. */
    protected boolean isUnderstood(Asked asked) {
        return true;
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isUnderstood(new Asked(request))) {
            describe(response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isUnderstood(new Asked(request))) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (!AT_ONCE.tryAcquire()) {
            response.setHeader("Retry-After", SECONDS_LATER);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            try {
                answer(request, response);
            } finally {
                AT_ONCE.release();
            }
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            describe(response);
            send(request, response, new CsvStream(response.getOutputStream(), columns));
        } catch (NotAllowed e) {
            response.reset();
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (IOException | RuntimeException e) {
            if (!response.isCommitted()) {
                response.reset();
                throw e;
            }
            LOG.log(Level.WARNING, e, () -> "broken off: " + fileName());
            BrokenAnswer.cut(request);
        }
    }

    private void send(HttpServletRequest request, HttpServletResponse response, CsvStream csv) throws IOException {
        boolean whole = false;
        try {
            read(new Asked(request), csv);
            csv.flush();
            whole = true;
        } finally {
            if (whole || response.isCommitted()) {
                taking.record(new ListTaken(fileName(), address(request), csv.rows(), whole));
            }
        }
    }

    private void describe(HttpServletResponse response) {
        response.setContentType("text/csv; charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName() + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    private String fileName() {
        return "vouch-" + list + "-" + clock.instant().atOffset(ZoneOffset.UTC).toLocalDate() + asOf.inFileNames()
                + ".csv";
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getServletPath() + (query == null ? "" : "?" + query);
    }
}
