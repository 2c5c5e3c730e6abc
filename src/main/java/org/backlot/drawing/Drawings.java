package org.backlot.drawing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.backlot.chart.Chart;
import org.backlot.chart.ChartLink;
import org.backlot.chart.ChartLinkKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectKind;
import org.backlot.ledger.Ledger;
import org.backlot.refusal.Refusal;
import org.backlot.snapshot.LatestGraph;
import org.backlot.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** Draws charts. */
@ApplicationScoped
public class Drawings {
    /** What no drawing carries, whatever its form; said wherever one is handed out as a file. */
    public static final List<String> LOST = List.of(
            "citations, and with them who says so",
            "how each claim stands, and conflicts about it",
            "when anything began, ended or was last told",
            "names other than that of the day, and identifiers");

    /** The links that are drawn where nobody says which. */
    public static final List<ChartLinkKind> USUAL = List.of(
            ChartLinkKind.REPORTING_LINE,
            ChartLinkKind.DOTTED_LINE,
            ChartLinkKind.COLLABORATION,
            ChartLinkKind.PLACEMENT);

    private final Ledger ledger;
    private final LatestGraph latest;
    private final Clock clock;

    Drawings(Ledger ledger, LatestGraph latest, Clock clock) {
        this.ledger = ledger;
        this.latest = latest;
        this.clock = clock;
    }

    /**
     * Draws the chart of an organization, or below a person or post, by all that is on record now.
     *
     * @param asOf the day that it shows; {@code null} for today
     * @throws Refusal if nothing that has a chart bears the slug
     */
    public String draw(String slug, @Nullable LocalDate asOf, int maxDepth, DrawingFormat format) {
        Graph graph = ledger.catchUp(latest.get());
        Subject subject = graph.findSubject(slug);
        if (subject == null || subject.kind() == SubjectKind.ANNOUNCEMENT) {
            throw Refusal.unknown("chart", "organization, person or post", slug);
        }
        Moment moment = new Snapshot(graph, LocalDate.now(clock)).moment(asOf, null, null);
        Chart chart = Chart.of(subject.at(moment), maxDepth);
        return draw(chart, chart.links(USUAL), format);
    }

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
