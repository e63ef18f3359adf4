package org.vouch.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a plain form of ours carries so that no other site can send it: known to whoever may read a page of this session,
 * and leading nobody back to the session's id.
 */
public final class FormToken {

    /** The name of the field. */
    public static final String FIELD = "token";

    private FormToken() {}

    /** Empty where there is no session, and so nothing to protect. */
    public static String of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? "" : HexFormat.of().formatHex(digest("form of " + session.getId()));
    }

    /** Whether the form came from a page of this session. */
    public static boolean isIn(HttpServletRequest request) {
        String sent = request.getParameter(FIELD);
        return sent != null && MessageDigest.isEqual(bytes(sent), bytes(of(request)));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
