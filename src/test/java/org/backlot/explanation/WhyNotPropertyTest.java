package org.backlot.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.backlot.citation.Stance;
import org.backlot.collaboration.Collaboration;
import org.backlot.graph.Claim;
import org.backlot.graph.Moment;
import org.backlot.graph.RandomMoment;
import org.backlot.graph.RandomStore;
import org.backlot.graph.RandomStores;
import org.backlot.graph.Story;
import org.backlot.graph.SubjectAt;
import org.backlot.graph.SubjectKind;
import org.backlot.placement.Placement;
import org.backlot.position.Position;
import org.backlot.reporting.LineType;
import org.backlot.reporting.ManagerAnswer;
import org.backlot.reporting.ReportingLine;
import org.backlot.reporting.ReportingLineAt;
import org.backlot.time.Absence;
import org.backlot.time.Certainty;

/** On random stores, the verdict on a relation is what a walk over the list of all claims tells. */
class WhyNotPropertyTest {
    private static final int TRIES = 100;

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theVerdictIsWhatAllClaimsTell(@ForAll("stores") RandomStore store, @ForAll("moments") RandomMoment when) {
        Story story = store.story();
        Moment moment = story.on(when.asOf().toString(), when.reportedBy(), when.recordedBy());
        for (Relation relation : Relation.values()) {
            for (String from : near(relation)) {
                for (String to : far(relation)) {
                    Relationship asked =
                            new Relationship(moment.view(story.number(from)), relation, moment.view(story.number(to)));
                    assertThat(WhyNot.of(asked).verdict())
                            .as("%s %s %s", from, relation, to)
                            .isEqualTo(new Oracle(moment, relation).verdict(story.number(from), story.number(to)));
                }
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whoeverIsTheFirstOfAChainIsReportedTo(
            @ForAll("stores") RandomStore store, @ForAll("moments") RandomMoment when) {
        Moment moment = when.of(store);
        for (String slug : RandomStore.PEOPLE_AND_POSTS) {
            SubjectAt from = moment.view(store.story().number(slug));
            for (ReportingLineAt line : ManagerAnswer.of(from).lines()) {
                long manager = line.it().manager();
                if (manager != 0 && line.presence().isHeld()) {
                    WhyNot answer = WhyNot.of(new Relationship(from, Relation.REPORTS_TO, moment.view(manager)));
                    assertThat(answer.verdict()).isEqualTo(RelationVerdict.HOLDS);
                    assertThat(answer.nearby())
                            .anyMatch(near -> near.bearing() == Bearing.SAYS_SO
                                    && near.claim().it() == line.it());
                }
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theEvidenceIsThatOfTheMomentEachOnceTheNearestFirst(
            @ForAll("stores") RandomStore store, @ForAll("moments") RandomMoment when) {
        Story story = store.story();
        Moment moment = story.on(when.asOf().toString(), when.reportedBy(), when.recordedBy());
        for (String from : RandomStore.PEOPLE) {
            for (String to : RandomStore.PEOPLE_AND_POSTS) {
                List<NearbyClaim> nearby = WhyNot.of(new Relationship(
                                moment.view(story.number(from)), Relation.REPORTS_TO, moment.view(story.number(to))))
                        .nearby();
                assertThat(nearby.stream().map(NearbyClaim::key)).isSorted();
                assertThat(nearby.stream().map(near -> near.claim().it())).doesNotHaveDuplicates();
                assertThat(nearby).allMatch(near -> moment.sees(near.claim().it()));
            }
        }
    }

    private static List<String> near(Relation relation) {
        return switch (relation) {
            case REPORTS_TO -> joined(RandomStore.PEOPLE_AND_POSTS, RandomStore.DIVISIONS);
            case PART_OF -> joined(RandomStore.ORGANIZATIONS, RandomStore.POSTS);
            case HOLDS_POSITION_AT, LEADS, OWNS -> RandomStore.PEOPLE;
            case WORKS_WITH -> joined(RandomStore.PEOPLE, RandomStore.ORGANIZATIONS);
        };
    }

    private static List<String> far(Relation relation) {
        return switch (relation) {
            case REPORTS_TO -> RandomStore.PEOPLE_AND_POSTS;
            case HOLDS_POSITION_AT, LEADS -> joined(RandomStore.ORGANIZATIONS, RandomStore.POSTS);
            case PART_OF -> RandomStore.ORGANIZATIONS;
            case OWNS -> RandomStore.COMPANIES;
            case WORKS_WITH -> joined(RandomStore.PEOPLE, RandomStore.ORGANIZATIONS);
        };
    }

    private static List<String> joined(List<String> some, List<String> more) {
        List<String> joined = new ArrayList<>(some);
        joined.addAll(more);
        return joined;
    }

    /** Answers by the descriptions of the verdicts, claim by claim. */
    private record Oracle(Moment moment, Relation relation) {
        RelationVerdict verdict(long from, long to) {
            Set<Long> near = reporting(from);
            Set<Long> far = seats(to);
            if (any(claim -> says(claim, near, far) && isHeld(claim))) {
                return RelationVerdict.HOLDS;
            }
            if (any(claim ->
                    says(claim, near, far) && moment.sees(claim) && !stands(claim) && cited(claim, Stance.DENIES))) {
                return RelationVerdict.CONTRADICTED;
            }
            if (any(claim -> says(claim, near, far) && isAbsent(claim, Absence.ENDED, Absence.SUCCEEDED))) {
                return RelationVerdict.ENDED;
            }
            if (any(claim -> says(claim, near, far) && isAbsent(claim, Absence.NOT_YET))) {
                return RelationVerdict.NOT_YET;
            }
            boolean another = relation == Relation.REPORTS_TO
                    && any(claim -> claim instanceof ReportingLine line
                            && line.type() == LineType.SOLID
                            && near.contains(line.entry().subject())
                            && !far.contains(line.manager())
                            && isSure(line));
            boolean reversed = (relation == Relation.REPORTS_TO || relation == Relation.PART_OF)
                    && any(claim -> says(claim, far, seats(from)) && isSure(claim));
            return another || reversed ? RelationVerdict.CONTRADICTED : RelationVerdict.NOT_STATED;
        }

        private boolean says(Claim claim, Set<Long> near, Set<Long> far) {
            boolean from = near.contains(claim.entry().subject());
            return switch (relation) {
                case REPORTS_TO -> from && claim instanceof ReportingLine line && far.contains(line.manager());
                case HOLDS_POSITION_AT -> from && claim instanceof Position position && isAt(position, far);
                case LEADS -> from && claim instanceof Position position && position.leads() && isAt(position, far);
                case PART_OF -> from && claim instanceof Placement placement && far.contains(placement.whole());
                case OWNS -> false;
                case WORKS_WITH ->
                    claim instanceof Collaboration with
                            && (from && !Collections.disjoint(with.counterparts(), far)
                                    || far.contains(with.entry().subject())
                                            && !Collections.disjoint(with.counterparts(), near));
            };
        }

        private static boolean isAt(Position position, Set<Long> seats) {
            return seats.contains(position.organization()) || seats.contains(position.post());
        }

        private Set<Long> seats(long party) {
            Set<Long> seats = new HashSet<>(Set.of(party));
            if (relation == Relation.REPORTS_TO) {
                for (Claim claim : moment.graph().claims()) {
                    boolean holds = claim instanceof Position position
                            && position.entry().subject() == party
                            && position.post() != 0
                            && isHeld(position);
                    if (holds) {
                        seats.add(((Position) claim).post());
                    }
                }
            }
            return seats;
        }

        /** A post of which no line is told reports as its only holder does. */
        private Set<Long> reporting(long party) {
            Set<Long> reporting = seats(party);
            boolean lineless = !any(claim -> claim instanceof ReportingLine line
                    && line.type() == LineType.SOLID
                    && line.entry().subject() == party
                    && isHeld(line));
            boolean post = moment.graph().subject(party).kind() == SubjectKind.POST;
            if (relation == Relation.REPORTS_TO && post && lineless) {
                Set<Long> holders = new HashSet<>();
                for (Claim claim : moment.graph().claims()) {
                    if (claim instanceof Position position && position.post() == party && isHeld(position)) {
                        holders.add(position.entry().subject());
                    }
                }
                reporting.addAll(holders.size() == 1 ? holders : Set.of());
            }
            return reporting;
        }

        private boolean any(Predicate<Claim> wanted) {
            return moment.graph().claims().stream().anyMatch(wanted);
        }

        private boolean isHeld(Claim claim) {
            return claim.at(moment).presence().isHeld();
        }

        private boolean isSure(Claim claim) {
            Certainty certainty = claim.at(moment).getCertainty();
            return certainty == Certainty.DEFINITE || certainty == Certainty.PRESUMED;
        }

        private boolean isAbsent(Claim claim, Absence... why) {
            Absence absence = claim.at(moment).getAbsence();
            return stands(claim) && absence != null && List.of(why).contains(absence);
        }

        private boolean stands(Claim claim) {
            return moment.sees(claim) && cited(claim, Stance.SUPPORTS);
        }

        private boolean cited(Claim claim, Stance stance) {
            return moment.graph().citations(claim).stream()
                    .anyMatch(citation -> citation.stance() == stance && moment.sees(citation));
        }
    }

    @Provide
    Arbitrary<RandomStore> stores() {
        return RandomStores.stores();
    }

    @Provide
    Arbitrary<RandomMoment> moments() {
        return RandomStores.moments();
    }
}
