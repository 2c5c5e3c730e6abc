package org.backlot.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.backlot.announcement.Announcement;
import org.backlot.announcement.Authorship;
import org.backlot.announcement.FirstReport;
import org.backlot.citation.Citation;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.naming.Names;
import org.backlot.publication.Document;
import org.backlot.publication.DocumentKind;
import org.jspecify.annotations.Nullable;

/** Who says so, and who published it when: the attribution of one citation in words. */
final class Credit {
    private final Moment moment;

    Credit(Moment moment) {
        this.moment = moment;
    }

    /** {@code according to a memo by A and B, TheWrap reported on Jan. 10, 2024}. */
    String of(Citation citation, Claim claim) {
        Document document = moment.graph().document(citation.document());
        String published = published(document);
        String voice = switch (citation.attribution()) {
            case OUTLET -> "";
            case ANONYMOUS -> "according to “" + citation.descriptor() + "”, ";
            case DOCUMENT -> "according to " + memo(moment.graph().document(citation.restsOn()), claim) + ", ";
            case ON_RECORD -> "according to " + names(citation.speakers()) + ", ";
        };
        return voice + published;
    }

    /**
     * {@code Deadline was first to report.}: the credit that the cited document itself gives; {@code null} when it gives
     * none. Tables and registers give no credit and are not searched.
     */
    @Nullable
    String firstReport(Citation citation) {
        Document document = moment.graph().document(citation.document());
        if (document.kind() == DocumentKind.DATASET) {
            return null;
        }
        for (Citation other : moment.graph().citations(document)) {
            if (other.document() == document.number()
                    && moment.graph().claim(other.claim()) instanceof FirstReport credit
                    && Evidence.stands(credit, moment)) {
                String scope = credit.scope() == null ? "" : " " + credit.scope();
                return moment.graph().publication(credit.publication()).name() + " was first to report" + scope + ".";
            }
        }
        return null;
    }

    private String published(Document document) {
        String outlet = document.publication() == 0
                ? document.title() + " says"
                : moment.graph().publication(document.publication()).name() + " reported";
        String when = document.published() == null ? null : PressDate.when(document.published());
        return when == null ? outlet : outlet + " " + when;
    }

    /** The memo by its authors where the claim was announced in it and they are known, else by its title. */
    private String memo(Document memo, Claim claim) {
        long announced = claim.entry().announcement() == 0
                ? claim.entry().subject()
                : claim.entry().announcement();
        if (moment.graph().subject(announced) instanceof Announcement announcement
                && announcement.document() == memo.number()) {
            List<Long> authors = authors(announcement);
            if (!authors.isEmpty()) {
                String form = memo.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
                return "a " + form + " by " + names(authors);
            }
        }
        return memo.title();
    }

    private List<Long> authors(Subject announcement) {
        List<Long> authors = new ArrayList<>();
        for (Claim claim : moment.graph().claims(announcement, ClaimKind.AUTHORSHIP, Side.SUBJECT)) {
            if (Evidence.stands(claim, moment)) {
                authors.addAll(((Authorship) claim).authors());
            }
        }
        return authors;
    }

    private String names(List<Long> people) {
        return Statement.list(
                people.stream().map(person -> Names.of(moment.view(person))).toList());
    }
}
