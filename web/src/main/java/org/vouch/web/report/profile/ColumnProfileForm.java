package org.vouch.web.report.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.vouch.domain.report.Column;
import org.vouch.domain.report.profile.ColumnProfileRow;
import org.vouch.domain.report.profile.ProfileColumn;
import org.vouch.domain.report.profile.ProfileColumns;
import org.vouch.web.report.ColumnWords;
import org.vouch.web.shared.EditForm;
import org.vouch.web.shared.InWords;
import org.vouch.web.shared.Told;

/** Name and purpose of a profile, and its columns in their order. */
public class ColumnProfileForm implements EditForm<ColumnProfileForm> {

    private static final long serialVersionUID = 1L;

    private long version;
    private String name;
    private String purpose;
    private List<ColumnLine> columns = new ArrayList<>();

    static ColumnProfileForm of(ColumnProfileRow profile) {
        ColumnProfileForm form = new ColumnProfileForm();
        form.version = profile.version();
        form.name = profile.name();
        form.purpose = profile.purpose();
        profile.columns().chosen().forEach(one -> form.columns.add(new ColumnLine(one)));
        return form;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<Told> told() {
        return List.of(
                new Told("name", InWords.say("profile.edit.name"), InWords.text(name)),
                new Told("purpose", InWords.say("profile.edit.purpose"), InWords.text(purpose)),
                new Told(
                        "columns",
                        InWords.say("profile.edit.columns"),
                        columns.stream()
                                .map(ColumnLine::chosen)
                                .map(ColumnWords::told)
                                .toList()));
    }

    @Override
    public void take(String field, ColumnProfileForm other) {
        switch (field) {
            case "name" -> name = other.name;
            case "purpose" -> purpose = other.purpose;
            default -> columns = other.columns;
        }
    }

    boolean isWithoutColumns() {
        return columns.isEmpty();
    }

    ProfileColumns chosen() {
        return new ProfileColumns(columns.stream().map(ColumnLine::chosen).toList());
    }

    /** Those that are not chosen yet, at the end, in the order of the contract. */
    void add(Collection<Column> wanted) {
        others().stream().filter(wanted::contains).forEach(one -> columns.add(new ColumnLine(ProfileColumn.of(one))));
    }

    void drop(Column column) {
        columns.removeIf(line -> line.getColumn() == column);
    }

    /** @param place from 1; one before the first or after the last is that end */
    void move(Column column, int place) {
        columns.stream().filter(line -> line.getColumn() == column).findFirst().ifPresent(line -> {
            columns.remove(line);
            columns.add(Math.min(Math.max(place - 1, 0), columns.size()), line);
        });
    }

    private List<Column> others() {
        return Arrays.stream(Column.values())
                .filter(column -> columns.stream().noneMatch(line -> line.getColumn() == column))
                .toList();
    }

    /** Those that are not chosen. */
    public List<ColumnLine> getMore() {
        return others().stream()
                .map(column -> new ColumnLine(ProfileColumn.of(column)))
                .toList();
    }

    public List<ColumnLine> getColumns() {
        return columns;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
