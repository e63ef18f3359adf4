package org.vouch.web.opinion;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.vouch.domain.opinion.GivenOpinion;

/** Which column of a list is what; {@link #NONE} for what it has not. */
public class ColumnChoice implements Serializable {

    static final int NONE = -1;
    private static final long serialVersionUID = 1L;

    private int name;
    private int term;
    private int words;
    private int address;
    private int websites;

    /** Taken from what the columns are called. */
    static ColumnChoice guessed(List<String> heads) {
        ColumnChoice choice = new ColumnChoice();
        choice.name = Math.max(0, find(heads, "name|source|outlet|quelle"));
        choice.term = find(heads, "status|term|rating|grade|type|verdict|urteil");
        choice.words = find(heads, "info|words|notes?|summary|reason.*|description|.*notes.*");
        choice.address = find(heads, "link|address|.*_url|reference");
        choice.websites = find(heads, "urls?|websites?|domains?|host");
        return choice;
    }

    List<GivenOpinion> read(OpinionTable table) {
        return IntStream.range(0, table.rows().size())
                .mapToObj(line -> given(line + 1, table.rows().get(line)))
                .toList();
    }

    private GivenOpinion given(int line, List<String> cells) {
        return new GivenOpinion(
                line,
                cells.get(name),
                term == NONE ? List.of() : Cells.many(cells.get(term)),
                cell(cells, words),
                cell(cells, address),
                websites == NONE ? List.of() : Cells.many(cells.get(websites)));
    }

    private static String cell(List<String> cells, int column) {
        return column == NONE ? null : cells.get(column);
    }

    private static int find(List<String> heads, String like) {
        Pattern pattern = Pattern.compile(like, Pattern.CASE_INSENSITIVE);
        return IntStream.range(0, heads.size())
                .filter(column -> pattern.matcher(heads.get(column).strip()).matches())
                .findFirst()
                .orElse(NONE);
    }

    public int getName() {
        return name;
    }

    public void setName(int name) {
        this.name = name;
    }

    public int getTerm() {
        return term;
    }

    public void setTerm(int term) {
        this.term = term;
    }

    public int getWords() {
        return words;
    }

    public void setWords(int words) {
        this.words = words;
    }

    public int getAddress() {
        return address;
    }

    public void setAddress(int address) {
        this.address = address;
    }

    public int getWebsites() {
        return websites;
    }

    public void setWebsites(int websites) {
        this.websites = websites;
    }
}
