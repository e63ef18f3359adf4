package org.vouch.persistence.shared;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The database and the role of one name on an embedded server. Vouch works as that role, which owns the database and
 * is no superuser.
 */
record OwnDatabase(String name, String password) {

    void ensure(DataSource superuser) throws SQLException {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?")) {
                // The password is ours and of the URL-safe Base64 alphabet; DDL takes no parameters.
                statement.execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + password + "'");
            }
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?")) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + name);
            }
        }
    }

    private boolean exists(Connection connection, String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next();
            }
        }
    }
}
