package org.vouch.web.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.vouch.domain.source.Affiliation;
import org.vouch.domain.source.AffiliationKind;
import org.vouch.domain.source.Name;
import org.vouch.domain.source.NameKind;
import org.vouch.domain.source.RegisterSource;
import org.vouch.domain.source.SourceContent;
import org.vouch.domain.source.SourceCuration;
import org.vouch.domain.source.SourceKind;

/** Sources. A body stands in the file before those that are its organs or speak for it. */
@ApplicationScoped
class SampleSources {

    @Inject
    private SourceCuration curation;

    void bringIn(List<Entry> sources, Refs refs) {
        for (Entry source : sources) {
            refs.put(source.text("ref"), curation.register(new RegisterSource(content(source, refs), true)));
        }
    }

    private static SourceContent content(Entry source, Refs refs) {
        List<Name> names = source.many("names").stream()
                .map(name ->
                        new Name(name.constant(NameKind.class, "kind"), name.text("text"), name.text("language"), null))
                .toList();
        List<Affiliation> affiliations = source.many("affiliations").stream()
                .map(link -> new Affiliation(
                        link.constant(AffiliationKind.class, "kind"),
                        refs.source(link.text("body")),
                        link.date("since"),
                        link.date("until")))
                .toList();
        return new SourceContent(
                source.constant(SourceKind.class, "kind"),
                names,
                source.text("country"),
                affiliations,
                source.texts("interests"),
                null,
                false);
    }
}
