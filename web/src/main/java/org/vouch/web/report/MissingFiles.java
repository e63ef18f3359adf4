package org.vouch.web.report;

import java.util.List;
import java.util.stream.Stream;
import org.vouch.domain.report.FileRow;
import org.vouch.web.shared.InWords;

/** What an edition was released without: a file that would have been too long, or one that Vouch did not write then. */
record MissingFiles(int rows, List<FileRow> files) {

    List<String> told() {
        List<String> missing = FileLimits.BESIDE.stream()
                .filter(name -> files.stream().noneMatch(file -> file.name().equals(name)))
                .toList();
        List<String> older =
                missing.stream().filter(name -> FileLimits.holds(name, rows)).toList();
        Stream<String> longer = missing.stream()
                .filter(name -> !FileLimits.holds(name, rows))
                .map(name -> InWords.say("report.file.too-long", name, FileLimits.most(name)));
        Stream<String> before = older.isEmpty()
                ? Stream.empty()
                : Stream.of(InWords.say("report.file.before", String.join(", ", older)));
        return Stream.concat(longer, before).toList();
    }
}
