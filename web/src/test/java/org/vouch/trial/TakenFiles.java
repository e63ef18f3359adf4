package org.vouch.trial;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vouch.web.browser.PlainClient;

/** The files of the first edition of a report, taken over HTTP. */
record TakenFiles(PlainClient client, long report) {

    private static final List<String> ENDINGS = List.of("csv", "zip", "xlsx", "jsonld", "html", "pdf");

    /** Those there are, with their lengths and how long the first byte was waited for. */
    Map<String, String> all(PrintStream terminal) throws IOException, InterruptedException {
        Map<String, String> hashes = new TreeMap<>();
        for (String ending : ENDINGS) {
            if (client.isThere(address(ending))) {
                hashes.put(ending, taken(ending, terminal));
            } else {
                terminal.printf("    %-8s none, as it would be too long%n", ending);
            }
        }
        return hashes;
    }

    Map<String, String> hashes(Collection<String> endings) throws IOException, InterruptedException {
        Map<String, String> hashes = new TreeMap<>();
        for (String ending : endings) {
            hashes.put(ending, taken(ending, new PrintStream(OutputStream.nullOutputStream())));
        }
        return hashes;
    }

    private String taken(String ending, PrintStream terminal) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        MessageDigest sha256 = sha256();
        try (InputStream file = new DigestInputStream(client.stream(address(ending)), sha256)) {
            long length = file.read() < 0 ? 0 : 1;
            double firstByte = TrialRelease.seconds(begun);
            length += file.transferTo(OutputStream.nullOutputStream());
            terminal.printf(
                    "    %-8s %,13d bytes, first byte after %.2f s, all after %.1f s%n",
                    ending, length, firstByte, TrialRelease.seconds(begun));
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private String address(String ending) {
        return "reports/" + report + "/editions/1." + ending;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
