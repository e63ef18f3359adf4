package org.vouch.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** "18 October 2024", or the instant that was asked for. */
    public String words(Locale locale) {
        return address.day() == null ? Times.at(locale, address.moment()) : Times.day(locale, address.day());
    }

    /** As the address has it. */
    public String getValue() {
        return address.day() == null
                ? address.moment().toString()
                : address.day().toString();
    }

    /** For the field that asks for a date: the day looked at, or nothing. */
    public String getDay() {
        if (!isPast()) {
            return "";
        }
        LocalDate day = address.moment().atOffset(ZoneOffset.UTC).toLocalDate();
        return day.toString();
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
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return Addresses.others(request, AsOfAddress.PARAMETER);
    }
}
