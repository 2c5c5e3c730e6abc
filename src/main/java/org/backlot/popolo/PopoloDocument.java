package org.backlot.popolo;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backlot.export.Extract;
import org.backlot.graph.Claim;
import org.backlot.graph.Identifier;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectKind;
import org.backlot.naming.NameKind;
import org.backlot.naming.Naming;
import org.backlot.placement.Placement;
import org.backlot.position.Position;
import org.backlot.publication.Document;
import org.jspecify.annotations.Nullable;

/**
 * An extract as a document of Popolo. Slugs serve as ids of people, organizations and posts, and keys of claims as
 * those of memberships. An organization has the one parent it is part of on the day of the extract.
 */
final class PopoloDocument {
    private static final String NO_PLACE = "Popolo has no place for them";

    private final Extract extract;
    private final JsonGenerator json;
    private final Map<Long, List<Naming>> names = new HashMap<>();
    private final Map<Long, Placement> wholes = new HashMap<>();
    private final List<Position> positions = new ArrayList<>();

    PopoloDocument(Extract extract, JsonGenerator json) {
        this.extract = extract;
        this.json = json;
    }

    void write() throws IOException {
        extract.facts().forEach(this::sort);
        for (Subject subject : extract.subjects()) {
            if (subject.kind() == SubjectKind.ANNOUNCEMENT) {
                extract.lose("announcements", NO_PLACE);
            }
        }
        json.writeStartObject();
        subjects("persons", SubjectKind.PERSON);
        json.writeArrayFieldStart("organizations");
        for (Subject subject : extract.subjects()) {
            if (subject.kind().isOrganization()) {
                subject(subject);
            }
        }
        json.writeEndArray();
        subjects("posts", SubjectKind.POST);
        json.writeArrayFieldStart("memberships");
        for (Position position : positions) {
            membership(position);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void sort(Claim claim) {
        if (claim instanceof Naming naming) {
            names.computeIfAbsent(claim.entry().subject(), subject -> new ArrayList<>())
                    .add(naming);
        } else if (claim instanceof Placement placement) {
            place(placement);
        } else if (claim instanceof Position position) {
            positions.add(position);
        } else {
            extract.lose(claim, NO_PLACE);
        }
    }

    private void place(Placement placement) {
        boolean holds = placement.at(extract.moment()).presence().isHeld();
        if (!holds || wholes.putIfAbsent(placement.entry().subject(), placement) != null) {
            extract.lose(placement, "an organization has one parent in Popolo, that of today");
        }
    }

    private void subjects(String section, SubjectKind kind) throws IOException {
        json.writeArrayFieldStart(section);
        for (Subject subject : extract.subjects()) {
            if (subject.kind() == kind) {
                subject(subject);
            }
        }
        json.writeEndArray();
    }

    private void subject(Subject subject) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", subject.entry().slug());
        json.writeStringField(subject.kind() == SubjectKind.POST ? "label" : "name", extract.name(subject));
        if (subject.kind().isOrganization()) {
            json.writeStringField("classification", subject.kind() == SubjectKind.COMPANY ? "company" : "division");
        }
        Placement whole = wholes.get(subject.entry().number());
        if (whole != null) {
            String field = subject.kind() == SubjectKind.POST ? "organization_id" : "parent_id";
            json.writeStringField(field, extract.slug(whole.whole()));
        }
        identifiers(subject);
        otherNames(subject);
        json.writeEndObject();
    }

    private void identifiers(Subject subject) throws IOException {
        List<Identifier> identifiers = extract.moment().graph().identifiers(subject);
        if (identifiers.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("identifiers");
        for (Identifier identifier : identifiers) {
            json.writeStartObject();
            json.writeStringField("scheme", identifier.scheme());
            json.writeStringField("identifier", identifier.value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void otherNames(Subject subject) throws IOException {
        List<Naming> borne = names.getOrDefault(subject.entry().number(), List.of());
        if (borne.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("other_names");
        for (Naming naming : borne) {
            json.writeStartObject();
            json.writeStringField("name", naming.name());
            dates(naming);
            if (naming.nameKind() != NameKind.OFFICIAL) {
                json.writeStringField("note", note(naming.nameKind()));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String note(NameKind kind) {
        return switch (kind) {
            case OFFICIAL -> "official name";
            case SHORT -> "short form";
            case FULL -> "full form";
            case FORMER -> "former name";
            case DESCRIPTIVE -> "description, not a name";
        };
    }

    private void membership(Position position) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", position.entry().key());
        json.writeStringField("person_id", extract.slug(position.entry().subject()));
        reference("organization_id", position.organization());
        reference("post_id", position.post());
        text("role", position.title());
        if (position.leads() || position.interim()) {
            extract.lose(position.leads() ? "leaders" : "interim holders", "a membership does not say how it is held");
        }
        dates(position);
        sources(position);
        json.writeEndObject();
    }

    private void sources(Claim claim) throws IOException {
        json.writeArrayFieldStart("sources");
        for (Document document : extract.documents(claim)) {
            if (document.url() == null) {
                extract.lose("citations", "the document has no address, which a source of Popolo must have");
            } else {
                json.writeStartObject();
                json.writeStringField("url", document.url());
                json.writeStringField("note", document.title());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void dates(Claim claim) throws IOException {
        text("start_date", extract.start(claim));
        text("end_date", extract.end(claim));
    }

    private void reference(String field, long subject) throws IOException {
        text(field, subject == 0 ? null : extract.slug(subject));
    }

    private void text(String field, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(field, value);
        }
    }
}
