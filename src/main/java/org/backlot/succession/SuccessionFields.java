package org.backlot.succession;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backlot.evidence.ClaimAtFilter;
import org.backlot.evidence.ClaimAtOrder;
import org.backlot.evidence.Evidence;
import org.backlot.evidence.EvidencePages;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectAt;
import org.backlot.limits.Cost;
import org.backlot.organization.OrganizationAt;
import org.backlot.relay.Paging;
import org.backlot.snapshot.Snapshots;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What came out of what. */
@GraphQLApi
public class SuccessionFields {
    private final Snapshots snapshots;

    SuccessionFields(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Description("The organizations that went into it.")
    public List<@NonNull Subject> predecessors(@Source Succession succession) {
        return subjects(succession.predecessors());
    }

    @Description("The organizations that came out of it.")
    public List<@NonNull Subject> successors(@Source Succession succession) {
        return subjects(successorNumbers(succession));
    }

    @Description("The organizations that went into it.")
    public List<@NonNull SubjectAt> predecessors(@Source SuccessionAt succession) {
        return succession.moment().views(succession.it().predecessors());
    }

    @Description("The organizations that came out of it.")
    public List<@NonNull SubjectAt> successors(@Source SuccessionAt succession) {
        return succession.moment().views(successorNumbers(succession.it()));
    }

    @Description("From what it came, and what came out of it, as told by then, in the order of recording.")
    @Cost(weight = 5)
    public SuccessionConnection successions(
            @Source OrganizationAt organization,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        List<SuccessionAt> all = Evidence.held(organization, ClaimKind.SUCCESSION, Side.SUBJECT, SuccessionAt.class);
        all.addAll(Evidence.held(organization, ClaimKind.SUCCESSION, Side.OBJECT, SuccessionAt.class));
        all.sort(Comparator.comparingLong(succession -> succession.it().entry().number()));
        return new SuccessionConnection(EvidencePages.of(all, where, orderBy, paging.request()));
    }

    private List<Subject> subjects(List<Long> numbers) {
        List<Subject> subjects = new ArrayList<>();
        numbers.forEach(number -> subjects.add(snapshots.graph().subject(number)));
        return subjects;
    }

    private static List<Long> successorNumbers(Succession succession) {
        List<Long> numbers = new ArrayList<>();
        numbers.add(succession.entry().subject());
        numbers.addAll(succession.furtherSuccessors());
        return numbers;
    }
}
