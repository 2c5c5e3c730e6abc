package org.backlot.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import org.backlot.bulk.Said;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.SubjectKind;
import org.backlot.intake.Clerk;
import org.backlot.intake.RefusedRowException;
import org.backlot.intake.Statement;
import org.backlot.intake.Texts;
import org.backlot.naming.NameKind;
import org.backlot.succession.SuccessionType;
import org.backlot.time.Bound;
import org.backlot.time.FuzzyDate;
import org.backlot.time.Validity;
import org.jspecify.annotations.Nullable;

/** Tells what one statement says. */
final class StatementTelling {
    /** The qualifiers that are read. */
    static final Set<String> READ = Set.of("P580", "P582", "P585", "P1107", "P2241");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 6;

    private final EntityRows rows;
    private final Property property;
    private final JsonNode statement;
    private final Clerk.Telling telling;

    StatementTelling(EntityRows rows, Property property, JsonNode statement, Clerk.Telling telling) {
        this.rows = rows;
        this.property = property;
        this.statement = statement;
        this.telling = telling;
    }

    void tell(SubjectKind kind) {
        String subject = rows.begin(kind, telling);
        JsonNode main = statement.path("mainsnak");
        if (Snak.isUnknown(main)) {
            remark(subject, "there is one, and it is not known");
        } else if (Snak.isNone(main)) {
            remark(subject, "there is none");
        } else {
            switch (property.sense()) {
                case OFFICIAL_NAME -> name(subject, NameKind.OFFICIAL);
                case SHORT_NAME -> name(subject, NameKind.SHORT);
                case OTHER_NAME -> name(subject, null);
                case HOLDS, HELD_BY, IS_AT, HEADED_BY, STAFFED_BY -> position(subject, value(main));
                case PART_OF, HAS_PART -> placement(subject, value(main));
                case OWNED_BY, OWNS -> ownership(subject, value(main));
                case MERGED_INTO, SEPARATED_FROM -> succession(subject, value(main));
            }
        }
    }

    /** What is said of nobody, or of somebody unknown, is no edge: it stays in words. */
    private void remark(String subject, String words) {
        say(
                ClaimKind.REMARK,
                subject,
                null,
                null,
                Said.Content.remark("Wikidata on " + property.label() + " (" + property.code() + "): " + words + "."));
    }

    private String value(JsonNode main) {
        String item = Snak.item(main);
        if (item == null) {
            throw new RefusedRowException("its value is no item");
        }
        return telling.of(Wikidata.ITEMS.mentioned(item, property.value(), null));
    }

    private void name(String subject, @Nullable NameKind kind) {
        String name = Snak.text(statement.path("mainsnak"));
        if (name == null) {
            throw new RefusedRowException("its value is no text");
        }
        say(
                ClaimKind.NAMING,
                subject,
                null,
                null,
                Said.Content.naming(Texts.line("name", name), kind == null ? rows.kindOfName(name) : kind));
    }

    private void position(String subject, String value) {
        Property.Sense sense = property.sense();
        Said.Content content = Said.Content.position(property.title(), sense == Property.Sense.HEADED_BY, false);
        switch (sense) {
            case HOLDS -> say(ClaimKind.POSITION, subject, null, value, content);
            case HELD_BY -> say(ClaimKind.POSITION, value, null, subject, content);
            case IS_AT -> say(ClaimKind.POSITION, subject, value, null, content);
            default -> say(ClaimKind.POSITION, value, subject, null, content);
        }
    }

    private void placement(String subject, String value) {
        boolean isPart = property.sense() == Property.Sense.PART_OF;
        say(ClaimKind.PLACEMENT, isPart ? subject : value, isPart ? value : subject, null, Said.Content.none());
    }

    private void ownership(String subject, String value) {
        boolean owns = property.sense() == Property.Sense.OWNS;
        JsonNode proportion = statement.path("qualifiers").path("P1107").path(0);
        BigDecimal share = proportion.isMissingNode() ? null : Snak.amount(proportion);
        if (share != null && (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0)) {
            throw new RefusedRowException("a share of " + share + " is more than the whole, or less than nothing");
        }
        BigDecimal percent = share == null
                ? null
                : share.multiply(HUNDRED)
                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        say(
                ClaimKind.OWNERSHIP,
                owns ? subject : value,
                owns ? value : subject,
                null,
                Said.Content.share(percent == null ? null : new BigDecimal(percent.toPlainString()), null));
    }

    private void succession(String subject, String value) {
        boolean merged = property.sense() == Property.Sense.MERGED_INTO;
        say(
                ClaimKind.SUCCESSION,
                merged ? value : subject,
                merged ? subject : value,
                null,
                Said.Content.succession(merged ? SuccessionType.MERGER : SuccessionType.SPLIT));
    }

    private void say(
            ClaimKind kind, String subject, @Nullable String object, @Nullable String post, Said.Content content) {
        Validity validity = validity(kind);
        String key = statement.path("id").asText(property.code() + " " + statement.path("mainsnak"));
        telling.say(
                new Statement(
                        rows.entity().id(),
                        property.code().toLowerCase(Locale.ROOT),
                        key,
                        kind,
                        subject,
                        object,
                        post,
                        validity,
                        content),
                rows.cited(statement, validity, telling));
    }

    private Validity validity(ClaimKind kind) {
        JsonNode qualifiers = statement.path("qualifiers");
        JsonNode start = qualifiers.path("P580").path(0);
        JsonNode end = qualifiers.path("P582").path(0);
        if (kind == ClaimKind.SUCCESSION && start.isMissingNode()) {
            start = qualifiers.path("P585").path(0);
        }
        return Texts.between(
                known(start),
                Snak.isUnknown(end)
                        ? new Bound.EndedWhenUnknown()
                        : Snak.isNone(end) ? new Bound.Ongoing() : known(end));
    }

    private static Bound known(JsonNode snak) {
        FuzzyDate time = snak.has("datavalue") ? Snak.time(snak) : null;
        return time == null ? new Bound.NotStated() : new Bound.Known(time);
    }
}
