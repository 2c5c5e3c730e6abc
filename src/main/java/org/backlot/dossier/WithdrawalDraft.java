package org.backlot.dossier;

import java.util.List;

/** The withdrawal of a claim as a file tells of it. */
record WithdrawalDraft(Name claim, String reason) {
    private static final List<String> KNOWN = List.of("claim", "reason");

    static WithdrawalDraft read(Value value, Reading reading) {
        Fields fields = Fields.of("a withdrawal", value, KNOWN, reading);
        return new WithdrawalDraft(fields.name("claim", Wanted.CLAIM), fields.text("reason"));
    }
}
