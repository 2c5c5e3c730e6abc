package org.backlot.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.Moment;
import org.backlot.graph.SubjectKind;
import org.backlot.placement.Placement;
import org.backlot.position.Position;
import org.backlot.reporting.LineType;
import org.backlot.reporting.ReportingLine;
import org.jspecify.annotations.Nullable;

/**
 * Redraws charts by the words of their descriptions, plainly and slowly: every question walks over the list of all claims
 * that held. Whether a claim held, and how surely, it takes from the claim.
 */
final class ChartOracle {
    private static final Comparator<ClaimAt> SUREST = Comparator.comparing(
                    (ClaimAt claim) -> Objects.requireNonNull(claim.getCertainty()))
            .thenComparing(claim -> claim.it().entry().number());

    private final Moment moment;
    private final int depth;
    private final List<ClaimAt> held = new ArrayList<>();
    private final Set<Long> drawn = new HashSet<>();
    private final List<String> entries = new ArrayList<>();

    ChartOracle(Moment moment, int depth) {
        this.moment = moment;
        this.depth = depth;
        for (Claim claim : moment.graph().claims()) {
            ClaimAt at = claim.at(moment);
            if (at.presence().isHeld()) {
                held.add(at);
            }
        }
    }

    /** The entries of the chart of an organization in words: the level, why and below whom, and by which claim. */
    List<String> ofOrganization(long root) {
        drawUnit(root, 0, "ROOT", null);
        return entries;
    }

    /** The same of the chart below a person or post. */
    List<String> below(long root) {
        drawCommand(root, 0, "ROOT", null);
        return entries;
    }

    static String told(ChartNode node) {
        String parent = node.above() == null ? "" : " < " + node.above().number();
        return told(node.depth(), node.relation() + (node.leads() ? "*" : "") + parent, node.number(), node.claim());
    }

    private static String told(int level, String how, long subject, @Nullable ClaimAt claim) {
        return level + " " + subject + " " + how
                + (claim == null ? "" : " by " + claim.it().entry().number());
    }

    /** Whoever reports to somebody, holds a post or is led, in the order in which that was first recorded. */
    private void drawCommand(long subject, int level, String how, @Nullable ClaimAt by) {
        if (!drawn.add(subject)) {
            return;
        }
        entries.add(told(level, how, subject, by));
        if (level < depth) {
            for (ClaimAt claim : held) {
                String relation = command(claim.it(), subject);
                if (relation != null) {
                    long below = below(claim.it(), relation);
                    ClaimAt surest = surest(other ->
                            relation.equals(command(other.it(), subject)) && below(other.it(), relation) == below);
                    drawCommand(below, level + 1, relation + " < " + subject, surest);
                }
            }
        }
    }

    private @Nullable String command(Claim claim, long subject) {
        if (claim instanceof ReportingLine line && line.type() == LineType.SOLID && line.manager() != 0) {
            return line.manager() == subject || holders(line.manager()).contains(subject) ? "REPORTS_TO" : null;
        }
        if (claim instanceof Position position && position.post() == subject) {
            return "HOLDS";
        }
        boolean leads = claim instanceof Position position && position.leads() && position.organization() != 0;
        return leads && claim.entry().subject() == subject ? "LED_BY" : null;
    }

    private static long below(Claim claim, String relation) {
        return relation.equals("LED_BY")
                ? ((Position) claim).organization()
                : claim.entry().subject();
    }

    private void drawUnit(long unit, int level, String how, @Nullable ClaimAt by) {
        if (!drawn.add(unit)) {
            return;
        }
        entries.add(told(level, how, unit, by));
        if (level == depth) {
            return;
        }
        Staff staff = new Staff(unit);
        staff.sorted(staff.tops()).forEach(top -> staff.drawTop(top, level + 1));
        Set<Long> parts = new TreeSet<>(subjects(claim -> isPartOf(claim, unit)));
        for (long part : parts) {
            if (kind(part).isOrganization()) {
                ClaimAt placement = surest(claim -> isPartOf(claim.it(), unit) && subject(claim.it()) == part);
                drawUnit(part, level + 1, "PART_OF < " + unit, placement);
            }
        }
    }

    /** Those who stand in one unit, as the chart is when it comes to it. */
    private final class Staff {
        private final long unit;
        private final Set<Long> leaders;
        private final Set<Long> members = new LinkedHashSet<>();

        Staff(long unit) {
            this.unit = unit;
            this.leaders = subjects(claim -> worksAt(claim, unit) && ((Position) claim).leads());
            Set<Long> seated = new HashSet<>();
            for (long part : subjects(claim -> isPartOf(claim, unit))) {
                if (kind(part) == SubjectKind.POST && !drawn.contains(part)) {
                    members.add(part);
                    seated.addAll(holders(part));
                }
            }
            for (long person : subjects(claim -> worksAt(claim, unit))) {
                boolean here = leaders.contains(person) || !hasNarrowerPlace(person);
                if (!drawn.contains(person) && !seated.contains(person) && here) {
                    members.add(person);
                }
            }
        }

