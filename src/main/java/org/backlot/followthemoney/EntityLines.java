package org.backlot.followthemoney;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.backlot.announcement.Announcement;
import org.backlot.collaboration.Collaboration;
import org.backlot.export.Extract;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Identifier;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectKind;
import org.backlot.naming.NameKind;
import org.backlot.naming.Naming;
import org.backlot.ownership.Ownership;
import org.backlot.placement.Placement;
import org.backlot.position.Position;
import org.backlot.publication.Document;
import org.backlot.publication.DocumentKind;
import org.backlot.reporting.LineType;
import org.backlot.reporting.ReportingLine;
import org.backlot.succession.Succession;

/**
 * An extract as entities of FollowTheMoney. Companies are {@code Company}, divisions {@code Organization}, posts
 * {@code Position}; what joins them is {@code Employment}, {@code Occupancy}, {@code Ownership} or {@code Succession},
 * and where there is no schema of its own, an {@code UnknownLink} whose role says what it is.
 */
final class EntityLines {
    private static final String NO_SCHEMA = "FollowTheMoney has no schema for them";

    private final Extract extract;
    private final JsonGenerator json;
    private final Set<Document> cited = new LinkedHashSet<>();

    EntityLines(Extract extract, JsonGenerator json) {
        this.extract = extract;
        this.json = json;
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }

    void write() throws IOException {
        for (Subject subject : extract.subjects()) {
            if (subject instanceof Announcement announcement) {
                announcement(announcement).write(json);
            } else {
                subject(subject).write(json);
            }
        }
        for (Claim claim : extract.facts()) {
            for (Entity entity : entities(claim)) {
                entity.write(json);
            }
        }
        for (Document document : cited) {
            document(document).write(json);
        }
    }

    private Entity subject(Subject subject) {
        Entity entity = new Entity(subject.entry().slug(), schema(subject.kind())).with("name", extract.name(subject));
        for (Claim claim : extract.facts(subject, ClaimKind.NAMING)) {
            Naming naming = (Naming) claim;
            if (!naming.name().equals(extract.name(subject))) {
                entity.with(property(naming.nameKind()), naming.name());
            }
        }
        for (Identifier identifier : extract.moment().graph().identifiers(subject)) {
            if (identifier.scheme().equals("wikidata")) {
                entity.with("wikidataId", identifier.value());
            } else {
                extract.lose("identifiers", "there is no property for their register");
            }
        }
        return entity;
    }

    private static String schema(SubjectKind kind) {
        return switch (kind) {
            case COMPANY -> "Company";
            case DIVISION -> "Organization";
            case PERSON -> "Person";
            case POST -> "Position";
            case ANNOUNCEMENT -> "Document";
        };
    }

    private static String property(NameKind kind) {
        return switch (kind) {
            case OFFICIAL, SHORT, FULL -> "alias";
            case FORMER -> "previousName";
            case DESCRIPTIVE -> "weakAlias";
        };
    }

    private Entity announcement(Announcement announcement) {
        return new Entity(announcement.entry().slug(), "Document")
                .with("title", extract.name(announcement))
                .with("date", extract.date(announcement.issued()));
    }

    private Entity document(Document document) {
        String schema = document.kind() == DocumentKind.ARTICLE ? "Article" : "Document";
        return new Entity("document-" + document.slug(), schema)
                .with("title", document.title())
                .with("sourceUrl", document.url())
                .with("language", document.language())
                .with(
                        "publisher",
                        document.publication() == 0
                                ? null
                                : extract.moment()
                                        .graph()
                                        .publication(document.publication())
                                        .name())
                .with("publishedAt", extract.date(document.published()));
    }

    private List<Entity> entities(Claim claim) {
        List<Entity> entities = new ArrayList<>();
        if (claim instanceof Position position) {
            position(position, entities);
        } else if (claim instanceof Ownership ownership) {
            entities.add(ownership(ownership));
        } else if (claim instanceof Succession succession) {
            succession(succession, entities);
        } else if (claim instanceof ReportingLine line) {
            line(line, entities);
        } else if (claim instanceof Placement placement) {
            entities.add(link(placement, 0, "part of", placement.whole()));
        } else if (claim instanceof Collaboration collaboration) {
            collaboration(collaboration, entities);
        } else if (claim instanceof Naming) {
            loseDatesOf(claim);
        } else {
            extract.lose(claim, NO_SCHEMA);
        }
        return entities;
    }

    private void position(Position position, List<Entity> entities) {
        String person = extract.slug(position.entry().subject());
        if (position.organization() != 0) {
            entities.add(interval(position, 0, "Employment")
                    .with("employee", person)
                    .with("employer", extract.slug(position.organization()))
                    .with("role", position.title())
                    .with("status", position.interim() ? "interim" : null));
        }
        if (position.post() != 0) {
            entities.add(interval(position, entities.size(), "Occupancy")
                    .with("holder", person)
                    .with("post", extract.slug(position.post()))
                    .with("status", position.interim() ? "interim" : null));
        }
        if (position.leads()) {
            extract.lose("leaders", "an employment does not say that somebody leads");
        }
    }

    private Entity ownership(Ownership ownership) {
        BigDecimal least = ownership.least();
        boolean exact = least != null && Objects.equals(least, ownership.most());
        return interval(ownership, 0, "Ownership")
                .with("owner", extract.slug(ownership.entry().subject()))
                .with("asset", extract.slug(ownership.owned()))
                .with(
                        "percentage",
                        exact
                                ? String.valueOf(least)
                                : ownership.words() == null && least != null
                                        ? least + "-" + ownership.most()
                                        : ownership.words());
    }

    private void succession(Succession succession, List<Entity> entities) {
        List<Long> successors = new ArrayList<>(succession.furtherSuccessors());
        successors.add(0, succession.entry().subject());
        for (long predecessor : succession.predecessors()) {
            for (long successor : successors) {
                entities.add(interval(succession, entities.size(), "Succession")
                        .with("predecessor", extract.slug(predecessor))
                        .with("successor", extract.slug(successor)));
            }
        }
    }

    private void line(ReportingLine line, List<Entity> entities) {
        if (line.manager() == 0) {
            extract.lose(line, "that somebody reports to nobody has no place");
        } else {
            String role = line.type() == LineType.DOTTED ? "reports to (dotted line)" : "reports to";
            entities.add(link(line, 0, role, line.manager()));
        }
    }

    private void collaboration(Collaboration collaboration, List<Entity> entities) {
        String role = collaboration.ambiguous() ? "works with one of several" : "works with";
        for (long counterpart : collaboration.counterparts()) {
            entities.add(link(collaboration, entities.size(), role, counterpart));
        }
        if (entities.isEmpty()) {
            extract.lose(collaboration, "with whom is told in words only");
        }
    }

    private Entity link(Claim claim, int part, String role, long object) {
        return interval(claim, part, "UnknownLink")
                .with("subject", extract.slug(claim.entry().subject()))
                .with("object", extract.slug(object))
                .with("role", role);
    }

    /** What joins two entities from one day to another, with where one can read of it. */
    private Entity interval(Claim claim, int part, String schema) {
        for (Document document : extract.documents(claim)) {
            cited.add(document);
        }
        return new Entity("claim-" + claim.entry().key() + (part == 0 ? "" : "-" + part), schema)
                .with("startDate", extract.start(claim))
                .with("endDate", extract.end(claim))
                .with("sourceUrl", extract.addresses(claim));
    }

    private void loseDatesOf(Claim naming) {
        if (extract.start(naming) != null || extract.end(naming) != null) {
            extract.lose("dates of names", "an alias does not say when it was borne");
        }
    }
}
