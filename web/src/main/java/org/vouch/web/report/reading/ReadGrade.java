package org.vouch.web.report.reading;

import java.util.List;

/**
 * A grade that was in force at the release, or that there was none.
 *
 * @param value null where there was none
 * @param grounds with what it is limited to
 * @param more who gave it, who differed, what it overrules; a sentence each
 */
public record ReadGrade(String value, String grounds, List<String> more) {}
