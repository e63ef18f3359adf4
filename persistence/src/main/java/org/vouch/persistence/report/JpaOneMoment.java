package org.vouch.persistence.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.vouch.domain.report.OneMoment;
import org.vouch.persistence.shared.Sql;

/** While files are rendered the database waits; what is stored may be hundreds of megabytes (decision 17 has shorter limits). */
@ApplicationScoped
class JpaOneMoment implements OneMoment {

    private static final String ONE_VIEW = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY";
    private static final String LONGER =
            "SET LOCAL idle_in_transaction_session_timeout = '20min'; SET LOCAL statement_timeout = '10min'";

    private final Sql sql;

    @Inject
    JpaOneMoment(Sql sql) {
        this.sql = sql;
    }

    protected JpaOneMoment() {
        this(null);
    }

    @Override
    @SuppressWarnings("BanJNDI") // a constant name, looked up in our own server
    public boolean isAmidst() {
        try {
            TransactionSynchronizationRegistry under =
                    InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
            return under.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
        } catch (NamingException e) {
            throw new IllegalStateException("no transactions", e);
        }
    }

    @Override
    public void see() {
        sql.execute(ONE_VIEW);
        takeTime();
    }

    @Override
    public void takeTime() {
        sql.execute(LONGER);
    }
}
