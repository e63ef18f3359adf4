/**
 * The pages of reports and editions, and the file of an edition: how its rows become bytes that a spreadsheet opens
 * without running any of them, and the address they are fetched from.
 */
package org.vouch.web.report;
