package org.backlot.followthemoney;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.backlot.bulk.Said;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.SubjectKind;
import org.backlot.intake.Clerk;
import org.backlot.intake.Dataset;
import org.backlot.intake.JsonRecord;
import org.backlot.intake.RefusedRowException;
import org.backlot.intake.Texts;
import org.backlot.naming.NameKind;
import org.backlot.succession.SuccessionType;
import org.backlot.time.Validity;
import org.jspecify.annotations.Nullable;

/** Makes one row of each entity: of what it is called, or of what it links. */
final class FtmRows {
    private static final Map<String, SubjectKind> THINGS = Map.of(
            "Person", SubjectKind.PERSON,
            "Company", SubjectKind.COMPANY,
            "Organization", SubjectKind.COMPANY,
            "LegalEntity", SubjectKind.COMPANY,
            "PublicBody", SubjectKind.COMPANY,
            "Position", SubjectKind.POST);

    private static final Map<String, NameKind> NAMES = Map.of(
            "name",
            NameKind.FULL,
            "alias",
            NameKind.FULL,
            "weakAlias",
            NameKind.SHORT,
            "previousName",
            NameKind.FORMER);

    /** Names in the registers of others; those of people that are nobody's business are not among them. */
    private static final Map<String, String> REGISTERS = Map.of(
            "wikidataId", "wikidata",
            "leiCode", "lei",
            "opencorporatesUrl", "opencorporates",
            "permId", "permid",
            "cikCode", "sec-cik",
            "isinCode", "isin");

    private static final Set<String> READ = Set.of(
            "name",
            "alias",
            "weakAlias",
            "previousName",
            "wikidataId",
            "leiCode",
            "opencorporatesUrl",
            "permId",
            "cikCode",
            "isinCode",
            "registrationNumber",
            "jurisdiction",
            "parent",
            "sourceUrl",
            "publisherUrl",
            "startDate",
            "endDate",
            "date",
            "role",
            "status",
            "director",
            "organization",
            "employee",
            "employer",
            "member",
            "owner",
            "asset",
            "percentage",
            "predecessor",
            "successor",
            "subject",
            "object",
            "holder",
            "post",
            "ownershipType",
            "summary",
            "description",
            "client",
            "agent");

    private final Dataset dataset;
    private final Clerk clerk;

    FtmRows(Dataset dataset, Clerk clerk) {
        this.dataset = dataset;
        this.clerk = clerk;
    }

    void take(JsonRecord record) throws SQLException {
        FtmEntity entity = new FtmEntity(record.line(), record.node());
        String schema = entity.schema();
        SubjectKind kind = THINGS.get(schema);
        if (kind != null) {
            row(entity, told -> thing(entity, kind, told));
            return;
        }
        switch (schema) {
            case "Directorship" -> row(entity, told -> position(entity, "director", "organization", told));
            case "Employment" -> row(entity, told -> position(entity, "employee", "employer", told));
            case "Membership" -> row(entity, told -> position(entity, "member", "organization", told));
            case "Occupancy" -> row(entity, told -> occupancy(entity, told));
            case "Ownership" -> row(entity, told -> ownership(entity, told));
            case "Succession" -> row(entity, told -> succession(entity, told));
            case "UnknownLink" -> row(entity, told -> link(entity, "subject", "object", told));
            case "Representation" -> row(entity, told -> link(entity, "client", "agent", told));
            default -> clerk.leaveOut("entities of the schema " + schema);
        }
    }

    private void row(FtmEntity entity, Consumer<FtmTelling> telling) throws SQLException {
        clerk.row(
                entity.line(),
                entity.schema() + " " + entity.id(),
                entity.id(),
                told -> telling.accept(new FtmTelling(entity, dataset, told)));
        for (Map.Entry<String, JsonNode> property :
                entity.node().path("properties").properties()) {
            if (!READ.contains(property.getKey()) && !property.getValue().isEmpty()) {
                clerk.leaveOut("`" + property.getKey() + "` of " + entity.schema());
            }
        }
    }

