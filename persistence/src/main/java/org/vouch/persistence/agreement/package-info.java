/** Reads settled grades for the figures of agreement, in one statement however many there are. */
package org.vouch.persistence.agreement;
