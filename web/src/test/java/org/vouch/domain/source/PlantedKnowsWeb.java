package org.vouch.domain.source;

import org.vouch.web.claim.PlantedPage;

/** A fault planted for the rules to find: the domain knows a page, which knows the domain. */
public class PlantedKnowsWeb {

    public PlantedPage page() {
        return new PlantedPage();
    }
}
