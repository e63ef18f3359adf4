/** Keeps reports and their editions, and reads the rows of a report's file in one statement over all that Vouch knows. */
package org.vouch.persistence.report;
