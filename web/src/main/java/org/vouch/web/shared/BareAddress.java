package org.vouch.web.shared;

import java.util.Map;

/** An address in a sentence: what ends the sentence, or closes what was opened before the address, is no part of it. */
final class BareAddress {

    private static final String ENDS = ".,;:!?'\u2019\u201C\u201D\u00BB\u2026*_~";
    private static final Map<Character, Character> CLOSES = Map.of(')', '(', ']', '[', '}', '{');

    private BareAddress() {}

    static String of(String found) {
        String address = found;
        while (endsOutside(address)) {
            address = address.substring(0, address.length() - 1);
        }
        return address;
    }

    private static boolean endsOutside(String address) {
        char last = address.charAt(address.length() - 1);
        Character opened = CLOSES.get(last);
        return ENDS.indexOf(last) >= 0 || (opened != null && count(address, opened) < count(address, last));
    }

    private static long count(String address, char sign) {
        return address.chars().filter(c -> c == sign).count();
    }
}
