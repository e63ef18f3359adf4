package org.vouch.launch;

/** Why Vouch does not start, in the sentence that whoever started it reads. */
class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    CannotStart(String sentence, int exitCode) {
        super(sentence);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
