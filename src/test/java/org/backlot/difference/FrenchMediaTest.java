package org.backlot.difference;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backlot.bulk.Finding;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.SubjectAt;
import org.backlot.reporting.Imported;
import org.backlot.reporting.SharedData;
import org.junit.jupiter.api.Test;

/** Who owns the French media: a register of 21 dated versions, and the differences that others found between them. */
@QuarkusTest
@TestProfile(Imported.Alone.class)
class FrenchMediaTest {
    private static final String RELATIONS = "relations_medias_francais.tsv";

    private final Imported imported;

    FrenchMediaTest(Imported imported) {
        this.imported = imported;
    }

    @Test
    void theDifferencesBetweenVersionsComeOut() throws IOException {
        SharedData data = SharedData.of("french-media-ownership");
        enter(data, "french-media-names", "medias_francais.tsv");
        List<Imported.Result> results = enter(data, "french-media-ownership", RELATIONS);
        Graph graph = results.get(results.size() - 1).graph();
        Map<String, List<String>> found = new LinkedHashMap<>();
        Map<String, List<String>> wanted = new LinkedHashMap<>();
        for (JsonObject version : ((JsonObject) data.json("expected_diffs.json"))
                .getJsonArray("diffs")
                .getValuesAs(JsonObject.class)) {
            String days = version.getString("from") + " " + version.getString("to");
            wanted.put(days, told(version));
            found.put(days, found(graph, days.split(" ")));
        }

        assertThat(found).isNotEmpty().isEqualTo(wanted);
        assertThat(refused(results)).allMatch(message -> message.startsWith("says otherwise than line "));
        assertThat(imported.enter("french-media-ownership", data.file("2020-11-18/" + RELATIONS))
                        .tally()
                        .isEmpty())
                .isTrue();
    }

    /** All versions of one file, in their order; every row is stored or reported. */
    private List<Imported.Result> enter(SharedData data, String mapping, String file) throws IOException {
        List<Imported.Result> results = new ArrayList<>();
        for (Path version : versions(data)) {
            Path table = version.resolve(file);
            Imported.Result result = imported.enter(mapping, table);
            try (Stream<String> lines = Files.lines(table)) {
                long rows = lines.filter(line -> !line.isBlank()).count() - 1;
                assertThat(result.tally().read()).isEqualTo(rows);
            }
            results.add(result);
        }
        return results;
    }

    private static List<Path> versions(SharedData data) throws IOException {
        try (Stream<Path> days = Files.list(data.file("."))) {
            return days.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static List<String> refused(List<Imported.Result> results) {
        return results.stream()
                .flatMap(result -> result.findings().stream())
                .filter(Finding::refused)
                .map(Finding::message)
                .toList();
    }

    private static List<String> found(Graph graph, String[] days) {
        Moment from = new Moment(graph, LocalDate.parse(days[0]), null, null);
        RelationChangeFilter ownership = new RelationChangeFilter(List.of(ClaimKind.OWNERSHIP), null, null, null);
        Moment to = from.on(LocalDate.parse(days[1]));
        return Changes.of(new StoreScope(graph), from, to, ownership).stream()
                .map(FrenchMediaTest::told)
                .sorted()
                .toList();
    }

    private static String told(RelationChange change) {
        String values = change.values().stream()
                .map(value -> " " + value.aspect() + " " + value.before() + " " + value.after())
                .collect(Collectors.joining());
        return change.kind() + " " + label(change.getSubject()) + " > "
                + label(change.getObjects().get(0)) + values;
    }

    private static String label(SubjectAt view) {
        return view.it().entry().label();
    }

    private static List<String> told(JsonObject version) {
        Set<String> told = new TreeSet<>();
        links(version, "links_added").forEach(link -> told.add("BEGAN " + told(link)));
        links(version, "links_removed").forEach(link -> told.add("ENDED " + told(link)));
        links(version, "stake_changed")
                .forEach(stake -> told.add("CHANGED " + told(stake.getJsonArray(0)) + " STAKE [" + stake.getString(1)
                        + "] [" + stake.getString(2) + "]"));
        return List.copyOf(told);
    }

    private static List<JsonArray> links(JsonObject version, String which) {
        return version.getJsonArray(which).getValuesAs(JsonArray.class);
    }

    private static String told(JsonArray link) {
        return link.getString(0) + " > " + link.getString(1);
    }
}
