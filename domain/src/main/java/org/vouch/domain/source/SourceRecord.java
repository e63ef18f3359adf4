package org.vouch.domain.source;

import java.util.List;
import org.vouch.domain.shared.Caveat;

/** What the desk has on record of a source: the latest of what it said and carried. */
public record SourceRecord(
        long holds, List<Said> said, long publishes, List<Published> published, List<Passed> passed) {

    /** @param grade the credibility of record, 1 to 6, or null */
    public record Said(
            long statement, String gist, String madeOn, String setting, String grade, List<Caveat> caveats) {}

    public record Published(long article, String title, String language, String publishedOn, long citations) {}

    /**
     * A chain it stands in between publisher and holder.
     *
     * @param chain the names from publisher to holder
     */
    public record Passed(long statement, String gist, List<String> chain, List<Caveat> caveats) {}
}
