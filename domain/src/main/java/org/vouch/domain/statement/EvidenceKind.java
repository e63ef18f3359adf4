package org.vouch.domain.statement;

/** What an item of evidence is. */
public enum EvidenceKind {
    IMAGE,
    MAP,
    DOCUMENT,
    RECORDING
}
