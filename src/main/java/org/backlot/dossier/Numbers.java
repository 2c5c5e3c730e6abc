package org.backlot.dossier;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Subject;
import org.backlot.publication.Document;
import org.backlot.publication.Publication;

/** The numbers behind slugs and keys: those on record, and for what is not, a fresh one at its first use. */
final class Numbers {
    private final Graph graph;
    private final Map<String, ClaimDraft> claims;
    private final ToLongFunction<Space> fresh;
    private final Map<Space, Map<String, Long>> given = new EnumMap<>(Space.class);

    Numbers(Graph graph, Map<String, ClaimDraft> claims, ToLongFunction<Space> fresh) {
        this.graph = graph;
        this.claims = claims;
        this.fresh = fresh;
    }

    long publication(Name name) {
        Publication known = graph.findPublication(name.slug());
        return known == null ? given(Space.PUBLICATION, name) : known.number();
    }

    long document(Name name) {
        Document known = graph.findDocument(name.slug());
        return known == null ? given(Space.DOCUMENT, name) : known.number();
    }

    long subject(Name name) {
        Subject known = graph.findSubject(name.slug());
        return known == null ? given(Space.SUBJECT, name) : known.entry().number();
    }

    long claim(Name name) {
        Claim known = graph.findClaim(name.slug());
        return known == null ? given(Space.CLAIM, name) : known.entry().number();
    }

    /** The announcement that has this effect; 0 where there is no such effect. */
    long announcementOf(Name effect) {
        ClaimDraft draft = claims.get(effect.slug());
        if (draft != null) {
            Statement statement = draft.statement();
            return statement.kind() == ClaimKind.EFFECT ? statement.subject().applyAsLong(this) : 0;
        }
        Claim known = graph.findClaim(effect.slug());
        return known == null ? 0 : known.entry().subject();
    }

    private long given(Space space, Name name) {
        if (name.isNone()) {
            return 0;
        }
        return given.computeIfAbsent(space, unused -> new HashMap<>())
                .computeIfAbsent(name.slug(), unused -> fresh.applyAsLong(space));
    }
}
