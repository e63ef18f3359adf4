package org.vouch.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The style sheets style what there is. */
class StyleSheetsTest {

    private static final Pattern BESIDES = Pattern.compile("(?s)/\\*.*?\\*/|url\\([^)]*\\)|\"[^\"]*\"");
    private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");

    /** Of PrimeFaces, and what pages put together: grades, stances and the look of a page. */
    private static final Pattern MADE_ELSEWHERE =
            Pattern.compile("ui-.*|pi.*|g-[A-F1-6]|p-[a-z]+|asserts|denies|doubts|cannot-confirm|declines-to-comment");

    @Test
    void everyClassIsOneThatSomethingBears() {
        Set<String> words = words();

        Set<String> unused = new TreeSet<>();
        CLASS.matcher(BESIDES.matcher(joined(Path.of("src/main/webapp/assets"), List.of(".css")))
                        .replaceAll(""))
                .results()
                .map(found -> found.group(1))
                .filter(name -> !MADE_ELSEWHERE.matcher(name).matches() && !words.contains(name))
                .forEach(unused::add);

        assertThat(unused).isEmpty();
    }

    private static Set<String> words() {
        String all = joined(Path.of("src/main"), List.of(".xhtml", ".java", ".js"));
        return Pattern.compile("[^\\w-]+").splitAsStream(all).collect(Collectors.toSet());
    }

    private static String joined(Path directory, List<String> endings) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> endings.stream().anyMatch(file.toString()::endsWith))
                    .map(StyleSheetsTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
