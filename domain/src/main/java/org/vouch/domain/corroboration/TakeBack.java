package org.vouch.domain.corroboration;

/** @param reason why the finding no longer holds; not empty */
public record TakeBack(FindingId finding, String reason) {}
