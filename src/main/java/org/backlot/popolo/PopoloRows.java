package org.backlot.popolo;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.backlot.bulk.Said;
import org.backlot.bulk.Waiting;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.SubjectKind;
import org.backlot.intake.Clerk;
import org.backlot.intake.Dataset;
import org.backlot.intake.JsonRecord;
import org.backlot.intake.RefusedRowException;
import org.backlot.intake.Register;
import org.backlot.intake.Statement;
import org.backlot.intake.Texts;
import org.backlot.naming.NameKind;
import org.backlot.time.Validity;
import org.jspecify.annotations.Nullable;

/** Makes rows of the objects of a Popolo file: one of each object, and one of each further name and nested object. */
final class PopoloRows {
    private static final Set<String> READ = Set.of(
            "id",
            "name",
            "label",
            "role",
            "classification",
            "parent_id",
            "parent",
            "organization_id",
            "organization",
            "person_id",
            "person",
            "post_id",
            "post",
            "start_date",
            "end_date",
            "other_names",
            "identifiers",
            "sources",
            "links",
            "memberships",
            "posts",
            "@type",
            "type");

    private final Dataset dataset;
    private final Register register;
    private final Clerk clerk;

    PopoloRows(Dataset dataset, Clerk clerk) {
        this.dataset = dataset;
        this.register = new Register(dataset.prefix());
        this.clerk = clerk;
    }

    void take(JsonRecord record) throws SQLException {
        JsonNode node = record.node();
        switch (record.collection()) {
            case "persons", "people" -> person(record.line(), node);
            case "organizations" -> organization(record.line(), node);
            case "posts" -> post(record.line(), node, null);
            case "memberships" -> membership(record.line(), node, null, null);
            case "" -> alone(record.line(), node);
            default -> clerk.leaveOut(record.collection());
        }
    }

    /** An object that stands in no list is what it says it is, or what only such an object has. */
    private void alone(long line, JsonNode node) throws SQLException {
        String type = node.path("@type").asText(node.path("type").asText()).toLowerCase(Locale.ROOT);
        if (type.contains("membership") || node.has("person_id")) {
            membership(line, node, null, null);
        } else if (type.contains("post") || (node.has("organization_id") && !node.has("name"))) {
            post(line, node, null);
        } else if (type.contains("organization") || node.has("classification") || node.has("founding_date")) {
            organization(line, node);
        } else if (type.contains("person")
                || node.has("memberships")
                || node.has("family_name")
                || node.has("given_name")
                || node.has("birth_date")) {
            person(line, node);
        } else {
            clerk.refuse(line, "nothing tells whether this is a person, an organization, a post or a membership");
        }
    }

    private void person(long line, JsonNode node) throws SQLException {
        named(line, node, SubjectKind.PERSON, "person", (telling, subject) -> {});
        for (JsonNode membership : node.path("memberships")) {
            membership(line, membership, Texts.find(node, "id"), null);
        }
    }

    private void organization(long line, JsonNode node) throws SQLException {
        String parent = PopoloFields.reference(node, "parent");
        named(
                line,
                node,
                parent == null ? SubjectKind.COMPANY : SubjectKind.DIVISION,
                "organization",
                (telling, subject) -> {
                    if (parent != null) {
                        placement(node, subject, parent, Validity.notStated(), telling);
                    }
                });
        for (JsonNode post : node.path("posts")) {
            post(line, post, Texts.find(node, "id"));
        }
        for (JsonNode membership : node.path("memberships")) {
            membership(line, membership, null, Texts.find(node, "id"));
        }
    }

    private void post(long line, JsonNode node, @Nullable String organization) throws SQLException {
        String at = PopoloFields.reference(node, "organization") == null
                ? organization
                : PopoloFields.reference(node, "organization");
        leaveOut("posts", node);
        row(line, "post", node, telling -> {
            String id = Texts.get(node, "id");
            String label = Texts.find(node, "label") == null ? Texts.get(node, "role") : Texts.get(node, "label");
            String subject =
                    telling.of(register.described(id, SubjectKind.POST, label, PopoloFields.identifiers(node)));
            Validity validity = PopoloFields.validity(node);
            called(node, subject, id, Texts.line("label", label), validity, telling);
            if (at != null) {
                placement(node, subject, at, validity, telling);
            }
        });
        for (JsonNode membership : node.path("memberships")) {
            membership(line, membership, null, at);
        }
    }

