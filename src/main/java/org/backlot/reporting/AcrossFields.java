package org.backlot.reporting;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.backlot.evidence.ClaimAtFilter;
import org.backlot.evidence.ClaimAtOrder;
import org.backlot.evidence.Evidence;
import org.backlot.evidence.EvidencePages;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectAt;
import org.backlot.graph.SubjectKind;
import org.backlot.limits.Cost;
import org.backlot.person.PersonAt;
import org.backlot.post.PostAt;
import org.backlot.refusal.Refusal;
import org.backlot.relay.Levels;
import org.backlot.relay.Paging;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** What connects people and posts across their chains, and by dotted lines. */
@GraphQLApi
public class AcrossFields {
    @Description(
            "The way from the person to another person or post: up the one chain to where it meets the other. Either of"
                    + " the two may itself be where they meet.")
    @Cost(weight = 100)
    public ReportingPath reportingPath(
            @Source PersonAt person,
            @Description("Slug of the other person or post.") String to,
            @DefaultValue("32") @Description("At most so many hops on either side; from 1 to 256.") int maxDepth,
            @DefaultValue("false") @Description(ReportingFields.IMPLIED) boolean implied) {
        return Meeting.between(person, other("to", to, person.moment()), Levels.checked(maxDepth), implied);
    }

    @Description(
            "The way from the post to another person or post: up the one chain to where it meets the other. Either of"
                    + " the two may itself be where they meet.")
    @Cost(weight = 100)
    public ReportingPath reportingPath(
            @Source PostAt post,
            @Description("Slug of the other person or post.") String to,
            @DefaultValue("32") @Description("At most so many hops on either side; from 1 to 256.") int maxDepth,
            @DefaultValue("false") @Description(ReportingFields.IMPLIED) boolean implied) {
        return Meeting.between(post, other("to", to, post.moment()), Levels.checked(maxDepth), implied);
    }

    @Description(
            "The nearest one to whom both the person and another person or post report, directly or not. Where the other"
                    + " is the manager, that is somebody above the manager.")
    @Cost(weight = 100)
    public ReportingPath nearestCommonManager(
            @Source PersonAt person,
            @Description("Slug of the other person or post.") String with,
            @DefaultValue("32") @Description("At most so many hops on either side; from 1 to 256.") int maxDepth,
            @DefaultValue("false") @Description(ReportingFields.IMPLIED) boolean implied) {
        return Meeting.above(person, other("with", with, person.moment()), Levels.checked(maxDepth), implied);
    }

    @Description(
            "The nearest one to whom both the post and another person or post report, directly or not. Where the other"
                    + " is the manager, that is somebody above the manager.")
    @Cost(weight = 100)
    public ReportingPath nearestCommonManager(
            @Source PostAt post,
            @Description("Slug of the other person or post.") String with,
            @DefaultValue("32") @Description("At most so many hops on either side; from 1 to 256.") int maxDepth,
            @DefaultValue("false") @Description(ReportingFields.IMPLIED) boolean implied) {
        return Meeting.above(post, other("with", with, post.moment()), Levels.checked(maxDepth), implied);
    }

    @Description(
            "The dotted lines from the person that held then, in the order of recording. They are never part of a chain.")
    @Cost(weight = 5)
    public ReportingLineConnection dottedLines(
            @Source PersonAt person,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        return page(dotted(person), where, orderBy, paging);
    }

    @Description(
            "The dotted lines from the post that held then, in the order of recording. They are never part of a chain.")
    @Cost(weight = 5)
    public ReportingLineConnection dottedLines(
            @Source PostAt post,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        return page(dotted(post), where, orderBy, paging);
    }

    @Description(
            "The dotted lines that held then from others to the person or to a post held by the person, in the order of"
                    + " recording.")
    @Cost(weight = 10)
    public ReportingLineConnection dottedReports(
            @Source PersonAt person,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        return page(Subordinates.lines(person, LineType.DOTTED), where, orderBy, paging);
    }

    @Description("The dotted lines that held then from others to the post, in the order of recording.")
    @Cost(weight = 10)
    public ReportingLineConnection dottedReports(
            @Source PostAt post,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        return page(Subordinates.lines(post, LineType.DOTTED), where, orderBy, paging);
    }

    private static ReportingLineConnection page(
            List<ReportingLineAt> lines, @Nullable ClaimAtFilter where, @Nullable ClaimAtOrder orderBy, Paging paging) {
        return new ReportingLineConnection(EvidencePages.of(lines, where, orderBy, paging.request()));
    }

    private static List<ReportingLineAt> dotted(SubjectAt subordinate) {
        List<ReportingLineAt> lines =
                Evidence.held(subordinate, ClaimKind.REPORTING_LINE, Side.SUBJECT, ReportingLineAt.class);
        lines.removeIf(line -> line.getType() != LineType.DOTTED);
        return lines;
    }

    private static SubjectAt other(String argument, String slug, Moment moment) {
        Subject other = moment.graph().findSubject(slug);
        if (other == null || (other.kind() != SubjectKind.PERSON && other.kind() != SubjectKind.POST)) {
            throw Refusal.unknown(argument, "person or post", slug);
        }
        return other.at(moment);
    }
}
