package org.vouch.domain.agreement;

/** Somebody who judged. */
public record GraderName(long id, String name) {}
