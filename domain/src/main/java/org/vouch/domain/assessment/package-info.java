/**
 * Grades. A grader assesses one subject at one time and says on what grounds; nothing of that is ever altered. The
 * reliability of a source and the credibility of a statement are judged apart, by two scales that are never mixed.
 */
package org.vouch.domain.assessment;
