package org.vouch.web;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What all tests in the container and in the browser run against: the WAR as it was built, with the test classes in it,
 * deployed once, on an empty database.
 */
@ArquillianSuiteDeployment
public class VouchSuite {

    private static final String LEFT_BY_THE_RUN_BEFORE = "{arquillian-payara-micro,playwright-java}*";

    @Deployment
    public static WebArchive vouch() throws IOException {
        empty(Path.of(System.getenv("VOUCH_DATA")));
        for (Path left : leftByTheRunBefore()) {
            empty(left);
        }
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/ROOT.war"))
                .merge(testClasses(), "/WEB-INF/classes", Filters.include(".*/org/vouch/web/(?!.*Planted).*"))
                .addAsLibrary(jarOf(Assertions.class), "assertj-core.jar");
    }

    private static List<Path> leftByTheRunBefore() throws IOException {
        List<Path> left = new ArrayList<>();
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (DirectoryStream<Path> found = Files.newDirectoryStream(temporary, LEFT_BY_THE_RUN_BEFORE)) {
            found.forEach(left::add);
        }
        return left;
    }

    private static GenericArchive testClasses() {
        return ShrinkWrap.create(ExplodedImporter.class, "tests.jar")
                .importDirectory("target/test-classes")
                .as(GenericArchive.class);
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A database server left over from a test run that was killed ends when it misses its files. */
    private static void empty(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }
}
