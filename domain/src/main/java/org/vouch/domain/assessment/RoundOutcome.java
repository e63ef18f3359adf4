package org.vouch.domain.assessment;

import java.util.Optional;

/**
 * What came of a round with one more grade. With neither it waits for others to judge.
 *
 * @param ofRecord the grade of record the desk has with it, which may be more cautious than the one just given
 * @param toDecide whether all have judged and a senior editor decides
 */
public record RoundOutcome(Optional<String> ofRecord, boolean toDecide) {}
