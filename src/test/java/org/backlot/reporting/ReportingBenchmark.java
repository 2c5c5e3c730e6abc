package org.backlot.reporting;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.backlot.chart.Chart;
import org.backlot.chart.ChartFields;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.Story;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectAt;
import org.backlot.organization.OrganizationAt;
import org.backlot.person.PersonAt;
import org.backlot.relay.Paging;
import org.backlot.relay.Unfolding;

/**
 * CPU time of chains, paths, spans and charts among 100,000 people, each with a manager, a position and a second line
 * that was succeeded. Not a test: run its main method with the test class path.
 */
public final class ReportingBenchmark {
    private static final int PEOPLE = 100_000;
    private static final int REPORTS = 4;
    private static final int UNIT = 500;
    private static final long WARM_UP_NANOS = 2_000_000_000L;
    private static final String THEN = "deadline 2022-11-29";
    private static final String NOW = "thewrap 2024-01-10";

    private final Moment moment;
    private long answers;

    private ReportingBenchmark(Moment moment) {
        this.moment = moment;
    }

    public static void main(String[] arguments) {
        ReportingBenchmark benchmark = new ReportingBenchmark(moment());
        ChartFields charts = new ChartFields();
        int deep = PEOPLE - 1;
        benchmark.measure(
                "chain",
                2_000,
                i -> Climb.from(benchmark.person(deep - i % 50_000), 32).hops().size());
        benchmark.measure(
                "chain, inferring",
                2_000,
                i -> Climb.from(benchmark.person(deep - i % 50_000), 32, true)
                        .hops()
                        .size());
        benchmark.measure(
                "path",
                2_000,
                i -> Meeting.between(
                                benchmark.person(deep - i % 50_000), benchmark.person(deep / 2 + i % 40_000), 32, false)
                        .getLength());
        benchmark.measure(
                "peers",
                2_000,
                i -> Peers.of(benchmark.person(deep - i % 50_000)).size());
        benchmark.measure(
                "20 of all reports of the top",
                500,
                i -> first(Descent.stated(benchmark.person(0), 32).list()));
        benchmark.measure(
                "direct span of the top",
                500,
                i -> new SpanOfControl(Descent.stated(benchmark.person(0), 32))
                        .getDirect()
                        .people());
        benchmark.measure(
                "total span, 341 below",
                100,
                i -> new SpanOfControl(Descent.stated(benchmark.person(80 + i % 100), 4))
                        .getTotal()
                        .people());
        benchmark.measure(
                "total span, 20,000 below",
                2,
                i -> new SpanOfControl(Descent.stated(benchmark.person(0), 32))
                        .getTotal()
                        .people());
        benchmark.measure("chart of a unit of 500", 100, i -> size(charts.chart(benchmark.unit(i % 100), 32)));
        benchmark.measure(
                "20 of the chart of a unit of 500",
                100,
                i -> first(charts.chart(benchmark.unit(i % 100), 32).tree()));
        benchmark.measure(
                "chart of 341 below a person", 100, i -> size(charts.chart(benchmark.person(80 + i % 100), 4)));
        benchmark.measure(
                "links of a unit of 500",
                100,
                i -> charts.links(
                                charts.chart(benchmark.unit(i % 100), 32),
                                null,
                                null,
                                new Paging(null, null, null, null))
                        .page()
                        .total()
                        .getAsInt());
    }

    /** Reads what a page of 20 needs. */
    private static int first(Unfolding<?> list) {
        int read = 0;
        while (read < 21 && list.find(read) != null) {
            read++;
        }
        return read;
    }

    private static int size(Chart chart) {
        return chart.tree().all().size();
    }

    /** Everybody reports to one of a tree of four each; neighbours work at one unit. */
    private static Moment moment() {
        Story story = new Story()
                .people(IntStream.range(0, PEOPLE).mapToObj(i -> "p" + i).toArray(String[]::new))
                .divisions(
                        IntStream.range(0, PEOPLE / UNIT).mapToObj(i -> "u" + i).toArray(String[]::new));
        for (int i = 0; i < PEOPLE; i++) {
            story.position("p" + i, "u" + i / UNIT).cited(NOW);
            if (i > 0) {
                story.line("p" + i, "p" + (i - 1) / REPORTS).cited(NOW);
                story.line("p" + i, "p" + i / (2 * REPORTS)).cited(THEN);
            }
        }
        return story.on("2024-01-12");
    }

    private PersonAt person(int number) {
        return (PersonAt) view("p" + number);
    }

    private OrganizationAt unit(int number) {
        return (OrganizationAt) view("u" + number);
    }

    private SubjectAt view(String slug) {
        Graph graph = moment.graph();
        Subject subject = graph.findSubject(slug);
        if (subject == null) {
            throw new IllegalStateException(slug);
        }
        return subject.at(moment);
    }

    /** Prints the CPU time of one question in microseconds, after some seconds to warm up. */
    private void measure(String what, int times, IntFunction<Integer> question) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long warm = threads.getCurrentThreadCpuTime() + WARM_UP_NANOS;
        for (int i = 0; threads.getCurrentThreadCpuTime() < warm; i++) {
            answers += question.apply(i % times);
        }
        long start = threads.getCurrentThreadCpuTime();
        long before = answers;
        for (int i = 0; i < times; i++) {
            answers += question.apply(i);
        }
        long spent = (threads.getCurrentThreadCpuTime() - start) / 1_000;
        System.out.printf(
                "%-36s %10.1f us, answer %.1f%n", what, (double) spent / times, (double) (answers - before) / times);
    }
}
