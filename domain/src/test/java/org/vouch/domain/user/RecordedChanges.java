package org.vouch.domain.user;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Keeps what was fired, however it was fired, in the place of the trail. */
final class RecordedChanges implements Event<StaffChanged> {

    final List<StaffChanged> all = new ArrayList<>();

    List<String> actions() {
        return all.stream().map(StaffChanged::action).toList();
    }

    @Override
    public void fire(StaffChanged event) {
        all.add(event);
    }

    @Override
    public <U extends StaffChanged> CompletionStage<U> fireAsync(U event) {
        fire(event);
        return CompletableFuture.completedFuture(event);
    }

    @Override
    public <U extends StaffChanged> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        return fireAsync(event);
    }

    /** Nobody listens here by qualifier, so a narrower event is this one. */
    @Override
    public Event<StaffChanged> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends StaffChanged> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        return narrowed();
    }

    @Override
    public <U extends StaffChanged> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        return narrowed();
    }

    /** The record is final: its only subtype is itself. */
    @SuppressWarnings("unchecked") // U can be nothing but StaffChanged
    private <U extends StaffChanged> Event<U> narrowed() {
        return (Event<U>) this;
    }
}
