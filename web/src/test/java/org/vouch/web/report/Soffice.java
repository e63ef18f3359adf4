package org.vouch.web.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a screen: opens a file as somebody would who clicks it, and tells what is in its cells. */
final class Soffice {

    private final Path folder;

    Soffice(Path folder) {
        this.folder = folder;
    }

    /** @param opening how a CSV is to be understood; empty for a workbook */
    List<OpenedSheet> open(List<Path> files, String opening) {
        Path out = folder.resolve("opened-" + Integer.toHexString(opening.hashCode()));
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                "fods",
                "--outdir",
                out.toString()));
        if (!opening.isEmpty()) {
            command.add("--infilter=" + opening);
        }
        files.forEach(file -> command.add(file.toString()));
        run(command);
        return files.stream()
                .map(file -> out.resolve(file.getFileName().toString().replaceAll("\\.\\w+$", ".fods")))
                .map(OpenedSheet::of)
                .toList();
    }

    private void run(List<String> command) {
        try {
            Path log = folder.resolve("soffice.log");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException("LibreOffice failed: " + Files.readString(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
