package org.vouch.launch;

import org.vouch.domain.shared.Settings;

/** A fault planted for the rules to find: a launcher that leans on the application. */
public class PlantedLauncher {

    public int port() {
        return Settings.port();
    }
}
