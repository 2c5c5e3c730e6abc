package org.backlot.drawing;

import java.util.List;
import org.backlot.chart.Chart;
import org.backlot.chart.ChartLink;

/** Draws charts. */
public final class Drawings {
    /** What no drawing carries, whatever its form; said wherever one is handed out as a file. */
    public static final List<String> LOST = List.of(
            "citations, and with them who says so",
            "how each claim stands, and conflicts about it",
            "when anything began, ended or was last told",
            "names other than that of the day, and identifiers");

    private Drawings() {}

    /** A chart with the links across it, in a form; always the same text for the same chart. */
    public static String draw(Chart chart, List<ChartLink> links, DrawingFormat format) {
        Sketch sketch = Sketch.of(chart, links);
        return switch (format) {
            case SVG -> Svg.of(sketch);
            case MERMAID -> Mermaid.of(sketch);
            case DOT -> Dot.of(sketch);
        };
    }
}
