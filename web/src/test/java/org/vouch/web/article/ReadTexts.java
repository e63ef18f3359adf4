package org.vouch.web.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.domain.article.ArticleContent;
import org.vouch.domain.article.JudgedLine;

/** Texts for trials, read as a capture reads them: the lines that Vouch proposes to strike are struck. */
public final class ReadTexts {

    private ReadTexts() {}

    public static String of(Path file) {
        try {
            List<JudgedLine> lines = new Extraction()
                    .read(Files.readAllBytes(file), file.getFileName().toString())
                    .judged();
            return new ArticleContent(lines.stream()
                            .filter(line -> !line.struck())
                            .map(JudgedLine::text)
                            .collect(Collectors.joining("\n\n")))
                    .text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files below a folder that end so, in the order of their names. */
    public static List<Path> below(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
