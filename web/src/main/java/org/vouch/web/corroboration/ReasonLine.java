package org.vouch.web.corroboration;

import java.util.List;

/**
 * One reason in words.
 *
 * @param statements the numbers of those it is read from
 * @param one the sources an editor may find apart; null where nobody can
 */
public record ReasonLine(String words, List<Long> statements, Long one, Long other) {}
