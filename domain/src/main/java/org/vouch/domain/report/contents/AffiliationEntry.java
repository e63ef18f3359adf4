package org.vouch.domain.report.contents;

import org.vouch.domain.source.AffiliationKind;

/**
 * How one source belonged to another.
 *
 * @param since EDTF, or null
 * @param until EDTF, or null
 */
public record AffiliationEntry(long id, long source, long body, AffiliationKind kind, String since, String until) {}
