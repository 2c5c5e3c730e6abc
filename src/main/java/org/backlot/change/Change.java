package org.backlot.change;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;
import org.backlot.relay.Node;
import org.backlot.relay.NodeId;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;

/** One entry of the feed: something that was recorded, taken back, corrected or merged. */
@Description("One entry of the feed: something that was recorded, taken back, corrected or merged.")
public record Change(@Ignore Graph graph, @Ignore ChangeEntry entry) implements Node {

    @Override
    @Id
    @Description("The global id: opaque, unique over all types, and valid for ever.")
    public String getId() {
        return entry.position().id();
    }

    @Description("What was done.")
    public ChangeKind getKind() {
        return entry.kind();
    }

    @Description("Number of the recording in which it was done; recordings are numbered without gaps, in the order of"
            + " commits. Every answer tells in its extensions up to which it reaches.")
    public long getSequence() {
        return entry.recording();
    }

    @Description("When it was recorded here; set by the database.")
    public Instant getRecordedAt() {
        return entry.recordedAt();
    }

    @Nullable
    @Description(
            "Why it was taken back or merged, or took another slug, in the words of whoever did; null for all other kinds.")
    public String getReason() {
        return entry.reason();
    }

    @Description("What the change is about, as it is today; of a merger, the subject that stands for both.")
    public Node getNode() {
        long number = entry.number();
        return switch (entry.kind()) {
            case PUBLICATION_RECORDED -> graph.publication(number);
            case DOCUMENT_RECORDED -> graph.document(number);
            case SUBJECT_RECORDED, SUBJECT_IDENTIFIED, SUBJECT_MERGED, SUBJECT_RESLUGGED -> graph.standing(number);
            case CLAIM_RECORDED, CLAIM_WITHDRAWN -> graph.claim(number);
            case CLAIM_SUPERSEDED -> graph.claim(entry.other());
            case CITATION_RECORDED, CITATION_WITHDRAWN -> graph.citation(number);
        };
    }

    @Nullable
    @Description("The claim that corrects a superseded one; null for all other kinds.")
    public Claim getSuccessor() {
        return entry.kind() == ChangeKind.CLAIM_SUPERSEDED ? graph.claim(entry.number()) : null;
    }

    @Nullable
    @Id
    @Description("The global id that a merged duplicate had, by which a copy may still know it; null for all other"
            + " kinds.")
    public String getFormerId() {
        return entry.kind() == ChangeKind.SUBJECT_MERGED ? NodeId.print(NodeId.Family.SUBJECT, entry.number()) : null;
    }
}
