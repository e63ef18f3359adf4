package org.vouch.domain.opinion;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What an import does, or would do.
 *
 * @param rows of the file
 * @param kept that are new
 * @param known that the list has already
 * @param links of the new ones, those that exactly one source of the desk answers to, in their order
 * @param faulty the rows with something wrong, kept or not, in their order
 */
public record ImportPreview(int rows, int kept, int known, List<LinkedRow> links, List<FaultyRow> faulty)
        implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 100;

    public ImportPreview {
        links = new ArrayList<>(links);
        faulty = new ArrayList<>(faulty);
    }

    /** How many of the new ones are linked. */
    public int linked() {
        return links.size();
    }

    /** Those of them that are shown. */
    public List<LinkedRow> firstLinks() {
        return links.subList(0, Math.min(links.size(), MOST_SHOWN));
    }

    /** Those of the faulty rows that are shown. */
    public List<FaultyRow> firstFaulty() {
        return faulty.subList(0, Math.min(faulty.size(), MOST_SHOWN));
    }

    /** How many are not kept. */
    public long leftOut() {
        return faulty.stream().filter(row -> !row.kept()).count();
    }

    /** A row that a source answers to, with its name as it is given and the name the source has here. */
    public record LinkedRow(int line, String name, long source, String sourceName) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    /** A row with something wrong, told with its line, name and terms as they are given. */
    public record FaultyRow(int line, String name, List<String> terms, List<RowProblem> problems, boolean kept)
            implements Serializable {

        private static final long serialVersionUID = 1L;

        static FaultyRow of(CheckedOpinion row) {
            return new FaultyRow(
                    row.opinion().line(),
                    row.opinion().name(),
                    row.opinion().terms(),
                    row.problems().stream().sorted().toList(),
                    row.isKept());
        }
    }
}
