package org.backlot.ledger;

import static org.backlot.graph.Modality.ASSERTED;
import static org.backlot.graph.Modality.PLANNED;
import static org.backlot.graph.Modality.PROMISED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.backlot.announcement.Attestation;
import org.backlot.announcement.Authorship;
import org.backlot.announcement.Effect;
import org.backlot.announcement.EffectKind;
import org.backlot.announcement.FirstReport;
import org.backlot.announcement.Phase;
import org.backlot.announcement.PhaseState;
import org.backlot.announcement.Quantifier;
import org.backlot.collaboration.Collaboration;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimEntry;
import org.backlot.graph.Continuity;
import org.backlot.graph.Modality;
import org.backlot.naming.NameKind;
import org.backlot.naming.Naming;
import org.backlot.ownership.Ownership;
import org.backlot.placement.Placement;
import org.backlot.position.Position;
import org.backlot.remark.Remark;
import org.backlot.reporting.LineType;
import org.backlot.reporting.ReportingLine;
import org.backlot.succession.Succession;
import org.backlot.succession.SuccessionType;
import org.backlot.time.Bound;
import org.backlot.time.DateRule;
import org.backlot.time.FuzzyDate;
import org.backlot.time.Validity;

/** Claims of every kind, with every field stated and with every field that may be left out left out. */
final class ClaimExamples {
    private static final FuzzyDate SET =
            FuzzyDate.parse("[2024-01-10..2024-01-14]").withWords("by the end of the week");
    private static final Validity ENDED = Validity.between(
            FuzzyDate.parse("2022-11?").withWords("last fall").withRule(DateRule.EDITOR_JUDGEMENT),
            SET.withRule(DateRule.END_OF_WEEK_OF_PUBLICATION));

    private ClaimExamples() {}

