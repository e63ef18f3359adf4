package org.vouch.web.opinion;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.opinion.ImportOpinions;
import org.vouch.domain.opinion.ImportPreview;
import org.vouch.domain.opinion.OpinionImport;
import org.vouch.web.shared.Notes;

/** A list is taken in in three steps: the file, what its columns are and whose list it is, and what would be kept. */
@Named("opinionImport")
@ViewScoped
public class ImportBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpinionImport imports;

    private final ImportForm form = new ImportForm();
    private ColumnChoice columns;
    private OpinionTable table;
    private ImportPreview preview;
    private String pasted;
    private transient Part file;

    public void read() {
        table = Brought.read(pasted, file);
        columns = ColumnChoice.guessed(table.heads());
        preview = null;
    }

    public void look() {
        preview = imports.preview(command());
    }

    public void back() {
        preview = null;
    }

    public String keep() {
        ImportPreview kept = imports.keep(command());
        Notes.said("opinion.imported", kept.kept(), kept.known(), form.getName());
        return "/opinions?faces-redirect=true";
    }

    private ImportOpinions command() {
        return new ImportOpinions(form.facts(), columns.read(table));
    }

    public int getStep() {
        return table == null ? 1 : preview == null ? 2 : 3;
    }

    /** The columns by number; one without a head is called by its place. */
    public List<Integer> getNumbers() {
        return IntStream.range(0, table.heads().size()).boxed().toList();
    }

    public OpinionTable getTable() {
        return table;
    }

    public ColumnChoice getColumns() {
        return columns;
    }

    public ImportForm getForm() {
        return form;
    }

    public ImportPreview getPreview() {
        return preview;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
