package org.vouch.persistence.shared;

import java.io.IOException;
import java.nio.file.Path;

/** Another copy of Vouch is running on the data directory. */
class DataDirectoryInUse extends IOException {

    private static final long serialVersionUID = 1L;

    DataDirectoryInUse(Path directory) {
        super("Another Vouch is already running on " + directory
                + "; stop it, or set VOUCH_DATA to another directory.");
    }
}
