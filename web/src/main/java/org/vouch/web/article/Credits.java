package org.vouch.web.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.source.NearSource;
import org.vouch.domain.source.RegisterSource;
import org.vouch.domain.source.SourceContent;
import org.vouch.domain.source.SourceCuration;
import org.vouch.domain.source.SourceFinder;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.source.SourceKind;

/**
 * The wires and desks that a text credits: those the desk knows by that very name are credited at once, the others are
 * found, and wait until somebody adds them.
 */
@ApplicationScoped
class Credits {

    private final SourceFinder sources;
    private final SourceCuration curation;

    @Inject
    Credits(SourceFinder sources, SourceCuration curation) {
        this.sources = sources;
        this.curation = curation;
    }

    protected Credits() {
        this(null, null);
    }

    List<CreditForm> known(List<String> printed) {
        return printed.stream()
                .flatMap(name -> called(name).map(source -> new CreditForm(source, name)).stream())
                .toList();
    }

    /** Each with the one source that has a name like it, if there is one. */
    List<CreditForm> found(List<String> printed) {
        return printed.stream()
                .filter(name -> called(name).isEmpty())
                .map(name -> new CreditForm(near(name).orElse(null), name))
                .toList();
    }

    /** Adds a source for each that has none. */
    List<CreditForm> added(List<CreditForm> found) {
        return found.stream()
                .map(credit -> credit.getSource() == null
                        ? new CreditForm(registered(credit.getAsPrinted()), credit.getAsPrinted())
                        : credit)
                .toList();
    }

    private SourceHint registered(String name) {
        SourceContent agency = SourceContent.named(name, SourceKind.NEWS_AGENCY, null);
        return sources.find(curation.register(new RegisterSource(agency, true))).orElseThrow();
    }

    private Optional<SourceHint> called(String name) {
        List<SourceHint> all = sources.called(name);
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private Optional<SourceHint> near(String name) {
        List<NearSource> near = sources.near(List.of(name), 2).stream()
                .filter(source -> !source.retired())
                .toList();
        return near.size() == 1 ? Optional.of(near.get(0).hint()) : Optional.empty();
    }
}
