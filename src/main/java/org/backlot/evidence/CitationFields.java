package org.backlot.evidence;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.List;
import org.backlot.citation.Citation;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;
import org.backlot.limits.Cost;
import org.backlot.person.Person;
import org.backlot.publication.Document;
import org.backlot.relay.Paging;
import org.backlot.snapshot.Snapshots;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What a citation leads to: its claim, its document, the voices in it, and its origin. */
@GraphQLApi
public class CitationFields {
    private final Snapshots snapshots;

    CitationFields(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Description("The claim that it supports or denies.")
    public Claim claim(@Source Citation citation) {
        return snapshots.graph().claim(citation.claim());
    }

    @Description("The document that can be opened.")
    public Document document(@Source Citation citation) {
        return snapshots.graph().document(citation.document());
    }

    @Nullable
    @Description("The memo, release or filing whose words the document reports; null unless the attribution is"
            + " DOCUMENT.")
    public Document restsOn(@Source Citation citation) {
        return citation.restsOn() == 0 ? null : snapshots.graph().document(citation.restsOn());
    }

    @Description("Who says it; empty unless the attribution is ON_RECORD. An anonymous source is never among them.")
    public List<@NonNull Person> speakers(@Source Citation citation) {
        Graph graph = snapshots.graph();
        List<Person> speakers = new ArrayList<>();
        citation.speakers().forEach(speaker -> speakers.add((Person) graph.subject(speaker)));
        return speakers;
    }

    @Description("What the citation finally rests on, after following every credit and copy: usually one origin.")
    @Cost(weight = 5)
    public OriginConnection origins(
            @Source Citation citation,
            @Nullable @Description(EvidencePages.WHERE) OriginFilter where,
            @Nullable @Description(EvidencePages.CITED) OriginOrder orderBy,
            Paging paging) {
        return EvidencePages.origins(
                TracedOrigin.of(List.of(citation), snapshots.graph()), where, orderBy, paging.request());
    }
}
