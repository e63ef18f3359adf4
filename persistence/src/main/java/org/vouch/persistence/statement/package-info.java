/** Statements with what they are made of, kept in PostgreSQL. */
package org.vouch.persistence.statement;
