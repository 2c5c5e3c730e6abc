package org.backlot.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.backlot.graph.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * What an entity is here. Its classes tell, where they are common ones; else what only an organization has: a parent, a
 * head, a stock exchange. The tree of classes is not in a file of entities, so all others are left open.
 */
final class EntityKinds {
    private static final String HUMAN = "Q5";
    private static final Set<String> POSTS = Set.of(
            "Q4164871", // position
            "Q294414"); // public office
    private static final Set<String> DIVISIONS = Set.of("Q334453"); // division of a business
    private static final Set<String> COMPANIES = Set.of(
            "Q783794", // company
            "Q4830453", // business
            "Q6881511", // enterprise
            "Q891723", // public company
            "Q5621421", // private company
            "Q43229", // organization
            "Q658255", // subsidiary
            "Q219577", // holding company
            "Q161726", // multinational corporation
            "Q778575", // conglomerate
            "Q1331793", // media company
            "Q1762059", // film production company
            "Q375336", // film studio
            "Q10689397", // television production company
            "Q1107679", // animation studio
            "Q18127", // record label
            "Q210167", // video game developer
            "Q1137109", // video game publisher
            "Q2085381", // publisher
            "Q15265344", // broadcaster
            "Q1616075", // television station
            "Q2001305", // television channel
            "Q14350", // radio station
            "Q11032", // newspaper
            "Q41298", // magazine
            "Q192283", // news agency
            "Q163740", // nonprofit organization
            "Q157031", // foundation
            "Q7278", // political party
            "Q327333"); // government agency

    private static final List<String> ONLY_OF_ORGANIZATIONS =
            List.of("P169", "P749", "P355", "P414", "P452", "P1128", "P3320", "P199", "P1454");

    private EntityKinds() {}

    static @Nullable SubjectKind of(Entity entity) {
        SubjectKind told = null;
        for (JsonNode statement : entity.statements("P31")) {
            String type = Snak.item(statement.path("mainsnak"));
            if (!statement.path("rank").asText().equals("deprecated") && type != null) {
                told = told == null ? ofClass(type) : told;
            }
        }
        if (told != null) {
            return told;
        }
        if (entity.statements("P2389").size() > 0 || entity.statements("P1308").size() > 0) {
            return SubjectKind.POST;
        }
        return ONLY_OF_ORGANIZATIONS.stream()
                        .anyMatch(property -> entity.statements(property).size() > 0)
                ? SubjectKind.COMPANY
                : null;
    }

    private static @Nullable SubjectKind ofClass(String type) {
        if (type.equals(HUMAN)) {
            return SubjectKind.PERSON;
        }
        if (POSTS.contains(type)) {
            return SubjectKind.POST;
        }
        if (DIVISIONS.contains(type)) {
            return SubjectKind.DIVISION;
        }
        return COMPANIES.contains(type) ? SubjectKind.COMPANY : null;
    }
}
