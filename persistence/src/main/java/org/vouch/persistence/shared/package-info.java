/**
 * The way to PostgreSQL: the data source (an embedded server in the data directory, or the one that was set), the
 * migrations, and the small readers every listing is written with. SQL is written in the modules' {@code persistence}
 * packages and nowhere else.
 */
package org.vouch.persistence.shared;
