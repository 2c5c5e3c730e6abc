package org.backlot.popolo;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.backlot.bulk.Said;
import org.backlot.bulk.Vanished;
import org.backlot.bulk.Waiting;
import org.backlot.citation.Tense;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.SubjectKind;
import org.backlot.intake.Clerk;
import org.backlot.intake.Dataset;
import org.backlot.intake.Edition;
import org.backlot.intake.JsonRecord;
import org.backlot.intake.RefusedRowException;
import org.backlot.intake.Register;
import org.backlot.intake.Statement;
import org.backlot.intake.Texts;
import org.backlot.naming.NameKind;
import org.backlot.time.FuzzyDate;
import org.backlot.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of the records of OpenStates: of a person one for the name, and one for each role, party and other name; of
 * a committee one for itself, and one for each member. The sources of a record are those of all that it says.
 */
final class OpenStatesRows {
    private static final Set<String> CHAMBERS = Set.of("lower", "upper", "legislature");
    private static final String PARTY = "party/";

    private final Dataset dataset;
    private final Register register;
    private final Clerk clerk;
    private final Set<String> chambers = new HashSet<>();

    OpenStatesRows(String prefix, Edition edition, Clerk clerk) {
        this.dataset = new Dataset(prefix, "OpenStates", edition);
        this.register = new Register(prefix);
        this.clerk = clerk;
    }

    void take(JsonRecord record) throws SQLException {
        JsonNode node = record.node();
        String id = Texts.get(node, "id");
        RecordRows rows = new RecordRows(record.line(), id, node);
        if (node.has("members")) {
            committee(rows);
        } else if (node.has("roles")) {
            person(rows);
        } else {
            clerk.refuse(record.line(), "this is neither a person with `roles` nor a committee with `members`");
        }
    }

    /** The rows of one record, and the document that it is. */
    private final class RecordRows {
        private final long line;
        private final String id;
        private final JsonNode node;
        private final List<Waiting.Document> sources;
        private final Waiting.Document document;
        private boolean isWhole = true;

        RecordRows(long line, String id, JsonNode node) {
            this.line = line;
            this.id = id;
            this.node = node;
            this.sources = Dataset.pages(node.path("sources"));
            this.document = dataset.document(id, Texts.get(node, "name"), sources);
        }

        void row(String what, Consumer<Clerk.Telling> telling) throws SQLException {
            isWhole &= clerk.row(line, what, null, told -> {
                sources.forEach(told::in);
                told.in(document);
                telling.accept(told);
            });
        }

        void say(
                Clerk.Telling told,
                String name,
                String key,
                ClaimKind kind,
                String subject,
                @Nullable String object,
                Validity validity,
                Said.Content content) {
            told.say(
                    new Statement(id, name, key, kind, subject, object, null, validity, content),
                    List.of(dataset.says(document, null, validity)));
        }

        /** What the record does not say any more is taken back, or over. */
        void end(Vanished vanished) throws SQLException {
            if (isWhole) {
                clerk.whole(id, vanished, Said.Cited.says(document.slug(), null, Tense.PAST, null));
            }
        }
    }

    private void person(RecordRows rows) throws SQLException {
        JsonNode node = rows.node;
        String name = Texts.get(node, "name");
        Waiting.Identified person = register.described(rows.id, SubjectKind.PERSON, name, Map.of());
        rows.row(
                "person",
                told -> rows.say(
                        told,
                        "name",
                        "name",
                        ClaimKind.NAMING,
                        told.of(person),
                        null,
                        Validity.notStated(),
                        Said.Content.naming(name, NameKind.OFFICIAL)));
        for (JsonNode role : node.path("roles")) {
            chamber(rows, role);
            rows.row("role " + role.path("type").asText(), told -> role(rows, person, role, told));
        }
        for (JsonNode party : node.path("party")) {
            rows.row("party", told -> {
                String label = Texts.get(party, "name");
                rows.say(
                        told,
                        "party",
                        label + "|" + or(party, "start_date"),
                        ClaimKind.POSITION,
                        told.of(person),
                        told.of(register.mentioned(PARTY + label, SubjectKind.COMPANY, label)),
                        validity(party),
                        Said.Content.position("member", false, false));
            });
        }
        for (JsonNode other : node.path("other_names")) {
            rows.row("other name", told -> {
                String text = Texts.get(other, "name");
                NameKind kind = text.length() < name.length() ? NameKind.SHORT : NameKind.FULL;
                rows.say(
                        told,
                        "other-name",
                        text,
                        ClaimKind.NAMING,
                        told.of(person),
                        null,
                        validity(other),
                        Said.Content.naming(Texts.line("name", text), kind));
            });
        }
        clerk.leaveOut("`status` of people", node.has("status") ? 1 : 0);
        rows.end(Vanished.WITHDRAWN);
    }

