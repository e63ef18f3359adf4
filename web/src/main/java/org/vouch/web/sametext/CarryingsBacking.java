package org.vouch.web.sametext;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.vouch.domain.sametext.CarryingListing;
import org.vouch.domain.sametext.CarryingRow;
import org.vouch.domain.sametext.CarryingState;
import org.vouch.domain.shared.Page;
import org.vouch.web.shared.Asked;

/** The list of articles that carry the text of another; its whole state is the address. */
@Named
@RequestScoped
public class CarryingsBacking {

    private static final int ROWS = 12;

    private final CarryingListing listing;
    private List<CarryingState> states = List.of();
    private Page<CarryingRow> page;
    private Map<CarryingState, Long> counts;

    @Inject
    public CarryingsBacking(CarryingListing listing) {
        this.listing = listing;
    }

    protected CarryingsBacking() {
        this(null);
    }

    public void load() {
        Asked asked = new Asked(Faces.getRequest());
        states = asked.constants(CarryingState.class, "state");
        page = listing.page(states, asked.page(ROWS, false));
        counts = listing.counts();
    }

    public Page<CarryingRow> getPage() {
        return page;
    }

    public Map<CarryingState, Long> getCounts() {
        return counts;
    }

    public CarryingState[] getAll() {
        return CarryingState.values();
    }

    public List<CarryingState> getStates() {
        return states;
    }
}
