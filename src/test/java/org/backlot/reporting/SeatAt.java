package org.backlot.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backlot.evidence.Evidence;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Identifier;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectKind;
import org.backlot.naming.NamingAt;
import org.backlot.placement.PlacementAt;
import org.backlot.position.PositionAt;
import org.backlot.post.PostAt;
import org.backlot.remark.RemarkAt;
import org.backlot.time.Certainty;

/** A seat of an organogram on a day, as the engine tells it: only what surely held. */
record SeatAt(
        PostAt post, String ref, List<String> holders, List<String> marks, List<String> titles, List<Long> managers) {
    private static final Pattern QUOTED = Pattern.compile("“(.*)”");

    /** The seats of each body that are surely there on a day, by body and then by reference. */
    static Map<String, Map<String, SeatAt>> all(Graph graph, LocalDate day) {
        Moment moment = new Moment(graph, day, null, null);
        Map<String, Map<String, SeatAt>> bodies = new LinkedHashMap<>();
        for (Subject post : graph.directory(SubjectKind.POST).all()) {
            PostAt view = (PostAt) post.at(moment);
            String key = key(graph, post);
            if (!surely(view, ClaimKind.PLACEMENT, Side.SUBJECT, PlacementAt.class)
                    .isEmpty()) {
                int slash = key.indexOf('/');
                bodies.computeIfAbsent(key.substring(0, slash), body -> new LinkedHashMap<>())
                        .put(key.substring(slash + 1), of(view, key.substring(slash + 1)));
            }
        }
        return bodies;
    }

    static String key(Graph graph, Subject post) {
        return graph.identifiers(post).stream()
                .filter(identifier -> identifier.scheme().equals("uk-organograms-post"))
                .map(Identifier::value)
                .findFirst()
                .orElseThrow();
    }

    static SeatAt of(PostAt post, String ref) {
        List<String> holders = new ArrayList<>();
        for (PositionAt position : surely(post, ClaimKind.POSITION, Side.OBJECT, PositionAt.class)) {
            holders.add(post.moment()
                    .graph()
                    .subject(position.it().entry().subject())
                    .entry()
                    .label());
        }
        List<String> marks = new ArrayList<>();
        for (RemarkAt remark : surely(post, ClaimKind.REMARK, Side.SUBJECT, RemarkAt.class)) {
            Matcher words = QUOTED.matcher(remark.it().text());
            marks.add(words.find() ? words.group(1) : "");
        }
        List<String> titles = new ArrayList<>();
        surely(post, ClaimKind.NAMING, Side.SUBJECT, NamingAt.class)
                .forEach(naming -> titles.add(naming.it().name()));
        List<Long> managers = new ArrayList<>();
        surely(post, ClaimKind.REPORTING_LINE, Side.SUBJECT, ReportingLineAt.class)
                .forEach(line -> managers.add(line.it().manager()));
        return new SeatAt(post, ref, holders, marks, titles, managers);
    }

    /** What the file has in the place of a name: that of the one holder, or the words of the mark. */
    String name() {
        List<String> names = new ArrayList<>(holders);
        names.addAll(marks);
        return String.join(" & ", names);
    }

    String title() {
        return String.join(" & ", titles);
    }

    private static <V extends ClaimAt> List<V> surely(PostAt post, ClaimKind kind, Side side, Class<V> type) {
        return Evidence.held(post, kind, side, type).stream()
                .filter(claim -> claim.getCertainty() == Certainty.DEFINITE)
                .toList();
    }
}