    private void role(RecordRows rows, Waiting.Identified person, JsonNode role, Clerk.Telling told) {
        String type = Texts.get(role, "type");
        String district = Texts.find(role, "district");
        String jurisdiction = Texts.get(role, "jurisdiction");
        String organization = CHAMBERS.contains(type) ? chamberKey(jurisdiction, type) : jurisdiction;
        SubjectKind kind = CHAMBERS.contains(type) ? SubjectKind.DIVISION : SubjectKind.COMPANY;
        rows.say(
                told,
                "role",
                String.join("|", type, jurisdiction, or(role, "district"), or(role, "start_date")),
                ClaimKind.POSITION,
                told.of(person),
                told.of(register.mentioned(organization, kind, label(jurisdiction, type))),
                validity(role),
                Said.Content.position(
                        Texts.line("district", district == null ? type : type + ", district " + district),
                        false,
                        false));
        if (Texts.find(role, "end_reason") != null) {
            clerk.leaveOut("`end_reason` of roles");
        }
    }

    private void committee(RecordRows rows) throws SQLException {
        JsonNode node = rows.node;
        String name = Texts.get(node, "name");
        chamber(rows, node);
        Waiting.Identified committee = register.described(rows.id, SubjectKind.DIVISION, name, Map.of());
        rows.row("committee", told -> {
            String subject = told.of(committee);
            rows.say(
                    told,
                    "name",
                    "name",
                    ClaimKind.NAMING,
                    subject,
                    null,
                    Validity.notStated(),
                    Said.Content.naming(Texts.line("name", name), NameKind.OFFICIAL));
            String parent = Texts.find(node, "parent");
            String jurisdiction = Texts.get(node, "jurisdiction");
            String chamber = Texts.get(node, "chamber");
            rows.say(
                    told,
                    "part-of",
                    "part-of",
                    ClaimKind.PLACEMENT,
                    subject,
                    told.of(
                            parent != null
                                    ? register.mentioned(parent, SubjectKind.DIVISION, null)
                                    : register.mentioned(
                                            chamberKey(jurisdiction, chamber),
                                            SubjectKind.DIVISION,
                                            label(jurisdiction, chamber))),
                    Validity.notStated(),
                    Said.Content.none());
        });
        for (JsonNode member : node.path("members")) {
            rows.row("member", told -> {
                String label = Texts.get(member, "name");
                String id = Texts.find(member, "person_id");
                if (id == null) {
                    throw new RefusedRowException(
                            "nothing tells which person " + label + " is: `person_id` is missing");
                }
                String role = Texts.find(member, "role");
                rows.say(
                        told,
                        "member",
                        id + "|" + or(member, "role"),
                        ClaimKind.POSITION,
                        told.of(register.mentioned(id, SubjectKind.PERSON, label)),
                        told.of(committee),
                        Validity.notStated(),
                        Said.Content.position(role, false, false));
            });
        }
        clerk.leaveOut("`classification` of committees", node.has("classification") ? 1 : 0);
        rows.end(Vanished.ENDED);
    }

    /** A chamber is part of the government of its jurisdiction; said once in a file, by the file as a whole. */
    private void chamber(RecordRows rows, JsonNode node) throws SQLException {
        String type = node.has("chamber")
                ? node.path("chamber").asText()
                : node.path("type").asText();
        String jurisdiction = node.path("jurisdiction").asText();
        if (!CHAMBERS.contains(type) || jurisdiction.isBlank() || !chambers.add(chamberKey(jurisdiction, type))) {
            return;
        }
        clerk.aside(told -> {
            Waiting.Document document = dataset.document();
            told.in(document);
            told.say(
                    new Statement(
                            null,
                            "chamber",
                            chamberKey(jurisdiction, type),
                            ClaimKind.PLACEMENT,
                            told.of(register.mentioned(
                                    chamberKey(jurisdiction, type), SubjectKind.DIVISION, label(jurisdiction, type))),
                            told.of(register.mentioned(
                                    jurisdiction, SubjectKind.COMPANY, label(jurisdiction, "government"))),
                            null,
                            Validity.notStated(),
                            Said.Content.none()),
                    List.of(dataset.says(document, null, Validity.notStated())));
        });
    }

    private static String chamberKey(String jurisdiction, String chamber) {
        return jurisdiction + "#" + chamber;
    }

    /** The government of a place, or a chamber of it, in the words of its key: keys are all that the records have. */
    private static String label(String jurisdiction, String type) {
        String place =
                jurisdiction.replaceFirst("^ocd-jurisdiction/country:", "").replaceFirst("/government$", "");
        String what = switch (type) {
            case "lower", "upper" -> type + " chamber";
            case "legislature" -> "legislature";
            default -> "government";
        };
        return Texts.line("jurisdiction", place + " " + what);
    }

    private static String or(JsonNode node, String field) {
        String text = Texts.find(node, field);
        return text == null ? "" : text;
    }

    private static Validity validity(JsonNode node) {
        FuzzyDate start = Texts.date("start_date", Texts.find(node, "start_date"));
        return Texts.between(start, Texts.date("end_date", Texts.find(node, "end_date")));
    }
}
