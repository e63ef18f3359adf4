package org.vouch.domain.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.shared.Violation;
import org.vouch.domain.source.SourceId;

/** What the words of an address ask of a list, by the name they stand under. Anything that can mean nothing is left out. */
record AskedWords(Function<String, Stream<String>> words) {

    String first(String name) {
        return words.apply(name).findFirst().orElse(null);
    }

    boolean holds(String name, String word) {
        return words.apply(name).anyMatch(word::equals);
    }

    Stream<Long> ids(String name) {
        return words.apply(name).filter(text -> text.matches("[0-9]{1,18}")).map(Long::valueOf);
    }

    Set<SourceId> sources(String name) {
        return ids(name).map(SourceId::new).collect(Collectors.toSet());
    }

    <E extends Enum<E>> Set<E> constants(Class<E> type, String name) {
        List<String> named = words.apply(name).toList();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> named.contains(constant.name()))
                .collect(Collectors.toSet());
    }

    /** Null where it is none, or cannot be read. */
    PartialDate date(String name) {
        try {
            return PartialDate.ofNullable(first(name));
        } catch (Violation e) {
            return null;
        }
    }
}
