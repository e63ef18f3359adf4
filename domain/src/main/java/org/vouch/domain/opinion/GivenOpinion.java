package org.vouch.domain.opinion;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of a list as it is given.
 *
 * @param line which record of the file it is, from 1, the head not counted
 * @param name of the source, as the list has it
 * @param terms what the list calls it; several where it says several things
 * @param words what it says at more length, or null
 * @param address where it says so, or null
 * @param websites of the source, as the list has them
 */
public record GivenOpinion(
        int line, String name, List<String> terms, String words, String address, List<String> websites)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    public GivenOpinion {
        terms = List.copyOf(terms);
        websites = List.copyOf(websites);
    }

    /** Of what is kept of it, in hexadecimal digits; the same for the same row wherever it stands. */
    String digest() {
        List<String> parts = new ArrayList<>(terms);
        parts.addAll(Arrays.asList(name, words, address));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            parts.forEach(part -> digest.update((part + "\0").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What it may be called at the desk: its name, the name without what stands in brackets, and that. */
    public List<String> called() {
        int bracket = name.indexOf(" (");
        if (bracket < 1 || !name.endsWith(")")) {
            return List.of(name);
        }
        String within = name.substring(bracket + 2, name.length() - 1).replaceAll("\\) \\(", ", ");
        return Stream.concat(Stream.of(name, name.substring(0, bracket)), Arrays.stream(within.split(",\\s*")))
                .filter(part -> !part.isBlank())
                .toList();
    }

    /** The hosts of its websites. */
    public List<String> hosts() {
        return websites.stream()
                .flatMap(site -> WebAddress.host(site).stream())
                .distinct()
                .toList();
    }
}
