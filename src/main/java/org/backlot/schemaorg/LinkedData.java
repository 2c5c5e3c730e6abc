package org.backlot.schemaorg;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.backlot.announcement.Announcement;
import org.backlot.announcement.Authorship;
import org.backlot.credit.CitableSentence;
import org.backlot.export.Extract;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Identifier;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectKind;
import org.backlot.naming.Naming;
import org.backlot.placement.Placement;
import org.backlot.position.Position;
import org.backlot.publication.Document;
import org.backlot.publication.DocumentKind;
import org.backlot.publication.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Nodes of JSON-LD in the words of schema.org. Subjects have their slugs as relative addresses, which are theirs below
 * {@code /id/}. Positions and placements are told as roles with their dates; every claim is told as a {@code Claim}: a
 * sentence, and the documents in which it appears.
 */
final class LinkedData {
    static final String CONTEXT = "https://schema.org";
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private final Extract extract;
    private final JsonGenerator json;

    LinkedData(Extract extract, JsonGenerator json) {
        this.extract = extract;
        this.json = json;
    }

    /** The properties of a subject, in an object that is open. */
    void subject(Subject subject) throws IOException {
        json.writeStringField("@id", subject.entry().slug());
        json.writeStringField("@type", type(subject.kind()));
        json.writeStringField("name", extract.name(subject));
        names(subject);
        identifiers(subject);
        roles(subject);
        if (subject instanceof Announcement announcement) {
            text("datePublished", extract.date(announcement.issued()));
            authors(announcement);
        }
    }

    private static String type(SubjectKind kind) {
        return switch (kind) {
            case COMPANY -> "Corporation";
            case DIVISION -> "Organization";
            case PERSON -> "Person";
            case POST -> "Occupation";
            case ANNOUNCEMENT -> "CreativeWork";
        };
    }

    /** A claim as a sentence with the documents that speak for it. */
    void claim(Claim claim) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", "_:claim-" + claim.entry().key());
        json.writeStringField("@type", "Claim");
        json.writeStringField(
                "text", CitableSentence.of(claim.at(extract.moment())).statement());
        reference("about", claim.entry().subject());
        json.writeArrayFieldStart("appearance");
        for (Document document : extract.documents(claim)) {
            document(document);
        }
        json.writeEndArray();
        json.writeEndObject();
        switch (claim.kind()) {
            case POSITION, PLACEMENT, NAMING, AUTHORSHIP -> {}
            default -> extract.lose(claim, "schema.org has no property for them, so they are told as sentences only");
        }
    }

    private void names(Subject subject) throws IOException {
        Set<String> others = new LinkedHashSet<>();
        for (Claim claim : standing(subject, ClaimKind.NAMING)) {
            others.add(((Naming) claim).name());
        }
        others.remove(extract.name(subject));
        if (!others.isEmpty()) {
            json.writeArrayFieldStart("alternateName");
            for (String other : others) {
                json.writeString(other);
            }
            json.writeEndArray();
        }
    }

    private void identifiers(Subject subject) throws IOException {
        List<Identifier> identifiers = extract.moment().graph().identifiers(subject);
        if (identifiers.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("identifier");
        for (Identifier identifier : identifiers) {
            json.writeStartObject();
            json.writeStringField("@type", "PropertyValue");
            json.writeStringField("propertyID", identifier.scheme());
            json.writeStringField("value", identifier.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        for (Identifier identifier : identifiers) {
            if (identifier.scheme().equals("wikidata")) {
                json.writeStringField("sameAs", WIKIDATA + identifier.value());
                break;
            }
        }
    }

    private void roles(Subject subject) throws IOException {
        List<Claim> works = new ArrayList<>();
        List<Claim> seats = new ArrayList<>();
        for (Claim claim : standing(subject, ClaimKind.POSITION)) {
            (((Position) claim).organization() == 0 ? seats : works).add(claim);
        }
        roles("worksFor", works);
        roles("hasOccupation", seats);
        if (subject.kind().isOrganization()) {
            roles("parentOrganization", standing(subject, ClaimKind.PLACEMENT));
        }
    }

    /** The way in which schema.org puts dates to a property: a role stands between, and has the property again. */
    private void roles(String property, List<Claim> claims) throws IOException {
        if (claims.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(property);
        for (Claim claim : claims) {
            json.writeStartObject();
            json.writeStringField("@type", claim instanceof Position ? "OrganizationRole" : "Role");
            if (claim instanceof Position position) {
                text("roleName", position.title());
            }
            text("startDate", extract.start(claim));
            text("endDate", extract.end(claim));
            if (claim instanceof Placement placement) {
                reference(property, placement.whole());
            } else if (claim instanceof Position position && position.organization() != 0) {
                reference(property, position.organization());
            } else if (claim instanceof Position position) {
                json.writeObjectFieldStart(property);
                json.writeStringField("@type", "Occupation");
                json.writeStringField(
                        "name", extract.name(extract.moment().graph().subject(position.post())));
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void authors(Announcement announcement) throws IOException {
        json.writeArrayFieldStart("author");
        for (Claim claim : standing(announcement, ClaimKind.AUTHORSHIP)) {
            for (long author : ((Authorship) claim).authors()) {
                json.writeStartObject();
                json.writeStringField("@id", extract.slug(author));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void document(Document document) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", document.url() == null ? "_:document-" + document.slug() : document.url());
        json.writeStringField("@type", type(document.kind()));
        json.writeStringField("name", document.title());
        text("url", document.url());
        text("inLanguage", document.language());
        text("datePublished", extract.date(document.published()));
        if (document.publication() != 0) {
            publisher(extract.moment().graph().publication(document.publication()));
        }
        json.writeEndObject();
    }

    private void publisher(Publication publication) throws IOException {
        json.writeObjectFieldStart("publisher");
        json.writeStringField("@type", "NewsMediaOrganization");
        json.writeStringField("name", publication.name());
        text("url", publication.site());
        json.writeEndObject();
    }

    private static String type(DocumentKind kind) {
        return switch (kind) {
            case ARTICLE -> "NewsArticle";
            case POST -> "SocialMediaPosting";
            case DATASET -> "Dataset";
            case MEMO, PRESS_RELEASE, FILING -> "CreativeWork";
        };
    }

    private List<Claim> standing(Subject subject, ClaimKind kind) {
        return extract.facts(subject, kind);
    }

    private void reference(String property, long subject) throws IOException {
        json.writeObjectFieldStart(property);
        json.writeStringField("@id", extract.slug(subject));
        json.writeEndObject();
    }

    private void text(String field, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(field, value);
        }
    }
}
