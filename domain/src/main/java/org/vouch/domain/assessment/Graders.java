package org.vouch.domain.assessment;

import java.util.List;

/** Everybody who may judge, by name. */
public interface Graders {

    List<Grader> all();
}