    private void thing(FtmEntity entity, SubjectKind kind, FtmTelling told) {
        String name = entity.name();
        if (name == null) {
            throw new RefusedRowException("it has no name");
        }
        String subject = told.described(kind, name, identifiers(entity));
        NAMES.forEach((property, called) -> {
            for (String each : entity.values(property)) {
                NameKind as = each.equals(name) ? NameKind.OFFICIAL : beside(called, each, name);
                told.say(
                        property + "|" + each,
                        ClaimKind.NAMING,
                        subject,
                        null,
                        null,
                        Validity.notStated(),
                        Said.Content.naming(Texts.line(property, each), as));
            }
        });
        for (String parent : kind == SubjectKind.COMPANY ? entity.values("parent") : List.<String>of()) {
            told.say(
                    "parent|" + parent,
                    ClaimKind.PLACEMENT,
                    subject,
                    told.mentioned(parent, SubjectKind.COMPANY),
                    null,
                    Validity.notStated(),
                    Said.Content.none());
        }
    }

    private static NameKind beside(NameKind called, String name, String label) {
        return called == NameKind.FULL && name.length() < label.length() ? NameKind.SHORT : called;
    }

    private static Map<String, String> identifiers(FtmEntity entity) {
        Map<String, String> identifiers = new TreeMap<>();
        REGISTERS.forEach((property, scheme) -> {
            String value = entity.first(property);
            if (value != null) {
                identifiers.put(scheme, Texts.line(property, value));
            }
        });
        String number = entity.first("registrationNumber");
        String jurisdiction = entity.first("jurisdiction");
        if (number != null && jurisdiction != null) {
            identifiers.put(
                    "registration-" + Texts.line("jurisdiction", jurisdiction.toLowerCase(Locale.ROOT)),
                    Texts.line("registrationNumber", number));
        }
        return identifiers;
    }

    private void position(FtmEntity entity, String person, String organization, FtmTelling told) {
        String role = entity.first("role");
        told.each(
                person,
                SubjectKind.PERSON,
                organization,
                SubjectKind.COMPANY,
                (holder, at, key) -> told.say(
                        key,
                        ClaimKind.POSITION,
                        holder,
                        at,
                        null,
                        entity.validity(),
                        Said.Content.position(role == null ? null : Texts.line("role", role), false, false)));
    }

    private void occupancy(FtmEntity entity, FtmTelling told) {
        told.each(
                "holder",
                SubjectKind.PERSON,
                "post",
                SubjectKind.POST,
                (holder, post, key) -> told.say(
                        key,
                        ClaimKind.POSITION,
                        holder,
                        null,
                        post,
                        entity.validity(),
                        Said.Content.position(null, false, false)));
    }

    private void ownership(FtmEntity entity, FtmTelling told) {
        String percentage = entity.first("percentage");
        Said.Content share = share(
                percentage == null ? null : percentage.replace("%", "").strip(),
                percentage,
                entity.first("ownershipType"));
        told.each(
                "owner",
                null,
                "asset",
                SubjectKind.COMPANY,
                (owner, owned, key) ->
                        told.say(key, ClaimKind.OWNERSHIP, owner, owned, null, entity.validity(), share));
    }

    private static Said.Content share(@Nullable String number, @Nullable String printed, @Nullable String type) {
        if (number == null || !number.matches("[0-9]{1,3}(\\.[0-9]{1,6})?")) {
            String words = printed == null ? type : printed;
            return Said.Content.share(null, words == null ? null : Texts.line("percentage", words));
        }
        BigDecimal percent = new BigDecimal(number);
        if (percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new RefusedRowException("a share of " + printed + " is more than the whole");
        }
        return Said.Content.share(percent, null);
    }

    private void succession(FtmEntity entity, FtmTelling told) {
        told.each(
                "successor",
                SubjectKind.COMPANY,
                "predecessor",
                SubjectKind.COMPANY,
                (after, before, key) -> told.say(
                        key,
                        ClaimKind.SUCCESSION,
                        after,
                        before,
                        null,
                        entity.validity(),
                        Said.Content.succession(SuccessionType.MERGER)));
    }

    /** A link of which nothing says what it is makes no edge: it stays in words with the one, and names the other's key. */
    private void link(FtmEntity entity, String from, String to, FtmTelling told) {
        String role = entity.first("role");
        for (String subject : entity.ends(from)) {
            for (String object : entity.ends(to)) {
                String words = entity.schema() + " with " + object + " in "
                        + dataset.edition().dataset() + (role == null ? "" : ": " + role) + ".";
                told.say(
                        subject + "|" + object,
                        ClaimKind.REMARK,
                        told.mentioned(subject, null),
                        null,
                        null,
                        entity.validity(),
                        Said.Content.remark(Texts.line("role", words)));
            }
        }
    }
}
