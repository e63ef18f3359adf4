/** Finds the texts that may be alike, and keeps what was found and decided. */
package org.vouch.persistence.sametext;
