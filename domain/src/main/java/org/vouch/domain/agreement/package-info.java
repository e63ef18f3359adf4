/**
 * How far graders agree who judged apart. The coefficients are our own small code, each after the paper it names; they
 * are reckoned from settled rounds alone, so that nothing pending shows through a figure, and where a figure cannot be
 * had the reason stands in its place.
 */
package org.vouch.domain.agreement;