        private boolean hasNarrowerPlace(long person) {
            return held.stream()
                    .anyMatch(claim -> claim.it() instanceof Position position
                            && subject(position) == person
                            && (liesIn(position.organization(), new HashSet<>())
                                    || liesIn(position.post(), new HashSet<>())));
        }

        /** Whether a unit or post lies in this unit, and in none that has been drawn before. */
        private boolean liesIn(long part, Set<Long> been) {
            return part != 0
                    && part != unit
                    && !drawn.contains(part)
                    && been.add(part)
                    && held.stream()
                            .anyMatch(claim -> claim.it() instanceof Placement placement
                                    && subject(placement) == part
                                    && (placement.whole() == unit || liesIn(placement.whole(), been)));
        }

        /** The surest line of a member to another member. */
        private @Nullable ClaimAt line(long member) {
            long reporting = member;
            if (kind(member) == SubjectKind.POST
                    && holders(member).size() == 1
                    && held.stream().noneMatch(claim -> isSolidOf(claim.it(), member))) {
                reporting = holders(member).iterator().next();
            }
            long from = reporting;
            return surest(claim -> isSolidOf(claim.it(), from)
                    && standIn(((ReportingLine) claim.it()).manager()) != 0
                    && standIn(((ReportingLine) claim.it()).manager()) != member);
        }

        private long above(long member) {
            ClaimAt line = line(member);
            return line == null ? 0 : standIn(((ReportingLine) line.it()).manager());
        }

        /** The member that stands for a manager; 0 for none. */
        private long standIn(long manager) {
            if (members.contains(manager)) {
                return manager;
            }
            for (long member : members) {
                if (holders(member).contains(manager)) {
                    return member;
                }
            }
            return holders(manager).stream()
                    .filter(members::contains)
                    .findFirst()
                    .orElse(0L);
        }

        Set<Long> tops() {
            Set<Long> tops = new LinkedHashSet<>();
            for (long member : members) {
                List<Long> way = new ArrayList<>(List.of(member));
                while (way.size() <= members.size() && above(way.get(way.size() - 1)) != 0) {
                    way.add(above(way.get(way.size() - 1)));
                }
                boolean first = way.lastIndexOf(member) > 0
                        && members.stream().filter(way::contains).findFirst().orElseThrow() == member;
                if (way.size() == 1 || first) {
                    tops.add(member);
                }
            }
            return tops;
        }

        List<Long> sorted(Set<Long> some) {
            return some.stream()
                    .sorted(Comparator.comparing((Long subject) -> !leads(subject))
                            .thenComparing(subject -> subject))
                    .toList();
        }

        private boolean leads(long subject) {
            return leaders.contains(subject) || !Collections.disjoint(leaders, holders(subject));
        }

        void draw(long member, int level, String how, @Nullable ClaimAt by) {
            if (!drawn.add(member)) {
                return;
            }
            entries.add(told(level, how, member, by));
            Set<Long> below = new TreeSet<>(holders(member));
            for (long other : members) {
                if (above(other) == member && !tops().contains(other)) {
                    below.add(other);
                }
            }
            if (level < depth) {
                for (long next : sorted(below)) {
                    boolean reports = members.contains(next);
                    String relation = (reports ? "REPORTS_TO" : "HOLDS") + (leads(next) ? "*" : "");
                    ClaimAt claim = reports ? line(next) : surest(holder -> holds(holder, next, member));
                    draw(next, level + 1, relation + " < " + member, claim);
                }
            }
        }

        void drawTop(long top, int level) {
            boolean post = kind(top) == SubjectKind.POST;
            String relation = post ? "PART_OF" : leads(top) ? "LEADS" : "WORKS_AT";
            ClaimAt by = surest(claim -> subject(claim.it()) == top
                    && (post ? isPartOf(claim.it(), unit) : worksAt(claim.it(), unit))
                    && (post || ((Position) claim.it()).leads() == leaders.contains(top)));
            draw(top, level, relation + (leads(top) ? "*" : "") + " < " + unit, by);
        }
    }

    private Set<Long> holders(long post) {
        return subjects(claim -> claim instanceof Position position && position.post() == post && post != 0);
    }

    private static boolean holds(ClaimAt claim, long person, long post) {
        return claim.it() instanceof Position position && position.post() == post && subject(position) == person;
    }

    private static boolean worksAt(Claim claim, long unit) {
        return claim instanceof Position position && position.organization() == unit;
    }

    private static boolean isPartOf(Claim claim, long unit) {
        return claim instanceof Placement placement && placement.whole() == unit;
    }

    private static boolean isSolidOf(Claim claim, long subject) {
        return claim instanceof ReportingLine line && line.type() == LineType.SOLID && subject(line) == subject;
    }

    private Set<Long> subjects(Predicate<Claim> wanted) {
        Set<Long> subjects = new LinkedHashSet<>();
        held.stream().map(ClaimAt::it).filter(wanted).forEach(claim -> subjects.add(subject(claim)));
        return subjects;
    }

    private @Nullable ClaimAt surest(Predicate<ClaimAt> wanted) {
        return held.stream().filter(wanted).min(SUREST).orElse(null);
    }

    private SubjectKind kind(long subject) {
        return moment.graph().subject(subject).kind();
    }

    private static long subject(Claim claim) {
        return claim.entry().subject();
    }
}
