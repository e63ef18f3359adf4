package org.vouch.web.lists;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.vouch.domain.shared.CsvColumn;
import org.vouch.domain.shared.RowTaker;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffId;
import org.vouch.domain.user.StaffMember;
import org.vouch.web.shared.Asked;
import org.vouch.web.shared.ListFileServlet;

/** A list of so many rows as are asked for, after which the reading fails where that is asked for; and what the trail says. */
@WebServlet(FailingListServlet.ADDRESS)
public class FailingListServlet extends ListFileServlet {

    public static final String ADDRESS = "/failing-list";

    private static final long serialVersionUID = 1L;
    private static final int WIDE = 500;
    private static final long ANYBODY = 424_242;

    @Inject
    private transient Actor actor;

    @Resource(lookup = "java:app/jdbc/vouch")
    private transient DataSource dataSource;

    public FailingListServlet() {
        super("numbers", CsvColumn.named("=n#", "text"));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            if (request.getParameter("told") != null) {
                tell(statement, response);
                return;
            }
            statement.execute("INSERT INTO staff (id, version, sign_in_name, name, roles, created_at) VALUES ("
                    + ANYBODY + ", 1, 'anybody', 'Anybody', 'READER', now()) ON CONFLICT DO NOTHING");
        } catch (SQLException e) {
            throw new IOException(e);
        }
        actor.actAs(new StaffMember(new StaffId(ANYBODY), "Anybody", Set.of(Role.READER), null));
        super.doGet(request, response);
    }

    @Override
    protected void read(Asked asked, RowTaker taker) {
        long rows = asked.numbers("rows").findFirst().orElse(0);
        // more than all buffers on the way hold, where nobody reads
        String padding = asked.isTrue("wide") ? "0".repeat(WIDE) : "";
        for (long row = 1; row <= rows; row++) {
            taker.take(new String[] {Long.toString(-row), "=1+" + row + padding});
        }
        if (asked.isTrue("fails")) {
            throw new IllegalStateException("the database went away");
        }
    }

    private static void tell(Statement statement, HttpServletResponse response) throws SQLException, IOException {
        try (ResultSet row = statement.executeQuery("SELECT action || ' ' || (after ->> 'rows') || ' '"
                + " || (after ->> 'address') FROM change WHERE subject_kind = 'list' AND staff_id = " + ANYBODY
                + " ORDER BY at DESC, id DESC LIMIT 1")) {
            response.getWriter().print(row.next() ? row.getString(1) : "nothing");
        }
    }
}
