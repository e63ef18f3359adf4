/**
 * The package of an edition: its CSV beside tables in normal form with keys, all described by W3C CSVW, and a list of
 * their hashes.
 */
package org.vouch.web.report.pack;
