package org.vouch.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.vouch.domain.shared.AsOf;
import org.vouch.domain.shared.HistoryReading;
import org.vouch.domain.user.Actor;

/**
 * As of when this request sees the desk: said once it is known who asks, told by the bar of the page. Whoever looks at
 * the past reads, whatever their rights.
 */
@Named("asOf")
@RequestScoped
public class AsOfBacking {

    @Inject
    private AsOf asOf;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @Inject
    private HistoryReading history;

    private AsOfAddress address = AsOfAddress.NOTHING;

    /** @return false where a file was asked for as of what is no date: none is given under a wrong one */
    public boolean open(HttpServletRequest request) {
        address = AsOfAddress.of(request, clock);
        if (address.asked() == AsOfAddress.Asked.PAST && actor.isSomebody()) {
            asOf.see(address.moment());
            actor.actAs(actor.staff().reading());
        }
        return !(address.isRefused() && AsOfAddress.isFile(request));
    }

    public boolean isPast() {
        return asOf.moment().isPresent();
    }

    /** Why the page shows today although a date was asked for: a key of texts, or empty. */
    public String getInstead() {
        return switch (address.asked()) {
            case NOT_YET -> "shared.as-of.not-yet";
            case UNREADABLE -> "shared.as-of.unreadable";
            case OF_TODAY -> "shared.as-of.of-today";
            case NOTHING, PAST -> "";
        };
    }

    public AsOfAddress getAddress() {
        return address;
    }

    /** "-as-of-2024-10-18" in the name of a file of the past, so that nobody takes it for one of today. */
    public String inFileNames() {
        return isPast() ? "-as-of-" + address.value().replace(":", "") : "";
    }

    public String getYesterday() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC)).minusDays(1).toString();
    }

    /** Since when every state is kept, where the past looked at is earlier; null otherwise. */
    public Instant getBegan() {
        Instant began = history.began();
        return isPast() && address.moment().isBefore(began) ? began : null;
    }

    /** What else stands in the address, for the form that changes the date. */
    public List<Map.Entry<String, String>> getKept() {
        return Addresses.others(Faces.getRequest(), AsOfAddress.PARAMETER);
    }
}
