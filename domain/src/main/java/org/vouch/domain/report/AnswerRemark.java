package org.vouch.domain.report;

/**
 * Answer what was said of a row.
 *
 * @param answer null where it is mended and that is all there is to say
 */
public record AnswerRemark(long remark, String answer) {}
