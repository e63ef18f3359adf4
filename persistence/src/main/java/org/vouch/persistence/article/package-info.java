/** Articles in PostgreSQL: written through the entity, read as records by one statement each. */
package org.vouch.persistence.article;
