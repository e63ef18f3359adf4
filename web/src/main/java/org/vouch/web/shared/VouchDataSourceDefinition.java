package org.vouch.web.shared;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.Dependent;

/**
 * The pool every connection comes from. The class behind it starts or finds the database and migrates it with the first
 * connection; what it answers is checked before use, so that a database that was restarted is not noticed.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/vouch",
        className = "org.vouch.persistence.shared.VouchDataSource",
        minPoolSize = 2,
        initialPoolSize = 2,
        maxPoolSize = 40,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit",
            "fish.payara.fail-all-connections=true"
        })
@Dependent
class VouchDataSourceDefinition {}
