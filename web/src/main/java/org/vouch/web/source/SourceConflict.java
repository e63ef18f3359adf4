package org.vouch.web.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.vouch.domain.source.Affiliation;
import org.vouch.domain.source.SourceContent;
import org.vouch.domain.source.SourceDetails;
import org.vouch.domain.source.Tie;

/**
 * Two saved one source at once: what it said when the second opened it, what the first made of it, and what the second
 * wants. Each line on which the two differ is a choice; nothing is lost before it is made.
 */
public final class SourceConflict {

    /** @param mine whether mine is proposed: it is, unless only the other changed this line */
    public record Line(String field, List<String> was, List<String> theirs, List<String> yours, boolean mine) {}

    private final Side was;
    private final SourceDetails theirs;
    private final Side yours;

    SourceConflict(SourceDetails opened, SourceDetails theirs, SourceContent yours, List<Tie> ties) {
        this.was = new Side(opened.content(), opened.bodies());
        this.theirs = theirs;
        this.yours = new Side(yours, ties);
    }

    public SourceDetails getTheirs() {
        return theirs;
    }

    public List<Line> getLines() {
        List<Line> lines = new ArrayList<>();
        for (String field : List.of("kind", "country", "names", "affiliations", "interests", "note", "known")) {
            Line line = line(field, side -> side.words(field));
            if (!line.theirs().equals(line.yours())) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** What is to be kept, if of these fields mine is chosen. */
    SourceContent chosen(Set<String> mine) {
        SourceContent they = theirs.content();
        SourceContent i = yours.content();
        return new SourceContent(
                mine.contains("kind") ? i.kind() : they.kind(),
                mine.contains("names") ? i.names() : they.names(),
                mine.contains("country") ? i.country() : they.country(),
                mine.contains("affiliations") ? i.affiliations() : they.affiliations(),
                mine.contains("interests") ? i.interests() : they.interests(),
                mine.contains("note") ? i.note() : they.note(),
                mine.contains("known") ? i.knownToDesk() : they.knownToDesk());
    }

    List<Tie> chosenTies(Set<String> mine) {
        return mine.contains("affiliations") ? yours.ties() : theirs.bodies();
    }

    /** All that was typed, as text. */
    String yoursInWords() {
        StringBuilder words = new StringBuilder();
        getLines()
                .forEach(line -> words.append(line.field())
                        .append(": ")
                        .append(String.join("; ", line.yours()))
                        .append('\n'));
        return words.toString();
    }

    private Line line(String field, Function<Side, List<String>> words) {
        List<String> before = words.apply(was);
        List<String> they = words.apply(new Side(theirs.content(), theirs.bodies()));
        List<String> i = words.apply(yours);
        return new Line(field, before, they, i, !Objects.equals(before, i));
    }

    private record Side(SourceContent content, List<Tie> ties) {

        List<String> words(String field) {
            SourceWordsBacking words = new SourceWordsBacking();
            return switch (field) {
                case "kind" -> List.of(words.say("enum.SourceKind." + content.kind()));
                case "country" -> content.country() == null ? List.of() : List.of(words.country(content.country()));
                case "names" -> content.names().stream().map(words::name).toList();
                case "affiliations" ->
                    content.affiliations().stream()
                            .map(this::tie)
                            .map(words::tie)
                            .toList();
                case "interests" -> content.interests();
                case "note" -> content.note() == null ? List.of() : List.of(content.note());
                default -> content.knownToDesk() ? List.of(words.say("source.field.known")) : List.of();
            };
        }

        private Tie tie(Affiliation affiliation) {
            String name = ties.stream()
                    .filter(tie -> tie.source().equals(affiliation.body()))
                    .map(Tie::name)
                    .findFirst()
                    .orElse("?");
            return new Tie(affiliation.kind(), affiliation.body(), name, affiliation.since(), affiliation.until());
        }
    }
}
