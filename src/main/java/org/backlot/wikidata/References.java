package org.backlot.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.backlot.bulk.Said;
import org.backlot.bulk.Waiting;
import org.backlot.citation.Stance;
import org.backlot.citation.Tense;
import org.backlot.intake.Clerk;
import org.backlot.intake.Pages;
import org.backlot.intake.Texts;
import org.backlot.publication.DocumentKind;
import org.backlot.time.Bound;
import org.backlot.time.FuzzyDate;
import org.backlot.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * Who says what a statement says. Wikidata does, by each of its references or, where there is none, in its own voice: so
 * a statement with one reference has one origin, which is that reference. A statement of deprecated rank is what its
 * references say and Wikidata denies.
 */
final class References {
    static final Waiting.Publication WIKIDATA =
            new Waiting.Publication("wikidata", "Wikidata", "https://www.wikidata.org");

    private static final String URL = "P854";
    private static final String IMPORT_URL = "P4656";
    private static final String ARCHIVE_URL = "P1065";
    private static final String STATED_IN = "P248";
    private static final String IMPORTED_FROM = "P143";
    private static final String TITLE = "P1476";
    private static final String PUBLISHED = "P577";
    private static final String RETRIEVED = "P813";
    private static final String POINT_IN_TIME = "P585";
    private static final String REASON = "P2241";

    private final Entity entity;
    private final Clerk clerk;
    private final String document;

    References(Entity entity, Clerk clerk, String document) {
        this.entity = entity;
        this.clerk = clerk;
        this.document = document;
    }

    /** The citations of a statement of an entity. */
    List<Said.Cited> of(JsonNode statement, Validity validity, Clerk.Telling telling) {
        String rank = statement.path("rank").asText("normal");
        String locator = locator(statement, rank);
        List<Said.Cited> cited = new ArrayList<>();
        for (JsonNode reference : statement.path("references")) {
            Waiting.Document source = document(reference.path("snaks"));
            if (source == null) {
                clerk.leaveOut("references without a source");
            } else {
                LocalDate day = day(statement, reference.path("snaks"));
                cited.add(new Said.Cited(
                        document, Stance.SUPPORTS, telling.in(source), locator, tense(validity, day), day));
            }
        }
        if (rank.equals("deprecated")) {
            cited.add(new Said.Cited(document, Stance.DENIES, null, locator, Tense.PRESENT, null));
        } else if (cited.isEmpty()) {
            LocalDate day = pointInTime(statement);
            cited.add(Said.Cited.says(document, locator, tense(validity, day), day));
        }
        return cited.stream().distinct().toList();
    }

    private static String locator(JsonNode statement, String rank) {
        String id = statement.path("id").asText();
        String reason = Snak.item(statement.path("qualifiers").path(REASON).path(0));
        return switch (rank) {
            case "preferred" -> id + ", preferred rank";
            case "deprecated" -> id + ", deprecated rank" + (reason == null ? "" : " for the reason " + reason);
            default -> id;
        };
    }

    /**
     * How it is spoken of. What has no end is taken as still so, as Wikidata means it, unless whoever it is about is dead
     * or dissolved.
     */
    private Tense tense(Validity validity, @Nullable LocalDate day) {
        return day == null && validity.end() instanceof Bound.NotStated && entity.isOver()
                ? Tense.PAST
                : Texts.tense(validity, day == null ? entity.day() : day);
    }

    private static @Nullable LocalDate pointInTime(JsonNode statement) {
        JsonNode point = statement.path("qualifiers").path(POINT_IN_TIME).path(0);
        FuzzyDate time = point.has("datavalue") ? Snak.time(point) : null;
        return time == null ? null : time.earliest();
    }

    /** The day of which a reference speaks: the point in time of the statement, else when it was read or published. */
    private static @Nullable LocalDate day(JsonNode statement, JsonNode snaks) {
        LocalDate point = pointInTime(statement);
        if (point != null) {
            return point;
        }
        for (String property : List.of(RETRIEVED, PUBLISHED)) {
            JsonNode snak = snaks.path(property).path(0);
            FuzzyDate time = snak.has("datavalue") ? Snak.time(snak) : null;
            if (time != null) {
                return time.earliest();
            }
        }
        return null;
    }

    /** What a reference refers to; null where it names nothing that could be looked up. */
    private static Waiting.@Nullable Document document(JsonNode snaks) {
        for (String property : List.of(URL, IMPORT_URL, ARCHIVE_URL)) {
            JsonNode snak = snaks.path(property).path(0);
            String url = snak.isMissingNode() ? null : Snak.text(snak);
            if (url != null && Texts.isAddress(url)) {
                return page(url, snaks);
            }
        }
        for (String property : List.of(STATED_IN, IMPORTED_FROM)) {
            String item = Snak.item(snaks.path(property).path(0));
            if (item != null) {
                return new Waiting.Document(
                        "wikidata-source-" + item.toLowerCase(Locale.ROOT),
                        DocumentKind.DATASET,
                        item
                                + (property.equals(STATED_IN)
                                        ? " in Wikidata: where it is stated"
                                        : " in Wikidata: where it is imported from"),
                        "https://www.wikidata.org/wiki/" + item,
                        null,
                        null,
                        List.of());
            }
        }
        return null;
    }

    private static Waiting.Document page(String url, JsonNode snaks) {
        JsonNode titled = snaks.path(TITLE).path(0);
        JsonNode dated = snaks.path(PUBLISHED).path(0);
        String title = titled.has("datavalue") ? Snak.text(titled) : null;
        return Pages.of(url, title, dated.has("datavalue") ? Snak.time(dated) : null);
    }
}
