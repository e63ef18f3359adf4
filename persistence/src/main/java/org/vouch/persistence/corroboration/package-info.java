/** Reads the graphs that origins are reckoned from, and keeps what editors found about them. */
package org.vouch.persistence.corroboration;
