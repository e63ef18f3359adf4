package org.vouch.web.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The first sheet of a flat OpenDocument file, which is what LibreOffice holds after it opened another.
 *
 * @param formulas how many of its cells are formulas
 */
record OpenedSheet(List<List<Cell>> rows, int formulas) {

    /** A cell with its text; a date or number that LibreOffice took it for is no text. */
    record Cell(String text, boolean isText) {}

    private static final Cell EMPTY = new Cell("", true);
    private static final int WIDEST = 2_000;

    Cell at(int row, int column) {
        boolean filled = row < rows.size() && column < rows.get(row).size();
        return filled ? rows.get(row).get(column) : EMPTY;
    }

    static OpenedSheet of(Path fods) {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (InputStream file = Files.newInputStream(fods)) {
            return new Reading(factory.createXMLStreamReader(file)).sheet();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Reading {

        private final XMLStreamReader xml;
        private final List<List<Cell>> rows = new ArrayList<>();
        private List<Cell> row = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private boolean inParagraph;
        private int paragraphs;
        private int repeated;
        private boolean isText;
        private int formulas;

        Reading(XMLStreamReader xml) {
            this.xml = xml;
        }

        OpenedSheet sheet() throws XMLStreamException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS -> {
                        if (inParagraph) {
                            text.append(xml.getText());
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    default -> {}
                }
            }
            return new OpenedSheet(rows, formulas);
        }

        private void begin(String name) {
            switch (name) {
                case "table-row" -> row = new ArrayList<>();
                case "table-cell", "covered-table-cell" -> beginCell();
                case "p" -> {
                    text.append(paragraphs++ > 0 ? "\n" : "");
                    inParagraph = true;
                }
                case "s" -> text.append(" ".repeat(number("c")));
                case "tab" -> text.append('\t');
                case "line-break" -> text.append('\n');
                default -> {}
            }
        }

        private void beginCell() {
            text.setLength(0);
            paragraphs = 0;
            repeated = number("number-columns-repeated");
            String type = attribute("value-type");
            isText = type == null || type.equals("string");
            formulas += attribute("formula") == null ? 0 : repeated;
        }

        private void end(String name) {
            switch (name) {
                case "p" -> inParagraph = false;
                case "table-cell", "covered-table-cell" ->
                    row.addAll(Collections.nCopies(Math.min(repeated, WIDEST), new Cell(text.toString(), isText)));
                case "table-row" -> rows.add(row);
                default -> {}
            }
        }

        private int number(String name) {
            String value = attribute(name);
            return value == null ? 1 : Integer.parseInt(value);
        }

        private String attribute(String name) {
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                if (xml.getAttributeLocalName(i).equals(name)) {
                    return xml.getAttributeValue(i);
                }
            }
            return null;
        }
    }
}
