package org.vouch.domain.assessment;

/** Every assessment there is; they are only ever added. */
public interface Assessments {

    void add(Assessment assessment);
}
