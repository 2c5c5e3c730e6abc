package org.backlot.citation;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.backlot.relay.Node;
import org.backlot.relay.NodeId;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * One document that supports or denies one claim, with the voice in which it does.
 *
 * @param claim number of the claim
 * @param document number of the document that can be opened
 * @param restsOn number of the memo, release or filing whose words it reports; 0 unless the attribution is
 *     {@link Attribution#DOCUMENT}
 * @param speakers numbers of the people who say it; empty unless the attribution is {@link Attribution#ON_RECORD}
 */
@Description("One document that supports or denies one claim, with the voice in which it does.")
public record Citation(
        @Ignore long number,
        @Ignore long claim,
        @Ignore long document,

        @Description("Whether it speaks for the claim or against it.")
        Stance stance,

        @Description("In whose voice the document says it.") Attribution attribution,
        @Ignore long restsOn,
        @Ignore List<@NonNull Long> speakers,

        @Nullable
        @Description("How the outlet describes a source it does not name, as printed; null unless the"
                + " attribution is ANONYMOUS. Nothing more about such a source is stored.")
        String descriptor,

        @Description("How it speaks of the matter: as what is, what is to come, or what is over.")
        Tense tense,

        @Nullable
        @Description("The day the document speaks of where that is not the day of its publication (the"
                + " reference day of a register); null otherwise.")
        LocalDate spokenOf,

        @Nullable @Description("Where in the document, in our own words; null when not noted.")
        String locator,

        @Description("When this citation was recorded here; set by the database.")
        Instant recordedAt)
        implements Node {

    public Citation {
        speakers = List.copyOf(speakers);
        if ((descriptor != null) != (attribution == Attribution.ANONYMOUS)) {
            throw new IllegalArgumentException("a descriptor goes with an anonymous attribution, and only with it");
        }
        if (speakers.isEmpty() == (attribution == Attribution.ON_RECORD)) {
            throw new IllegalArgumentException("speakers go with an attribution on the record, and only with it");
        }
        if ((restsOn == 0) == (attribution == Attribution.DOCUMENT)) {
            throw new IllegalArgumentException("the document it rests on goes with a document's attribution only");
        }
    }

    @Id
    @Override
    @Description("The global id: opaque, unique over all types, and valid for ever.")
    public String getId() {
        return NodeId.print(NodeId.Family.CITATION, number);
    }
}
