package org.vouch.web.shared.theme;

/** A new version of the themes brought colours nobody has given a role, or rules that differ in more than colours. */
class UnmappedPair extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnmappedPair(String pair) {
        super(pair);
    }
}
