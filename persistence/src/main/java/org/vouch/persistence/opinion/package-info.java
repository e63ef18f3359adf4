/** Cited opinions in the database. */
package org.vouch.persistence.opinion;
