/** Keeps sources in PostgreSQL, and reads them for pages; likeness of names is the database's own trigrams. */
package org.vouch.persistence.source;
