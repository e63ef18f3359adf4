package org.vouch.web.corroboration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vouch.domain.corroboration.OriginReckoning;

/** Sees to it that the numbers of claims are right before a page lists them. */
@Named
@RequestScoped
public class OriginNumbersBacking {

    private final OriginReckoning reckoning;

    @Inject
    public OriginNumbersBacking(OriginReckoning reckoning) {
        this.reckoning = reckoning;
    }

    protected OriginNumbersBacking() {
        this(null);
    }

    public void settle() {
        reckoning.settle();
    }
}
