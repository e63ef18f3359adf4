package org.vouch.persistence.shared;

import org.postgresql.ds.PGSimpleDataSource;

/** Connections as Vouch wants them, to whichever server. */
final class PostgresConnections {

    private static final int SECONDS_TO_CONNECT = 10;
    private static final String LIMITS =
            "-c statement_timeout=60s -c lock_timeout=10s -c idle_in_transaction_session_timeout=120s";

    private PostgresConnections() {}

    static PGSimpleDataSource to(String url) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setURL(url);
        dataSource.setApplicationName("vouch");
        // Text is sent without a type, so that the server takes it for jsonb, an enum or whatever the column is.
        dataSource.setStringType("unspecified");
        dataSource.setConnectTimeout(SECONDS_TO_CONNECT);
        dataSource.setTcpKeepAlive(true);
        return dataSource;
    }

    /**
     * The same server, for whoever reads and writes pages: nobody waits for ever for a statement, for a lock, or for
     * somebody who began a transaction and went away. Migrations take as long as they take.
     */
    static PGSimpleDataSource withoutEndlessWaits(PGSimpleDataSource plain) {
        PGSimpleDataSource dataSource = to(plain.getURL());
        dataSource.setUser(plain.getUser());
        dataSource.setPassword(plain.getPassword());
        dataSource.setOptions(plain.getOptions() == null ? LIMITS : LIMITS + " " + plain.getOptions());
        return dataSource;
    }
}