    /** A claim in a world; its entry is made in a recording. */
    record Example(String name, Maker maker) {
        Claim in(Recording recording, World world) {
            return maker.make(recording, world);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @FunctionalInterface
    interface Maker {
        Claim make(Recording recording, World world);
    }

    static Stream<Example> all() {
        List<Example> all = new ArrayList<>();
        all.addAll(aboutPeople());
        all.addAll(aboutOrganizations());
        all.addAll(aboutAnnouncements());
        all.addAll(validities());
        eachOf(
                EffectKind.values(),
                all,
                kind -> (in, world) ->
                        new Effect(world.entry(in, world.announcement()), kind, List.of(), null, null, null, null));
        eachOf(
                NameKind.values(),
                all,
                kind -> (in, world) -> new Naming(world.entry(in, world.announcement()), "A name", kind));
        eachOf(
                SuccessionType.values(),
                all,
                type -> (in, world) ->
                        new Succession(world.entry(in, world.company()), type, List.of(world.division()), List.of()));
        eachOf(PhaseState.values(), all, state -> (in, world) -> phase(in, world, Quantifier.ALL, state));
        eachOf(Quantifier.values(), all, quantifier -> (in, world) -> phase(in, world, quantifier, PhaseState.DONE));
        eachOf(
                DateRule.values(),
                all,
                rule -> (in, world) -> new Remark(
                        with(world.entry(in, world.person()), Continuity.NEW, Validity.from(SET.withRule(rule))),
                        "A remark"));
        eachOf(
                Continuity.values(),
                all,
                continuity -> (in, world) -> new Remark(
                        with(world.entry(in, world.person()), continuity, Validity.notStated()), "A remark"));
        return all.stream();
    }

    private static List<Example> aboutPeople() {
        return List.of(
                new Example(
                        "a position with all stated",
                        (in, world) -> new Position(
                                full(in, world, world.person(), PLANNED),
                                world.division(),
                                world.post(),
                                "Head of \"Drama\"",
                                true,
                                true,
                                "drama & comedy")),
                new Example(
                        "a position at an organization only",
                        (in, world) -> new Position(
                                world.entry(in, world.person()), world.company(), 0, null, false, false, null)),
                new Example(
                        "a position that is a post",
                        (in, world) -> new Position(
                                world.entry(in, world.person()), 0, world.post(), "Chair", true, false, null)),
                new Example(
                        "a solid line",
                        (in, world) -> new ReportingLine(
                                full(in, world, world.person(), ASSERTED), world.boss(), LineType.SOLID)),
                new Example(
                        "a dotted line of a unit to a post",
                        (in, world) ->
                                new ReportingLine(world.entry(in, world.division()), world.post(), LineType.DOTTED)),
                new Example(
                        "a line of a post to nobody",
                        (in, world) -> new ReportingLine(world.entry(in, world.post()), 0, LineType.SOLID)),
                new Example(
                        "a collaboration with all stated",
                        (in, world) -> new Collaboration(
                                full(in, world, world.person(), PROMISED),
                                List.of(world.post(), world.boss(), world.division()),
                                true,
                                "the team",
                                "a show")),
                new Example(
                        "a collaboration",
                        (in, world) -> new Collaboration(
                                world.entry(in, world.company()), List.of(world.division()), false, null, null)),
                new Example(
                        "a remark",
                        (in, world) ->
                                new Remark(full(in, world, world.person(), ASSERTED), "In our own words: “naïve” 🎬")));
    }

    private static List<Example> aboutOrganizations() {
        return List.of(
                new Example(
                        "a placement of a unit",
                        (in, world) -> new Placement(full(in, world, world.division(), PLANNED), world.company())),
                new Example(
                        "a placement of a post",
                        (in, world) -> new Placement(world.entry(in, world.post()), world.division())),
                new Example(
                        "an ownership with all stated",
                        (in, world) -> new Ownership(
                                full(in, world, world.person(), ASSERTED),
                                world.company(),
                                new BigDecimal("50.10"),
                                new BigDecimal("100"),
                                ">50")),
                new Example(
                        "an ownership without a share",
                        (in, world) ->
                                new Ownership(world.entry(in, world.division()), world.company(), null, null, null)),
                new Example(
                        "a naming",
                        (in, world) -> new Naming(
                                full(in, world, world.division(), ASSERTED), "Prime Video", NameKind.OFFICIAL)),
                new Example(
                        "a succession of many to many",
                        (in, world) -> new Succession(
                                full(in, world, world.company(), PLANNED),
                                SuccessionType.MERGER,
                                List.of(world.division(), world.company()),
                                List.of(world.division()))));
    }

    private static List<Example> aboutAnnouncements() {
        return List.of(
                new Example(
                        "an effect with all stated",
                        (in, world) -> new Effect(
                                full(in, world, world.announcement(), PROMISED),
                                EffectKind.LAYOFF,
                                List.of(world.division(), world.person(), world.announcement()),
                                "several hundred",
                                200,
                                999,
                                "two teams")),
                new Example(
                        "a phase with all stated",
                        (in, world) -> new Phase(
                                full(in, world, world.announcement(), PROMISED),
                                effect(in, world),
                                "Americas",
                                true,
                                Quantifier.MOST,
                                PhaseState.PENDING,
                                SET,
                                "after consultation")),
                new Example(
                        "an authorship of two",
                        (in, world) -> new Authorship(
                                full(in, world, world.announcement(), ASSERTED),
                                List.of(world.person(), world.boss()))),
                new Example(
                        "an authorship of a company",
                        (in, world) -> new Authorship(world.entry(in, world.announcement()), List.of(world.company()))),
                new Example(
                        "an attestation",
                        (in, world) -> new Attestation(full(in, world, world.announcement(), ASSERTED), world.memo())),
                new Example(
                        "a first report with a scope",
                        (in, world) -> new FirstReport(
                                full(in, world, world.announcement(), ASSERTED), world.publication(), "the memo")),
                new Example(
                        "a first report",
                        (in, world) ->
                                new FirstReport(world.entry(in, world.announcement()), world.publication(), null)));
    }

    private static List<Example> validities() {
        return Stream.of(
                        ENDED,
                        Validity.from(FuzzyDate.parse("Y-170000000")),
                        new Validity(new Bound.Known(FuzzyDate.parse("../1999")), new Bound.Ongoing()),
                        new Validity(new Bound.NotStated(), new Bound.EndedWhenUnknown()),
                        new Validity(new Bound.NotStated(), new Bound.Known(FuzzyDate.parse("-0044-03-15"))))
                .map(validity -> new Example(
                        "validity " + validity,
                        (in, world) -> new Remark(
                                with(world.entry(in, world.person()), Continuity.NEW, validity), "A remark")))
                .toList();
    }

    private static Claim phase(Recording in, World world, Quantifier quantifier, PhaseState state) {
        return new Phase(
                world.entry(in, world.announcement()),
                effect(in, world),
                "India",
                false,
                quantifier,
                state,
                null,
                null);
    }

    private static long effect(Recording in, World world) {
        Effect effect =
                new Effect(world.entry(in, world.announcement()), EffectKind.LAYOFF, List.of(), null, null, null, null);
        in.add(effect);
        in.add(world.cite(in, effect));
        return effect.entry().number();
    }

    private static <E extends Enum<E>> void eachOf(E[] values, List<Example> into, Function<E, Maker> maker) {
        Arrays.stream(values)
                .map(value -> new Example(value.getDeclaringClass().getSimpleName() + " " + value, maker.apply(value)))
                .forEach(into::add);
    }

    private static ClaimEntry full(Recording in, World world, long subject, Modality modality) {
        Claim earlier = world.remark(in);
        ClaimEntry entry = world.entry(in, subject);
        return new ClaimEntry(
                entry.number(),
                entry.key(),
                subject,
                modality,
                Continuity.CONTINUES,
                ENDED,
                world.announcement(),
                earlier.entry().number(),
                "a note",
                entry.recordedAt());
    }

    private static ClaimEntry with(ClaimEntry entry, Continuity continuity, Validity validity) {
        return new ClaimEntry(
                entry.number(),
                entry.key(),
                entry.subject(),
                entry.modality(),
                continuity,
                validity,
                0,
                0,
                null,
                entry.recordedAt());
    }
}
