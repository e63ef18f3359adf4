package org.vouch.persistence.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vouch.domain.report.Acceptance;
import org.vouch.domain.report.Edition;
import org.vouch.domain.report.EditionFinding;
import org.vouch.domain.report.Editions;
import org.vouch.domain.report.FileBytes;
import org.vouch.domain.report.RenderedFile;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.Signature;
import org.vouch.domain.report.profile.ProfileColumnsConverter;
import org.vouch.domain.report.profile.UsedProfile;
import org.vouch.persistence.shared.Sql;
import org.vouch.persistence.shared.Streamed;

/** Editions are written by SQL, since an entity would hold all bytes of its files. */
@ApplicationScoped
class JpaEditions implements Editions {

    private static final String ADD = """
            INSERT INTO edition (id, report_id, number, title, rows, csv, csv_sha256, rendered_by, drafter_name, released_by,
                released_by_name, released_at, profile_id, profile_version, profile_name, profile_columns)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String FILE =
            "INSERT INTO edition_file (edition_id, name, media_type, bytes, sha256, rendered_by) VALUES (?, ?, ?, ?, ?, ?)";

    private static final String FINDINGS = """
            INSERT INTO edition_finding (edition_id, position, rule, holds, claim_id, statement_id, words, accepted_by_name,
                accepted_at, accepted_reason)
            SELECT ?::bigint, f.place - 1, f.rule, f.holds::boolean, f.claim::bigint, f.statement::bigint, f.words, f.who,
                f.at::timestamptz, f.why
            FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                WITH ORDINALITY AS f (rule, holds, claim, statement, words, who, at, why, place)""";

    private static final String LEAN = """
            SELECT keep_edition_subjects(e.id, e.report_id, false), keep_edition_grades(e.id, e.report_id),
                keep_edition_people(e.id, e.report_id)
            FROM edition e WHERE e.report_id = ? AND e.number = ?""";

    private static final ProfileColumnsConverter COLUMNS = new ProfileColumnsConverter();

    private final Sql sql;

    @Inject
    JpaEditions(Sql sql) {
        this.sql = sql;
    }

    protected JpaEditions() {
        this(null);
    }

    @Override
    public void add(Edition edition) {
        long id = sql.count("SELECT nextval('edition_seq')");
        Signature by = edition.released();
        UsedProfile profile = edition.profile();
        stream(
                edition.rows().csv(),
                csv -> sql.execute(
                        ADD,
                        id,
                        edition.report().value(),
                        edition.number(),
                        edition.title(),
                        edition.rows().count(),
                        csv,
                        edition.rows().sha256(),
                        edition.rows().renderedBy(),
                        edition.drafterName(),
                        by.who().value(),
                        by.name(),
                        by.at(),
                        part(profile, UsedProfile::id),
                        part(profile, UsedProfile::version),
                        part(profile, UsedProfile::name),
                        part(profile, used -> COLUMNS.convertToDatabaseColumn(used.columns()))));
        edition.files().forEach(file -> addFile(id, file));
        addFindings(id, edition.findings());
    }

    private static <T> T part(UsedProfile profile, Function<UsedProfile, T> part) {
        return profile == null ? null : part.apply(profile);
    }

    private void addFile(long edition, RenderedFile file) {
        stream(
                file.content(),
                bytes -> sql.execute(
                        FILE, edition, file.name(), file.mediaType(), bytes, file.sha256(), file.renderedBy()));
    }

    /** All by one statement: a long report may have as many of them as rows. */
    private void addFindings(long edition, List<EditionFinding> findings) {
        sql.execute(
                FINDINGS,
                edition,
                texts(findings, one -> one.found().rule()),
                texts(findings, one -> one.found().holds()),
                texts(findings, one -> one.found().claim()),
                texts(findings, one -> one.found().statement()),
                texts(findings, one -> one.found().state()),
                texts(findings, one -> one.accepted().map(Acceptance::byName).orElse(null)),
                texts(findings, one -> one.accepted().map(Acceptance::at).orElse(null)),
                texts(findings, one -> one.accepted().map(Acceptance::reason).orElse(null)));
    }

    private static List<String> texts(List<EditionFinding> findings, Function<EditionFinding, Object> part) {
        return findings.stream()
                .map(part)
                .map(value -> value == null ? null : value.toString())
                .collect(Collectors.toList());
    }

    @Override
    public void hold() {
        sql.list(JpaStaleEditions.HOLD, row -> row.getInt(1));
    }

    @Override
    public void lean(Edition edition) {
        sql.list(LEAN, row -> true, edition.report().value(), edition.number());
    }

    @Override
    public int latest(ReportId report) {
        return (int) sql.count("SELECT coalesce(max(number), 0) FROM edition WHERE report_id = ?", report.value());
    }

    /** What is done with bytes as they are read. */
    @FunctionalInterface
    private interface Doing {
        void with(Streamed bytes);
    }

    private static void stream(FileBytes bytes, Doing doing) {
        try (InputStream open = bytes.open()) {
            doing.with(new Streamed(open, bytes.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
