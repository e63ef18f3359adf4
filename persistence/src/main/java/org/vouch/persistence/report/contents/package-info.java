/** Reads all that an edition will hold. */
package org.vouch.persistence.report.contents;
