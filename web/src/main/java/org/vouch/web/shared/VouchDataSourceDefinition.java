package org.vouch.web.shared;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.Dependent;

/**
 * The pool every connection comes from. The class behind it starts or finds the database and migrates it with the first
 * connection. A connection is tried on a small table before it is handed out: setting auto-commit, the usual trial, never
 * reaches PostgreSQL, and a connection cut by a restart would only be noticed by whoever uses it. Failing all connections
 * at the first bad one would close those in use, too.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/vouch",
        className = "org.vouch.persistence.shared.VouchDataSource",
        minPoolSize = 2,
        initialPoolSize = 2,
        maxPoolSize = 40,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=table",
            "fish.payara.validation-table-name=flyway_schema_history"
        })
@Dependent
class VouchDataSourceDefinition {}
