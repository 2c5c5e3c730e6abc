package org.backlot.drawing;

import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A sketch as a picture. Colours follow the reader's light or dark mode, and nothing is told by colour alone. */
final class Svg {
    private static final String STYLE = """
            text{font:13px system-ui,sans-serif;fill:#1b1f24}.title{font-size:16px;font-weight:600}
            .caption{fill:#57606a;font-size:12px}rect{fill:#fff;stroke:#57606a}.organization{fill:#ddeeff}
            .post{fill:#f3f0e6}path{fill:none;stroke:#57606a}
            .doubtful{stroke-dasharray:6 4}.link{stroke:#9a5b00;stroke-dasharray:2 3}
            @media (prefers-color-scheme:dark){svg{background:#0d1117}text{fill:#e6edf3}.caption{fill:#9da7b3}
            rect{fill:#161b22;stroke:#9da7b3}.organization{fill:#12304f}.post{fill:#33301f}path{stroke:#9da7b3}
            .link{stroke:#e3a33c}}
            """;

    private final Sketch sketch;
    private final List<String> across;
    private final Plan plan;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private Svg(Sketch sketch) throws XMLStreamException {
        this.sketch = sketch;
        this.across = across(sketch);
        this.plan = Plan.of(sketch, across);
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    static String of(Sketch sketch) {
        try {
            Svg svg = new Svg(sketch);
            svg.write();
            return svg.text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Text cannot be written to memory", impossible);
        }
    }

    private void write() throws XMLStreamException {
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
        attributes("width", plan.width(), "height", plan.height(), "role", "img");
        attributes("viewBox", "0 0 " + plan.width() + " " + plan.height());
        element("title", sketch.title());
        element("style", STYLE);
        text(Plan.MARGIN, Plan.MARGIN + Plan.LINE_HEIGHT / 2.0, "title", sketch.title());
        for (Line line : sketch.lines()) {
            if (line.inTree()) {
                branch(line);
            } else if (plan.has(line.from()) && plan.has(line.to())) {
                link(line);
            }
        }
        for (Box box : sketch.boxes()) {
            if (plan.has(box)) {
                box(box);
            }
        }
        int y = plan.textFrom();
        for (String line : across) {
            text(Plan.MARGIN, y, "across", line);
            y += Plan.LINE_HEIGHT;
        }
        xml.writeEndElement();
        xml.flush();
    }

    /** The links in words, a line for all of a kind that start at one box, and what is missing. */
    private static List<String> across(Sketch sketch) {
        Map<String, StringJoiner> links = new LinkedHashMap<>();
        for (Line line : sketch.lines()) {
            if (!line.inTree()) {
                String start = line.from().name() + " " + line.label() + " ";
                links.computeIfAbsent(start, words -> new StringJoiner(", ", words, ""))
                        .add(line.to().name());
            }
        }
        List<String> across = new ArrayList<>();
        links.values().forEach(link -> across.add(link.toString()));
        if (sketch.remark() != null) {
            across.add(sketch.remark());
        }
        return across;
    }

    private void box(Box box) throws XMLStreamException {
        Rectangle2D place = plan.place(box);
        xml.writeStartElement("rect");
        attributes("class", box.shape().name().toLowerCase(Locale.ROOT));
        attributes("x", place.getX(), "y", place.getY(), "width", place.getWidth(), "height", place.getHeight());
        attributes("rx", box.shape() == Box.Shape.PERSON ? 8 : 0);
        xml.writeEndElement();
        double x = place.getX() + Plan.LINE_HEIGHT / 2.0;
        double y = place.getY() + Plan.LINE_HEIGHT;
        text(x, y, "name", box.name());
        if (box.caption() != null) {
            text(x, y + Plan.LINE_HEIGHT, "caption", box.caption());
        }
    }

    /** From the right side of the upper box to the left side of the lower one. */
    private void branch(Line line) throws XMLStreamException {
        Rectangle2D from = plan.place(line.from());
        Rectangle2D to = plan.place(line.to());
        double bend = to.getX() - 28;
        path(
                line.doubtful() ? "branch doubtful" : "branch",
                "M" + pixels(from.getMaxX()) + " " + pixels(from.getCenterY()) + "H" + pixels(bend) + "V"
                        + pixels(to.getCenterY()) + "H" + pixels(to.getX()),
                line.sureness());
    }

    /** An arc from right side to right side. What it is stands in words below. */
    private void link(Line line) throws XMLStreamException {
        Rectangle2D from = plan.place(line.from());
        Rectangle2D to = plan.place(line.to());
        double startX = from.getMaxX();
        double endX = to.getMaxX();
        double middleX = Math.max(startX, endX) + 40;
        double startY = from.getCenterY() + 4;
        double endY = to.getCenterY() + 4;
        path(
                "link",
                "M" + pixels(startX) + " " + pixels(startY) + "C" + pixels(middleX) + " " + pixels(startY) + " "
                        + pixels(middleX) + " " + pixels(endY) + " " + pixels(endX) + " " + pixels(endY),
                line.from().name() + " " + line.label() + " " + line.to().name() + " (" + line.sureness() + ")");
    }

    private void path(String kind, String path, String told) throws XMLStreamException {
        xml.writeStartElement("path");
        attributes("class", kind, "d", path);
        element("title", told);
        xml.writeEndElement();
    }

    private void text(double x, double y, String kind, String words) throws XMLStreamException {
        xml.writeStartElement("text");
        attributes("class", kind, "x", x, "y", y);
        xml.writeCharacters(printable(words));
        xml.writeEndElement();
    }

    private void element(String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(printable(words));
        xml.writeEndElement();
    }

    private void attributes(Object... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            String written = value instanceof Double number ? pixels(number) : String.valueOf(value);
            xml.writeAttribute(String.valueOf(namesAndValues[i]), written);
        }
    }

    private static String pixels(double number) {
        return String.valueOf(Math.round(number * 10) / 10.0);
    }

    /** XML 1.0 has no way to write control characters. */
    private static String printable(String words) {
        return words.codePoints()
                .map(character -> Character.isISOControl(character) && character != '\n' ? ' ' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
