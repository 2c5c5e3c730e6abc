package org.backlot.conflict;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.backlot.announcement.Authorship;
import org.backlot.announcement.FirstReport;
import org.backlot.announcement.Phase;
import org.backlot.collaboration.Collaboration;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Side;
import org.backlot.graph.SubjectKind;
import org.backlot.naming.NameKind;
import org.backlot.naming.Naming;
import org.backlot.ownership.Ownership;
import org.backlot.placement.Placement;
import org.backlot.position.Position;
import org.backlot.reporting.LineType;
import org.backlot.reporting.ReportingLine;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a subject only once at a time: the one table of cardinalities. Each predicate tells which claims
 * say it, which of them are to be held against each other, what each says, how two values compare, what it takes for a
 * later claim to take the place of an earlier one, and whether one source may state two values side by side.
 */
enum Predicate {
    /** A subordinate has one solid manager, whoever says that there are two. */
    SOLID_MANAGER(
            ConflictType.SOLE_MANAGER,
            EnumSet.of(ClaimKind.REPORTING_LINE),
            (claim, graph) -> ((ReportingLine) claim).type() == LineType.SOLID,
            Gathering.keyed(claim -> claim.entry().subject(), Side.SUBJECT),
            claim -> ((ReportingLine) claim).manager(),
            Comparisons::managers,
            Span.Succession.BY_LATER_WORD,
            false),
    /** A person bears one title at one unit. */
    TITLE(
            ConflictType.TITLE_VALUE,
            EnumSet.of(ClaimKind.POSITION),
            (claim, graph) -> ((Position) claim).title() != null,
            Gathering.keyed(claim -> claim.entry().subject(), Side.SUBJECT),
            Comparisons::title,
            Comparisons::titles,
            Span.Succession.BY_STATED_CHANGE,
            true),
    /** A post has one holder, unless one source names several. */
    HOLDER(
            ConflictType.SEAT,
            EnumSet.of(ClaimKind.POSITION),
            (claim, graph) -> ((Position) claim).post() != 0,
            Gathering.keyed(claim -> ((Position) claim).post(), Side.OBJECT),
            claim -> claim.entry().subject(),
            Comparisons::holders,
            Span.Succession.BY_STATED_CHANGE,
            true),
    /** An organization has one leader, unless one source names several. */
    LEADER(
            ConflictType.SEAT,
            EnumSet.of(ClaimKind.POSITION),
            (claim, graph) -> ((Position) claim).leads() && ((Position) claim).organization() != 0,
            Gathering.keyed(claim -> ((Position) claim).organization(), Side.OBJECT),
            claim -> claim.entry().subject(),
            Comparisons::holders,
            Span.Succession.BY_STATED_CHANGE,
            true),
    /** A subject has one official name; other kinds of name stand beside it. */
    OFFICIAL_NAME(
            ConflictType.NAME,
            EnumSet.of(ClaimKind.NAMING),
            (claim, graph) -> ((Naming) claim).nameKind() == NameKind.OFFICIAL,
            Gathering.keyed(claim -> claim.entry().subject(), Side.SUBJECT),
            claim -> Wording.words(((Naming) claim).name()),
            Comparisons::names,
            Span.Succession.BY_STATED_CHANGE,
            true),
    /** A division or a post lies in one organization, and in what that lies in; a company can lie in several. */
    WHOLE(
            ConflictType.PLACEMENT,
            EnumSet.of(ClaimKind.PLACEMENT),
            (claim, graph) -> graph.subject(claim.entry().subject()).kind() != SubjectKind.COMPANY,
            Gathering.keyed(claim -> claim.entry().subject(), Side.SUBJECT),
            claim -> ((Placement) claim).whole(),
            Comparisons::wholes,
            Span.Succession.BY_STATED_CHANGE,
            true),
    /** An owner has one share in a company. */
    SHARE(
            ConflictType.STAKE,
            EnumSet.of(ClaimKind.OWNERSHIP),
            (claim, graph) -> ((Ownership) claim).least() != null,
            new Gathering.Keyed(claim -> claim.entry().subject(), Side.SUBJECT, claim -> ((Ownership) claim).owned()),
            Amounts::share,
            Amounts::shares,
            Span.Succession.BY_STATED_CHANGE,
            true),
    /** Two shares in a company are no more than all of it; small ones are not added up. */
    SHARES_TOGETHER(
            ConflictType.STAKE,
            EnumSet.of(ClaimKind.OWNERSHIP),
            (claim, graph) -> Amounts.isConsiderable((Ownership) claim),
            Gathering.keyed(claim -> ((Ownership) claim).owned(), Side.OBJECT),
            claim -> claim.entry().subject(),
            Amounts::sharesTogether,
            Span.Succession.BY_STATED_CHANGE,
            true),
    /** What is new was not there before. */
    NOVELTY(
            ConflictType.CONTINUITY,
            Times.LASTING,
            (claim, graph) -> true,
            new Gathering.Keyed(claim -> claim.entry().subject(), Side.SUBJECT, Edge::of),
            claim -> Times.isNew(claim) ? claim.entry().number() : claim.entry().validity(),
            Times::continuity,
            null,
            false),
    /** The same thing begins once. */
    START(
            ConflictType.DATE_VALUE,
            EnumSet.complementOf(EnumSet.of(ClaimKind.PHASE, ClaimKind.REMARK)),
            (claim, graph) -> Times.start(claim) != null,
            new Gathering.Keyed(claim -> claim.entry().subject(), Side.SUBJECT, Edge::of),
            Times::start,
            Times::starts,
            null,
            false),
    /** The same thing ends once. */
    END(
            ConflictType.DATE_VALUE,
            EnumSet.complementOf(EnumSet.of(ClaimKind.PHASE, ClaimKind.REMARK)),
            (claim, graph) -> Times.end(claim) != null,
            new Gathering.Keyed(claim -> claim.entry().subject(), Side.SUBJECT, Edge::of),
            Times::end,
            Times::ends,
            null,
            false),
    /** What is promised for one part of the world has one due date. */
    DUE(
            ConflictType.DATE_VALUE,
            EnumSet.of(ClaimKind.PHASE),
            (claim, graph) -> ((Phase) claim).due() != null,
            new Gathering.Linked(Stories::phasesAround),
            claim -> ((Phase) claim).due(),
            Times::due,
            Span.Succession.BY_STATED_CHANGE,
            false),
    /** An effect touches one number of people. */
    HEADCOUNT(
            ConflictType.HEADCOUNT,
            EnumSet.of(ClaimKind.EFFECT),
            (claim, graph) -> Amounts.headcount(claim) != null,
            new Gathering.Linked(Stories::around),
            Amounts::headcount,
            Amounts::headcounts,
            null,
            false),
    /** An effect has come so far in one part of the world. */
    PROGRESS(
            ConflictType.SCOPE,
            EnumSet.of(ClaimKind.PHASE),
            (claim, graph) -> true,
            new Gathering.Linked(Stories::phasesAround),
            claim -> List.of(((Phase) claim).state(), ((Phase) claim).quantifier()),
            Stories::phases,
            Span.Succession.BY_LATER_WORD,
            false),
    /** A source that leaves open whom it means can mean one thing. */
    COUNTERPART(
            ConflictType.SUBJECT_AMBIGUITY,
            EnumSet.of(ClaimKind.COLLABORATION),
            (claim, graph) -> true,
            new Gathering.Linked(Rivals::around),
            claim -> List.of(claim.entry().subject(), Set.copyOf(((Collaboration) claim).counterparts())),
            Rivals::readings,
            null,
            true),
    /** An announcement has the authors that it has. */
    AUTHORS(
            ConflictType.AUTHORSHIP,
            EnumSet.of(ClaimKind.AUTHORSHIP),
            (claim, graph) -> true,
            Gathering.keyed(claim -> claim.entry().subject(), Side.SUBJECT),
            claim -> new HashSet<>(((Authorship) claim).authors()),
            Comparisons::authors,
            null,
            true),
    /** One publication was first. */
    FIRST(
            ConflictType.FIRST_REPORT,
            EnumSet.of(ClaimKind.FIRST_REPORT),
            (claim, graph) -> true,
            Gathering.keyed(claim -> claim.entry().subject(), Side.SUBJECT),
            claim -> ((FirstReport) claim).publication(),
            Comparisons::credits,
            null,
            true);

