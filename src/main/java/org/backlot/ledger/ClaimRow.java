package org.backlot.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.LongFunction;
import org.backlot.announcement.EffectKind;
import org.backlot.announcement.PhaseState;
import org.backlot.announcement.Quantifier;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimEntry;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Continuity;
import org.backlot.graph.Modality;
import org.backlot.graph.SubjectKind;
import org.backlot.naming.NameKind;
import org.backlot.reporting.LineType;
import org.backlot.succession.SuccessionType;
import org.backlot.time.Validity;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * A claim of any kind: what all have in common, then the columns of each kind, which are null in all others. Which
 * must not be null in which kind, the database checks; {@link ClaimColumns} fills and reads them.
 */
@Entity
@Table(name = "claim")
@SuppressWarnings("NullAway.Init")
class ClaimRow extends PanacheEntityBase {
    @Id
    public long number;

    public long recording;

    @Enumerated(EnumType.STRING)
    public ClaimKind kind;

    public String key;
    public long subject;

    @Enumerated(EnumType.STRING)
    public SubjectKind subjectKind;

    @Enumerated(EnumType.STRING)
    public Modality modality;

    @Enumerated(EnumType.STRING)
    public Continuity continuity;

    @Enumerated(EnumType.STRING)
    public BoundState startState;

    @Nullable
    @Embedded
    @EmbeddedColumnNaming("start_%s")
    public DateColumns start;

    @Enumerated(EnumType.STRING)
    public BoundState endState;

    @Nullable
    @Embedded
    @EmbeddedColumnNaming("end_%s")
    public DateColumns end;

    @Nullable
    public Long announcement;

    @Nullable
    public Long supersedes;

    @Nullable
    public String note;

    @Nullable
    public Long organization;

    @Nullable
    @Enumerated(EnumType.STRING)
    public SubjectKind organizationKind;

    @Nullable
    public Long post;

    @Nullable
    public String title;

    @Nullable
    public Boolean leads;

    @Nullable
    public Boolean interim;

    @Nullable
    public String remit;

    @Nullable
    public Long manager;

    @Nullable
    @Enumerated(EnumType.STRING)
    public SubjectKind managerKind;

    @Nullable
    @Enumerated(EnumType.STRING)
    public LineType lineType;

    @Nullable
    public Boolean ambiguous;

    @Nullable
    public String counterpartWords;

    @Nullable
    public String purpose;

    @Nullable
    public Long whole;

    @Nullable
    @Enumerated(EnumType.STRING)
    public SubjectKind wholeKind;

    @Nullable
    public Long owned;

    @Nullable
    public BigDecimal shareLeast;

    @Nullable
    public BigDecimal shareMost;

    @Nullable
    public String shareWords;

    @Nullable
    public String name;

    @Nullable
    @Enumerated(EnumType.STRING)
    public NameKind nameKind;

    @Nullable
    @Enumerated(EnumType.STRING)
    public SuccessionType successionType;

    @Nullable
    @Enumerated(EnumType.STRING)
    public EffectKind effectKind;

    @Nullable
    public String headcount;

    @Nullable
    public Integer headcountLeast;

    @Nullable
    public Integer headcountMost;

    @Nullable
    public String scope;

    @Nullable
    public Long effect;

    @Nullable
    public String region;

    @Nullable
    public Boolean exceptRegion;

    @Nullable
    @Enumerated(EnumType.STRING)
    public Quantifier quantifier;

    @Nullable
    @Enumerated(EnumType.STRING)
    public PhaseState phaseState;

    @Nullable
    @Embedded
    @EmbeddedColumnNaming("due_%s")
    public DateColumns due;

    @Nullable
    public String condition;

    @Nullable
    public Long document;

    @Nullable
    public Long publication;

    @Nullable
    public String remark;

    /** The row of a claim; its parties have rows of their own. */
    static ClaimRow of(Claim claim, long recording, LongFunction<SubjectKind> kinds) {
        ClaimEntry entry = claim.entry();
        ClaimRow row = new ClaimRow();
        row.number = entry.number();
        row.recording = recording;
        row.kind = claim.kind();
        row.key = entry.key();
        row.subject = entry.subject();
        row.subjectKind = kinds.apply(entry.subject());
        row.modality = entry.modality();
        row.continuity = entry.continuity();
        row.startState = BoundState.of(entry.validity().start());
        row.start = DateColumns.of(BoundState.dateOf(entry.validity().start()));
        row.endState = BoundState.of(entry.validity().end());
        row.end = DateColumns.of(BoundState.dateOf(entry.validity().end()));
        row.announcement = Reference.orNull(entry.announcement());
        row.supersedes = Reference.orNull(entry.supersedes());
        row.note = entry.note();
        ClaimColumns.fill(row, claim, kinds);
        return row;
    }

    Claim claim(List<ClaimPartyRow> parties, Instant recordedAt) {
        return ClaimColumns.claim(this, entry(recordedAt), parties);
    }

    private ClaimEntry entry(Instant recordedAt) {
        return new ClaimEntry(
                number,
                key,
                subject,
                modality,
                continuity,
                new Validity(startState.bound(start), endState.bound(end)),
                Reference.orZero(announcement),
                Reference.orZero(supersedes),
                note,
                recordedAt);
    }
}
