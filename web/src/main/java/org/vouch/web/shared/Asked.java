package org.vouch.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouch.domain.shared.PageRequest;

/** What the address of a list asks for. Anything in it that can mean nothing is left out. */
public final class Asked {

    private static final int DIGITS_OF_A_DAY = 10;

    private final HttpServletRequest request;

    public Asked(HttpServletRequest request) {
        this.request = request;
    }

    /** As it was typed, however odd; null where it is not there. */
    public String typed(String name) {
        return request.getParameter(name);
    }

    public boolean isTrue(String name) {
        return "true".equals(typed(name));
    }

    public Optional<String> word(String name) {
        return words(name).findFirst();
    }

    public Stream<String> words(String name) {
        return Stream.ofNullable(request.getParameterValues(name))
                .flatMap(Stream::of)
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.indexOf('\0') < 0);
    }

    public Stream<Long> ids(String name) {
        return words(name).filter(text -> text.matches("[0-9]{1,18}")).map(Long::valueOf);
    }

    public Stream<Integer> numbers(String name) {
        return words(name).filter(text -> text.matches("[0-9]{1,6}")).map(Integer::valueOf);
    }

    /** Those of an enum that are named, in the enum's order. */
    public <E extends Enum<E>> List<E> constants(Class<E> type, String name) {
        List<String> named = words(name).toList();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> named.contains(constant.name()))
                .toList();
    }

    public Optional<LocalDate> day(String name) {
        try {
            return word(name).filter(text -> text.length() == DIGITS_OF_A_DAY).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** The page of a list that has its own order. */
    public PageRequest page(int rows, boolean descending) {
        return new PageRequest(number("page", 1), number("size", rows), null, descending);
    }

    /** The page of a list in the order that is asked for. */
    public PageRequest sortedPage(int rows) {
        return new PageRequest(number("page", 1), number("size", rows), typed("sort"), isTrue("desc"));
    }

    private int number(String name, int otherwise) {
        return numbers(name).findFirst().orElse(otherwise);
    }
}
