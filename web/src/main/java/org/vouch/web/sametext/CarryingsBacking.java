package org.vouch.web.sametext;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.vouch.domain.sametext.CarryingListing;
import org.vouch.domain.sametext.CarryingRow;
import org.vouch.domain.sametext.CarryingState;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;

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
        String[] asked = Faces.getRequestParameterValues("state");
        List<String> named = asked == null ? List.of() : Arrays.asList(asked);
        states = Arrays.stream(CarryingState.values())
                .filter(state -> named.contains(state.name()))
                .toList();
        page = listing.page(states, new PageRequest(number("page", 1), number("size", ROWS), null, false));
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

    private static int number(String name, int otherwise) {
        String asked = Faces.getRequestParameter(name);
        return asked != null && asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : otherwise;
    }
}
