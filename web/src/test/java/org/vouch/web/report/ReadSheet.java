package org.vouch.web.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The first sheet of a workbook read by its XML, as ECMA-376 says and with no library for workbooks. */
record ReadSheet(Map<String, String> parts) {

    private static final Pattern SPELLED_OUT = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    static ReadSheet of(byte[] xlsx) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReadSheet(parts);
    }

    /** The same workbook with its second sheet for its first. */
    ReadSheet second() {
        Map<String, String> turned = new LinkedHashMap<>(parts);
        turned.put(SHEET, parts.get("xl/worksheets/sheet2.xml"));
        return new ReadSheet(turned);
    }

    String sheet() {
        return parts.get(SHEET);
    }

    /** The text of each cell by its place, {@code A1}; a number as it is written. */
    Map<String, String> cells() {
        List<String> strings = new ArrayList<>();
        for (Element item : elements(parts.get("xl/sharedStrings.xml"), "si")) {
            strings.add(spelledIn(item.getTextContent()));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (Element cell : elements(sheet(), "c")) {
            String value = cell.getTextContent();
            cells.put(
                    cell.getAttribute("r"),
                    switch (cell.getAttribute("t")) {
                        case "s" -> strings.get(Integer.parseInt(value));
                        case "inlineStr" -> spelledIn(value);
                        default -> value;
                    });
        }
        return cells;
    }

    private static String spelledIn(String text) {
        return SPELLED_OUT
                .matcher(text)
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))));
    }

    /** Whether a cell is a number and no text. */
    boolean isNumber(String place) {
        return elements(sheet(), "c").stream()
                .anyMatch(cell -> cell.getAttribute("r").equals(place)
                        && cell.getAttribute("t").equals("n"));
    }

    int formulas() {
        return elements(sheet(), "f").size();
    }

    private static List<Element> elements(String xml, String name) {
        try {
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
            NodeList nodes = document.getElementsByTagName(name);
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                elements.add((Element) nodes.item(i));
            }
            return elements;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
