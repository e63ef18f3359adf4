package org.vouch.domain.sametext;

import java.util.List;
import java.util.regex.Pattern;

/** Two reports on one ferry, by two people who never met; and what a third made of the first. */
final class OwnTexts {

    static final String WIRE = """
            The ferry Halden left the quay at Norby shortly after six on Monday morning with ninety people on board, most \
            of them on their way to the paper mill across the sound. Twenty minutes later it lay still. A rope from a lost \
            net had wound itself round both screws, the harbour master said, and the engines had to be stopped.

            Two fishing boats towed it back before noon. Nobody was hurt, although a school class of thirty had to be given \
            blankets and hot soup in the waiting room, and the mill sent its morning shift home with full pay.

            The line to the islands will be closed until divers have looked at the shafts, which the company expects to \
            take three days. Until then a smaller boat goes four times a day and carries no cars.""";

    static final String OWN = """
            Commuters in Norby had a long wait this week. Their ship broke down in the middle of the sound on Monday, and \
            was brought back by local fishermen only hours later.

            Passengers told this paper that they had heard a dull sound from below and then nothing at all. The owner of \
            the line blames a lost net. Whether the ship can sail again on Thursday is for the divers to say; a small \
            boat takes its place, without cars, and those who work at the mill were paid for the day they missed.""";

    private OwnTexts() {}

    /** From a word of the wire on, so many words. */
    static String part(int from, int many) {
        return String.join(" ", List.of(words()).subList(from, from + many));
    }

    static String[] words() {
        return Pattern.compile("\\s+").splitAsStream(WIRE).toArray(String[]::new);
    }
}
