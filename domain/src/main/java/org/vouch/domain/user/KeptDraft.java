package org.vouch.domain.user;

import java.time.Instant;

/**
 * What somebody typed into a form and has not recorded yet.
 *
 * @param form the word of the form, such as {@code statement}
 * @param subjectId what the form is about; 0 where it makes something new
 * @param label what the person knows it by in a list of what waits
 * @param content what was typed, as the form itself writes and reads it
 * @param keptAt when it was kept last
 */
public record KeptDraft(String form, long subjectId, String label, String content, Instant keptAt) {}
