package org.backlot.change;

import org.eclipse.microprofile.graphql.Description;

/** What a change did, in the order in which the changes of one recording stand in the feed. */
@Description("What a change did, in the order in which the changes of one recording stand in the feed.")
public enum ChangeKind {
    @Description("A publication was recorded.")
    PUBLICATION_RECORDED,
    @Description("A document was recorded.")
    DOCUMENT_RECORDED,
    @Description("A subject was recorded.")
    SUBJECT_RECORDED,
    @Description("Keys of a subject in other registers were recorded.")
    SUBJECT_IDENTIFIED,
    @Description("A claim was recorded.")
    CLAIM_RECORDED,
    @Description("A claim was corrected by a later one, which was recorded in the same recording.")
    CLAIM_SUPERSEDED,
    @Description("A citation was recorded, for a claim or against it; the standing of the claim can change by it.")
    CITATION_RECORDED,
    @Description("A claim was taken back.")
    CLAIM_WITHDRAWN,
    @Description("A citation was taken back; the standing of its claim can change by it.")
    CITATION_WITHDRAWN,
    @Description("A subject turned out to be another's duplicate: its id and slug lead to that one from now on.")
    SUBJECT_MERGED,
    @Description("A subject took another slug: the former one leads to it from now on.")
    SUBJECT_RESLUGGED
}
