package org.vouch.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Links of a list that change one thing and keep the rest of its address: {@code ?kind=OFFICIAL&page=2}. Whatever
 * changes the list itself leads to its first page.
 */
public final class Addresses {

    private static final String PAGE = "page";

    private Addresses() {}

    /** The query of this address with one parameter set, or dropped if the value is null or empty. */
    public static String with(HttpServletRequest request, String name, Object value) {
        List<Parameter> parameters = parameters(request);
        parameters.removeIf(parameter -> parameter.name().equals(name) || parameter.isPage());
        if (value != null && !value.toString().isEmpty()) {
            parameters.add(new Parameter(name, value.toString()));
        }
        return written(parameters);
    }

    /** The query of this address without one value of a parameter, or without the parameter if the value is null. */
    public static String without(HttpServletRequest request, String name, Object value) {
        List<Parameter> parameters = parameters(request);
        parameters.removeIf(Parameter::isPage);
        parameters.removeIf(parameter -> parameter.name().equals(name)
                && (value == null || parameter.value().equals(value.toString())));
        return written(parameters);
    }

    /** The query of this address sorted by a column; by the same column once more turns the order. */
    public static String sorted(HttpServletRequest request, String key, boolean descending) {
        List<Parameter> parameters = parameters(request);
        parameters.removeIf(parameter -> parameter.isPage()
                || parameter.name().equals("sort")
                || parameter.name().equals("desc"));
        parameters.add(new Parameter("sort", key));
        if (descending) {
            parameters.add(new Parameter("desc", "true"));
        }
        return written(parameters);
    }

    /** The first value of a parameter in this address, whatever a form sends beside it; null where there is none. */
    public static String value(HttpServletRequest request, String name) {
        return parameters(request).stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::value)
                .findFirst()
                .orElse(null);
    }

    /** What stands in this address beside one parameter, in its order and without the page of a list. */
    public static List<Map.Entry<String, String>> others(HttpServletRequest request, String name) {
        return parameters(request).stream()
                .filter(parameter -> !parameter.name().equals(name) && !parameter.isPage())
                .map(parameter -> Map.entry(parameter.name(), parameter.value()))
                .toList();
    }

    /** Whether the address holds this value of a parameter. */
    public static boolean holds(HttpServletRequest request, String name, Object value) {
        return value != null && parameters(request).contains(new Parameter(name, value.toString()));
    }

    private static List<Parameter> parameters(HttpServletRequest request) {
        List<Parameter> parameters = new ArrayList<>();
        String query = request.getQueryString();
        for (String pair : query == null ? new String[0] : query.split("&", -1)) {
            int sign = pair.indexOf('=');
            if (sign > 0 && sign < pair.length() - 1) {
                parameters.add(new Parameter(decoded(pair.substring(0, sign)), decoded(pair.substring(sign + 1))));
            }
        }
        return parameters;
    }

    private static String written(List<Parameter> parameters) {
        return parameters.stream().map(Parameter::written).collect(Collectors.joining("&", "?", ""));
    }

    /** A percent sign that begins no escape is what somebody typed, and stays. */
    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }

    private record Parameter(String name, String value) {

        boolean isPage() {
            return name.equals(PAGE);
        }

        String written() {
            return URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                    + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }
}
