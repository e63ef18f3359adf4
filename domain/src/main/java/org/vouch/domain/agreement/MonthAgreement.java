package org.vouch.domain.agreement;

import java.time.YearMonth;

/** Ordinal alpha of the rounds settled in one month (UTC). */
public record MonthAgreement(YearMonth month, Agreement agreement) {}
