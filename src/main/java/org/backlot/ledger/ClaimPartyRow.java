package org.backlot.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backlot.announcement.Authorship;
import org.backlot.announcement.Effect;
import org.backlot.collaboration.Collaboration;
import org.backlot.graph.Claim;
import org.backlot.graph.SubjectKind;
import org.backlot.succession.Succession;

/** A subject of a claim that has many on one side. */
@Entity
@Table(name = "claim_party")
@IdClass(ClaimPartyRow.Key.class)
@SuppressWarnings("NullAway.Init")
class ClaimPartyRow extends PanacheEntityBase {
    @Id
    public long claim;

    @Id
    @Enumerated(EnumType.STRING)
    public Role role;

    @Id
    public int ordinal;

    public long recording;
    public long subject;

    @Enumerated(EnumType.STRING)
    public SubjectKind subjectKind;

    static List<ClaimPartyRow> of(Claim claim, long recording, LongFunction<SubjectKind> kinds) {
        return switch (claim.kind()) {
            case COLLABORATION ->
                rows(claim, Role.COUNTERPART, ((Collaboration) claim).counterparts(), recording, kinds);
            case SUCCESSION -> {
                Succession succession = (Succession) claim;
                yield Stream.concat(
                                rows(claim, Role.PREDECESSOR, succession.predecessors(), recording, kinds).stream(),
                                rows(claim, Role.FURTHER_SUCCESSOR, succession.furtherSuccessors(), recording, kinds)
                                        .stream())
                        .toList();
            }
            case EFFECT -> rows(claim, Role.TARGET, ((Effect) claim).targets(), recording, kinds);
            case AUTHORSHIP -> rows(claim, Role.AUTHOR, ((Authorship) claim).authors(), recording, kinds);
            case POSITION, REPORTING_LINE, PLACEMENT, OWNERSHIP, NAMING, PHASE, ATTESTATION, FIRST_REPORT, REMARK ->
                List.of();
        };
    }

    /** The numbers of the subjects in a role, in their order. */
    static List<Long> in(Role role, List<ClaimPartyRow> parties) {
        return parties.stream()
                .filter(party -> party.role == role)
                .map(party -> party.subject)
                .distinct()
                .toList();
    }

    private static List<ClaimPartyRow> rows(
            Claim claim, Role role, List<Long> subjects, long recording, LongFunction<SubjectKind> kinds) {
        return IntStream.range(0, subjects.size())
                .mapToObj(ordinal -> {
                    ClaimPartyRow row = new ClaimPartyRow();
                    row.claim = claim.entry().number();
                    row.role = role;
                    row.ordinal = ordinal;
                    row.recording = recording;
                    row.subject = subjects.get(ordinal);
                    row.subjectKind = kinds.apply(row.subject);
                    return row;
                })
                .toList();
    }

    enum Role {
        COUNTERPART,
        PREDECESSOR,
        FURTHER_SUCCESSOR,
        TARGET,
        AUTHOR
    }

    record Key(long claim, Role role, int ordinal) {}
}
