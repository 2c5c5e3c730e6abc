package org.backlot.dossier;

import java.util.ArrayList;
import java.util.List;

/** The reading of one file under way: what is wrong in it, and what it refers to. */
final class Reading {
    private final Mistakes mistakes;
    private final Register register = new Register();
    private final List<Mention> mentions = new ArrayList<>();
    private Name owner = Name.NONE;
    private int before;

    Reading(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    Mistakes mistakes() {
        return mistakes;
    }

    Register register() {
        return register;
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** From here on, what is read belongs to this entry. */
    void begin(Name entry) {
        owner = entry;
        before = mistakes.count();
    }

    /** Whether nothing wrong was found in the entry that was begun last. */
    boolean sound() {
        return mistakes.count() == before;
    }

    void mention(String field, Name name, Wanted wanted) {
        mentions.add(new Mention(owner, field, name, wanted));
    }
}
