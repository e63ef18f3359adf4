package org.vouch.persistence.shared;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The data source the server makes its pool of. The first connection opens the {@link Database}: JPA connects while the
 * application is being deployed, before any observer or listener of ours runs, so starting and migrating belong here.
 */
public class VouchDataSource implements DataSource {

    @Override
    public Connection getConnection() throws SQLException {
        return Database.opened().getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // what the driver has to say goes through java.util.logging
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // the driver's own default holds
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("not a " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
