package org.backlot.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.backlot.chart.Chart;
import org.backlot.chart.ChartFields;
import org.backlot.chart.ChartLinkKind;
import org.backlot.graph.Story;
import org.backlot.naming.NameKind;
import org.backlot.organization.OrganizationAt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DrawingsTest {
    private static final String ARTICLE = "thewrap 2024-01-10";
    private static final String DAY = "2024-01-10";
    private static final String HOSTILE = "Q&A \"<b>\\' #1; --> ]]>\u0007`";

    private static Story studios() {
        Story story = new Story()
                .companies("amazon")
                .divisions("studios")
                .people("mike-hopkins", "jen-salke", "chris-brearton")
                .posts("head-of-television");
        story.placement("studios", "amazon").cited(ARTICLE);
        story.placement("head-of-television", "studios").cited(ARTICLE);
        story.leads("mike-hopkins", "amazon").cited(ARTICLE);
        story.leads("jen-salke", "studios").cited(ARTICLE);
        story.lines("jen-salke > mike-hopkins", ARTICLE);
        story.collaboration("jen-salke", "chris-brearton").cited(ARTICLE);
        return story;
    }

    @Test
    void mermaid() {
        assertThat(drawn(studios(), DrawingFormat.MERMAID)).isEqualTo("""
                        ---
                        title: "amazon, 2024-01-10"
                        ---
                        flowchart LR
                          n0["amazon"]
                          n1("mike-hopkins")
                          n2["studios"]
                          n3("jen-salke")
                          n4{{"head-of-television"}}
                          n5("chris-brearton")
                          style n5 stroke-dasharray: 4 3
                          n0 --- n1
                          n0 --- n2
                          n2 --- n3
                          n2 --- n4
                          n3 -.->|"reports to"| n1
                          n3 -.->|"works with"| n5
                        """);
    }

    @Test
    void dot() {
        assertThat(drawn(studios(), DrawingFormat.DOT))
                .startsWith("digraph chart {")
                .contains("label=\"amazon, 2024-01-10\"")
                .contains("n3 [label=\"jen-salke\", style=\"rounded\"]")
                .contains("n2 -> n3 [tooltip=\"definite\"]")
                .contains("n3 -> n1 [tooltip=\"definite\", label=\"reports to\", style=dotted, arrowhead=open,"
                        + " constraint=false]")
                .endsWith("}\n");
    }

    @Test
    void svg() {
        Document picture = parsed(drawn(studios(), DrawingFormat.SVG));
        assertThat(texts(picture, "name"))
                .containsExactly("amazon", "mike-hopkins", "studios", "jen-salke", "head-of-television");
        assertThat(texts(picture, "across"))
                .containsExactly("jen-salke reports to mike-hopkins", "jen-salke works with chris-brearton");
        assertThat(elements(picture, "path")).as("four branches and a link").hasSize(5);
    }

    @Test
    void whatSeveralClaimsSayIsDrawnOnce() {
        Story story = studios();
        story.placement("studios", "amazon").cited(ARTICLE);
        story.lines("jen-salke > mike-hopkins", ARTICLE);

        assertThat(drawn(story, DrawingFormat.MERMAID)).isEqualTo(drawn(studios(), DrawingFormat.MERMAID));
    }

    @ParameterizedTest
    @EnumSource(DrawingFormat.class)
    void theSameChartIsAlwaysDrawnTheSame(DrawingFormat format) {
        assertThat(drawn(studios(), format)).isEqualTo(drawn(studios(), format));
    }

    @Test
    void namesDoNotBreakOut() {
        Story story = new Story().companies("amazon", "odd");
        story.placement("odd", "amazon").cited(ARTICLE);
        story.naming("odd", HOSTILE, NameKind.OFFICIAL).cited(ARTICLE);

        assertThat(texts(parsed(drawn(story, DrawingFormat.SVG)), "name")).contains(HOSTILE.replace('\u0007', ' '));
        assertThat(drawn(story, DrawingFormat.DOT)).contains("Q&A \\\"<b>\\\\' #1; --> ]]>");
        assertThat(drawn(story, DrawingFormat.MERMAID))
                .contains("n1[\"Q#38;A #34;#60;b#62;#92;' #35;1#59; --#62; ]]#62; #96;\"]");
    }

    @Test
    void noBoxStandsOnAnother() {
        Document picture = parsed(drawn(wide(60), DrawingFormat.SVG));
        List<Rectangle2D> boxes = new ArrayList<>();
        for (Element box : elements(picture, "rect")) {
            Rectangle2D place = new Rectangle2D.Double(
                    number(box, "x"), number(box, "y"), number(box, "width"), number(box, "height"));
            assertThat(boxes).noneMatch(place::intersects);
            boxes.add(place);
        }
        Rectangle2D sheet = new Rectangle2D.Double(
                0, 0, number(picture.getDocumentElement(), "width"), number(picture.getDocumentElement(), "height"));
        assertThat(boxes).hasSize(121).allMatch(sheet::contains);
    }

    @Test
    void whatIsTooMuchIsLeftOutAndSaidSo() {
        assertThat(drawn(wide(3_000), DrawingFormat.MERMAID)).contains("1001 further entries are not drawn.");
    }

    /** Units below one company, each with a leader. */
    private static Story wide(int units) {
        String[] names = IntStream.range(0, units).mapToObj(i -> "unit-" + i).toArray(String[]::new);
        String[] leaders =
                IntStream.range(0, units).mapToObj(i -> "leader-" + i).toArray(String[]::new);
        Story story = new Story().companies("amazon").divisions(names).people(leaders);
        for (int i = 0; i < units; i++) {
            story.placement(names[i], "amazon").cited(ARTICLE);
            story.leads(leaders[i], names[i]).cited(ARTICLE);
        }
        return story;
    }

    private static String drawn(Story story, DrawingFormat format) {
        Chart chart = new ChartFields().chart((OrganizationAt) story.view("amazon", DAY), 32);
        EnumSet<ChartLinkKind> links = EnumSet.complementOf(EnumSet.of(ChartLinkKind.IMPLIED_LINE));
        // A story labels what no claim names after its slug.
        return Drawings.draw(chart, chart.links(links), format).replace("label of ", "");
    }

    private static Document parsed(String svg) {
        try {
            return DocumentBuilderFactory.newNSInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
        } catch (Exception broken) {
            throw new AssertionError("The picture is no XML", broken);
        }
    }

    private static List<String> texts(Document picture, String kind) {
        return elements(picture, "text").stream()
                .filter(text -> text.getAttribute("class").equals(kind))
                .map(Element::getTextContent)
                .toList();
    }

    private static List<Element> elements(Document picture, String name) {
        NodeList found = picture.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
