package org.vouch.web.claim;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.source.PlantedEntity;
import org.vouch.domain.source.PlantedKnowsWeb;
import org.vouch.persistence.source.PlantedAdapter;
import org.vouch.web.user.PlantedNeighbour;

/** Faults planted for the rules to find: a bean for the session that walks entities, adapters and other features. */
@Named
@SessionScoped
public class PlantedPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient PlantedEntity entity = new PlantedEntity();

    public String show(Stance stance, Instant at) {
        return stance + " " + at + entity.id() + new PlantedAdapter() + new PlantedNeighbour() + new PlantedKnowsWeb();
    }
}
