/** Claims and bearings kept in PostgreSQL, and every read of statements and claims, each page in a fixed number of queries. */
package org.vouch.persistence.claim;