    private final ConflictType type;
    private final Set<ClaimKind> kinds;
    private final BiPredicate<Claim, Graph> applies;
    private final Gathering gathering;
    private final Function<Claim, @Nullable Object> value;
    private final Comparison comparison;
    private final Span.@Nullable Succession succession;
    private final boolean statedTogether;

    Predicate(
            ConflictType type,
            Set<ClaimKind> kinds,
            BiPredicate<Claim, Graph> applies,
            Gathering gathering,
            Function<Claim, @Nullable Object> value,
            Comparison comparison,
            Span.@Nullable Succession succession,
            boolean statedTogether) {
        this.type = type;
        this.kinds = kinds;
        this.applies = applies;
        this.gathering = gathering;
        this.value = value;
        this.comparison = comparison;
        this.succession = succession;
        this.statedTogether = statedTogether;
    }

    ConflictType type() {
        return type;
    }

    Set<ClaimKind> kinds() {
        return kinds;
    }

    boolean appliesTo(Claim claim, Graph graph) {
        return kinds.contains(claim.kind()) && applies.test(claim, graph);
    }

    /** What the claim says; equal values never differ. Only of claims to which the predicate applies. */
    Object value(Claim claim) {
        return Objects.requireNonNull(value.apply(claim));
    }

    Comparison comparison() {
        return comparison;
    }

    /** What it takes to take the place of an earlier claim; {@code null} where time excuses nothing. */
    Span.@Nullable Succession succession() {
        return succession;
    }

    /** Whether one source may state two values side by side. */
    boolean mayBeStatedTogether() {
        return statedTogether;
    }

    /** The subject to which the group of a claim belongs; 0 where the predicate does not apply. */
    long owner(Claim claim, Graph graph) {
        return appliesTo(claim, graph) ? gathering.owner(claim, this, graph) : 0;
    }

    /** The claims that a claim is to be held against, itself among them; empty where the predicate does not apply. */
    List<Claim> around(Claim claim, Graph graph) {
        return appliesTo(claim, graph) ? gathering.around(claim, this, graph) : List.of();
    }

    /** The groups of claims to be held against each other that belong to a subject. */
    Collection<List<Claim>> at(long subject, Graph graph) {
        return gathering.at(subject, this, graph);
    }

    /** Whether claims of a group that belongs to a subject differ, so that they may conflict at some moment. */
    boolean differAt(long subject, Graph graph) {
        return at(subject, graph).stream().anyMatch(group -> {
            Object first = value(group.get(0));
            return group.stream().anyMatch(claim -> !value(claim).equals(first));
        });
    }
}
