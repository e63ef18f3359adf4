/**
 * Curated reports: claims in an order with the statements chosen for each, compiled by one editor and released by
 * another, and the editions frozen at each release. Stands at the end of the graph of features and may know all of
 * them; what it says of statements and grades it reads, and never changes.
 */
package org.vouch.domain.report;
