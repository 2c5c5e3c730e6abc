package org.backlot.access;

import java.util.Collection;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;

/** What somebody may do. Each role may do what those before it may. */
@Description("What somebody may do. Each role may do what those before it may.")
public enum Role {
    @Description("Read everything. Nobody needs a token for it.")
    READER,
    @Description("Propose what others decide.")
    CONTRIBUTOR,
    @Description("Record, review, withdraw and merge.")
    EDITOR,
    @Description("Whatever can be done.")
    ADMIN;

    /** What it is called in the claim {@code groups} of a token. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    /** The highest that is among the groups, written just as {@link #word} has it; groups that are none do not count. */
    static Role of(Collection<?> groups) {
        Role highest = READER;
        for (Role role : values()) {
            if (groups.contains(role.word())) {
                highest = role;
            }
        }
        return highest;
    }
}
