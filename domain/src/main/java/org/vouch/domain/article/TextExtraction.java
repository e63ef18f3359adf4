package org.vouch.domain.article;

/** Makes lines of what was uploaded or pasted. */
public interface TextExtraction {

    /** Uploads may be this long, in bytes. */
    int LARGEST = 5 * 1024 * 1024;

    /**
     * @param bytes as uploaded; what they are is told by them, not by the name
     * @param fileName as uploaded, or null
     * @throws NotReadable if no article can be read from them; the sentence says what to do instead
     */
    Extracted read(byte[] bytes, String fileName);

    /** As {@link #read}, of a text typed or pasted. */
    Extracted read(String pasted);
}
