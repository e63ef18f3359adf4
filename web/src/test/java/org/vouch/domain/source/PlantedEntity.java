package org.vouch.domain.source;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A fault planted for the rules to find: an entity that anybody sets, and that is listed nowhere. */
@Entity
public class PlantedEntity {

    @Id
    private Long id;

    public void setId(Long id) {
        this.id = id;
    }

    public Long id() {
        return id;
    }
}
