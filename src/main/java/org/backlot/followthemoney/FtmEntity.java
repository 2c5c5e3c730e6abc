package org.backlot.followthemoney;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.backlot.intake.RefusedRowException;
import org.backlot.intake.Texts;
import org.backlot.time.FuzzyDate;
import org.backlot.time.Validity;
import org.jspecify.annotations.Nullable;

/** One entity: its properties have any number of values each, texts or, nested, entities. */
record FtmEntity(long line, JsonNode node) {

    String id() {
        return Texts.get(node, "id");
    }

    String schema() {
        return Texts.get(node, "schema");
    }

    /** The values of a property, in their order; of nested entities their ids. */
    List<String> values(String property) {
        List<String> values = new ArrayList<>();
        JsonNode stated = node.path("properties").path(property);
        for (JsonNode value : stated.isArray() ? stated : List.of(stated)) {
            String text = value.isObject()
                    ? Texts.find(value, "id")
                    : value.isMissingNode() || value.isNull() ? null : Texts.plain(property, value.asText());
            if (text != null && !values.contains(text)) {
                values.add(text);
            }
        }
        return values;
    }

    @Nullable
    String first(String property) {
        List<String> values = values(property);
        return values.isEmpty() ? null : values.get(0);
    }

    /** The ids of the entities on one end of a link. */
    List<String> ends(String property) {
        List<String> ends = values(property);
        if (ends.isEmpty()) {
            throw new RefusedRowException("`" + property + "` is missing");
        }
        return ends;
    }

    Validity validity() {
        FuzzyDate start = Texts.date("startDate", first("startDate"));
        FuzzyDate end = Texts.date("endDate", first("endDate"));
        FuzzyDate day = start == null && end == null ? Texts.date("date", first("date")) : null;
        return Texts.between(day == null ? start : day, end);
    }

    /** What it is called: the name for display, else its first name. */
    @Nullable
    String name() {
        String caption = Texts.find(node, "caption");
        List<String> names = values("name");
        return caption != null && (names.isEmpty() || names.contains(caption))
                ? caption
                : names.isEmpty() ? null : names.get(0);
    }
}