    private void membership(long line, JsonNode node, @Nullable String person, @Nullable String organization)
            throws SQLException {
        leaveOut("memberships", node);
        row(line, "membership", node, telling -> {
            String holder =
                    PopoloFields.reference(node, "person") == null ? person : PopoloFields.reference(node, "person");
            String at = PopoloFields.reference(node, "organization") == null
                    ? organization
                    : PopoloFields.reference(node, "organization");
            String post = PopoloFields.reference(node, "post");
            if (holder == null) {
                throw new RefusedRowException("no person is named");
            }
            if (at == null && post == null) {
                throw new RefusedRowException("neither an organization nor a post is named");
            }
            String title = Texts.find(node, "role") == null ? Texts.find(node, "label") : Texts.find(node, "role");
            String own = Texts.find(node, "id");
            String key = own != null
                    ? own
                    : String.join("|", holder, at + "", post + "", title + "", Texts.find(node, "start_date") + "");
            say(
                    node,
                    "membership",
                    key,
                    ClaimKind.POSITION,
                    telling.of(register.mentioned(holder, SubjectKind.PERSON, PopoloFields.name(node, "person"))),
                    at == null
                            ? null
                            : telling.of(register.mentioned(
                                    at, SubjectKind.COMPANY, PopoloFields.name(node, "organization"))),
                    post == null ? null : telling.of(register.mentioned(post, SubjectKind.POST, null)),
                    PopoloFields.validity(node),
                    Said.Content.position(title == null ? null : Texts.line("role", title), false, false),
                    telling);
        });
    }

    /** A person or an organization with its names and links. */
    private void named(long line, JsonNode node, SubjectKind kind, String what, BiConsumer<Clerk.Telling, String> more)
            throws SQLException {
        leaveOut(what + "s", node);
        row(line, what, node, telling -> {
            String id = Texts.get(node, "id");
            String name = Texts.get(node, "name");
            String subject = telling.of(register.described(id, kind, name, PopoloFields.identifiers(node)));
            called(node, subject, id, Texts.line("name", name), Validity.notStated(), telling);
            links(node, subject, id, telling);
            more.accept(telling, subject);
        });
        for (JsonNode other : node.path("other_names")) {
            row(line, "other name of " + what, node, telling -> {
                String name = Texts.get(other, "name");
                String subject =
                        telling.of(register.described(Texts.get(node, "id"), kind, Texts.get(node, "name"), Map.of()));
                say(
                        node,
                        "other-name",
                        Texts.get(node, "id") + "|" + name,
                        ClaimKind.NAMING,
                        subject,
                        null,
                        null,
                        PopoloFields.validity(other),
                        Said.Content.naming(Texts.line("name", name), PopoloFields.kindOfName(other, name, node)),
                        telling);
            });
        }
    }

    /** The one name that an object has of its own. */
    private void called(
            JsonNode node, String subject, String id, String name, Validity validity, Clerk.Telling telling) {
        Said.Content content = Said.Content.naming(name, NameKind.OFFICIAL);
        say(node, "name", id, ClaimKind.NAMING, subject, null, null, validity, content, telling);
    }

    private void links(JsonNode node, String subject, String id, Clerk.Telling telling) {
        for (JsonNode link : node.path("links")) {
            String url = Texts.get(link, "url");
            String note = Texts.find(link, "note");
            say(
                    node,
                    "link",
                    id + "|" + url,
                    ClaimKind.REMARK,
                    subject,
                    null,
                    null,
                    Validity.notStated(),
                    Said.Content.remark("See also " + url + (note == null ? "" : " (" + note + ")") + "."),
                    telling);
        }
    }

    private void placement(JsonNode node, String part, String whole, Validity validity, Clerk.Telling telling) {
        say(
                node,
                "part-of",
                Texts.get(node, "id"),
                ClaimKind.PLACEMENT,
                part,
                telling.of(register.mentioned(whole, SubjectKind.COMPANY, PopoloFields.name(node, "parent"))),
                null,
                validity,
                Said.Content.none(),
                telling);
    }

    private void say(
            JsonNode node,
            String name,
            String key,
            ClaimKind kind,
            String subject,
            @Nullable String object,
            @Nullable String post,
            Validity validity,
            Said.Content content,
            Clerk.Telling telling) {
        List<Waiting.Document> sources = Dataset.pages(node.path("sources"));
        sources.forEach(telling::in);
        Waiting.Document document = sources.isEmpty()
                ? dataset.document()
                : dataset.document(PopoloFields.or(node, "id", key), PopoloFields.or(node, "name", key), sources);
        telling.in(document);
        telling.say(
                new Statement(null, name, key, kind, subject, object, post, validity, content),
                List.of(dataset.says(document, Texts.find(node, "id"), validity)));
    }

    private void row(long line, String what, JsonNode node, Consumer<Clerk.Telling> telling) throws SQLException {
        clerk.row(line, (what + " " + node.path("id").asText("")).strip(), null, telling);
    }

    /** Counts the fields that say something and are not read. */
    private void leaveOut(String what, JsonNode node) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            JsonNode value = field.getValue();
            boolean empty = value.isNull()
                    || (value.isContainerNode()
                            ? value.isEmpty()
                            : value.asText().isBlank());
            if (!empty && !READ.contains(field.getKey())) {
                clerk.leaveOut("`" + field.getKey() + "` of " + what);
            }
        }
    }
}
