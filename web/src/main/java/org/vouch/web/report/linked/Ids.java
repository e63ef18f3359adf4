package org.vouch.web.report.linked;

/** Names of nodes: a call number within the edition, which is known everywhere by the hash of its CSV. */
final class Ids {

    static final String PREFIX = "ed";

    private Ids() {}

    static String of(String call) {
        return call == null ? null : PREFIX + ":" + call;
    }

    /** What the prefix stands for. */
    static String edition(String sha256) {
        return "urn:vouch:edition:" + sha256 + ":";
    }
}
