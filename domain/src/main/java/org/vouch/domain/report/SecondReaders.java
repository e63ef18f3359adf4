package org.vouch.domain.report;

import java.util.List;

/** Everybody who may be asked to read a report before its release, by name. */
public interface SecondReaders {

    List<SecondReader> all();
}
