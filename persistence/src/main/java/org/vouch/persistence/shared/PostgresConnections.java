package org.vouch.persistence.shared;

import org.postgresql.ds.PGSimpleDataSource;

/** Connections as Vouch wants them, to whichever server. */
final class PostgresConnections {

    private PostgresConnections() {}

    static PGSimpleDataSource to(String url) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setURL(url);
        dataSource.setApplicationName("vouch");
        // Text is sent without a type, so that the server takes it for jsonb, an enum or whatever the column is.
        dataSource.setStringType("unspecified");
        return dataSource;
    }
}
