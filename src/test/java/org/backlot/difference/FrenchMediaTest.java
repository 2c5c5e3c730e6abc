package org.backlot.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.backlot.citation.Tense;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.Story;
import org.backlot.graph.Told;
import org.backlot.ownership.Ownership;
import org.junit.jupiter.api.Test;

/** Who owns the French media: a register of 21 dated versions, and the differences that others found between them. */
class FrenchMediaTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("backlot.shared", "../shared"), "data", "french-media-ownership");

    private final Story story = new Story();
    private final Set<String> names = new TreeSet<>();

    /** An owner, what they own, and the share as printed. */
    private record Link(String owner, String owned, String share) {}

    @Test
    void theDifferencesBetweenVersionsComeOut() throws IOException {
        assumeTrue(
                Files.isDirectory(FOLDER),
                "skipped: there is no " + FOLDER.toAbsolutePath().normalize());
        tell(versions());
        Graph graph = story.graph();
        JsonNode expected = new ObjectMapper()
                .readTree(FOLDER.resolve("expected_diffs.json").toFile())
                .get("diffs");
        Map<String, List<String>> found = new LinkedHashMap<>();
        Map<String, List<String>> wanted = new LinkedHashMap<>();
        for (JsonNode version : expected) {
            String days = version.get("from").asText() + " " + version.get("to").asText();
            wanted.put(days, told(version));
            found.put(days, found(graph, days.split(" ")));
        }

        assertThat(found).isNotEmpty().isEqualTo(wanted);
    }

    private static Map<String, Set<Link>> versions() throws IOException {
        Map<String, Set<Link>> versions = new TreeMap<>();
        try (Stream<Path> days = Files.list(FOLDER)) {
            for (Path day : days.filter(Files::isDirectory).toList()) {
                versions.put(day.getFileName().toString(), links(day.resolve("relations_medias_francais.tsv")));
            }
        }
        return versions;
    }

    /** Of two lines on one link the last counts, as it does in the differences that are expected. */
    private static Set<Link> links(Path file) throws IOException {
        List<String[]> rows = Files.readAllLines(file).stream()
                .map(line -> line.split("\t", -1))
                .toList();
        List<String> header = List.of(rows.get(0));
        int owner = header.indexOf("origine");
        int owned = header.indexOf("cible");
        int share = header.indexOf("valeur");
        Map<List<String>, Link> links = new LinkedHashMap<>();
        for (String[] row : rows.subList(1, rows.size())) {
            if (row.length == header.size()) {
                Link link = new Link(row[owner].strip(), row[owned].strip(), row[share].strip());
                links.put(List.of(link.owner(), link.owned()), link);
            }
        }
        return new LinkedHashSet<>(links.values());
    }

    /** Each link with its share is one claim: in force in every version that has it, over in the first that has not. */
    private void tell(Map<String, Set<Link>> versions) {
        versions.values().forEach(links -> links.forEach(link -> names.addAll(List.of(link.owner(), link.owned()))));
        story.companies(names.toArray(String[]::new));
        Map<Link, Told> open = new HashMap<>();
        versions.forEach((day, links) -> {
            open.entrySet().removeIf(entry -> {
                boolean over = !links.contains(entry.getKey());
                if (over) {
                    entry.getValue().cited("register " + day, cited -> cited.tense(Tense.PAST));
                }
                return over;
            });
            links.forEach(link -> open.computeIfAbsent(link, this::owns).cited("register " + day));
        });
    }

    private Told owns(Link link) {
        String number = link.share().replace(',', '.');
        BigDecimal percent = number.matches("[0-9]+(\\.[0-9]+)?") ? new BigDecimal(number) : null;
        String words = percent == null && !link.share().isEmpty() ? link.share() : null;
        long owned = story.number(link.owned());
        return story.tell(link.owner(), entry -> new Ownership(entry, owned, percent, percent, words));
    }

    private static List<String> found(Graph graph, String[] days) {
        Moment from = new Moment(graph, LocalDate.parse(days[0]), null, null);
        RelationChangeFilter ownership = new RelationChangeFilter(List.of(ClaimKind.OWNERSHIP), null, null, null);
        Moment to = from.on(LocalDate.parse(days[1]));
        return Changes.of(new StoreScope(graph), from, to, ownership).stream()
                .map(Changes::told)
                .sorted()
                .toList();
    }

    private static List<String> told(JsonNode version) {
        Set<String> told = new TreeSet<>();
        version.get("links_added").forEach(link -> told.add("BEGAN " + told(link.get(0), link.get(1))));
        version.get("links_removed").forEach(link -> told.add("ENDED " + told(link.get(0), link.get(1))));
        version.get("stake_changed")
                .forEach(stake -> told.add("CHANGED "
                        + told(stake.get(0).get(0), stake.get(0).get(1)) + " STAKE ["
                        + stake.get(1).asText() + "] [" + stake.get(2).asText() + "]"));
        return List.copyOf(told);
    }

    private static String told(JsonNode owner, JsonNode owned) {
        return owner.asText() + " > " + owned.asText();
    }
}
