package org.vouch.domain.agreement;

/**
 * What somebody wants to know of the desk's agreement.
 *
 * @param axis on which the figures are
 * @param one number of the first of two graders to compare, or null
 * @param other number of the second, or null
 */
public record AgreementQuestion(AgreementFilter filter, Axis axis, Long one, Long other) {}
