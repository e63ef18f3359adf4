package org.vouch.domain.assessment;

import java.util.List;

/** The matters that claims are about and grades of record are limited to, so that one is typed the same way twice. */
public interface Matters {

    /** Each as it is typed most often, in the order of the alphabet. */
    List<String> inUse();
}
