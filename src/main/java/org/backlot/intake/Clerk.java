package org.backlot.intake;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.backlot.bulk.Said;
import org.backlot.bulk.Staging;
import org.backlot.bulk.Vanished;
import org.backlot.bulk.Waiting;
import org.backlot.citation.Tense;
import org.backlot.graph.Modality;
import org.jspecify.annotations.Nullable;

/** Takes down what a file says, row after row: a row as a whole or, with the reason, not at all; and what is left out. */
public final class Clerk {
    private final Staging staging;
    private final Map<String, Long> leftOut = new TreeMap<>();
    private long number;

    public Clerk(Staging staging) {
        this.staging = staging;
    }

    /** What is told in one row. */
    public static final class Telling {
        private final List<Waiting.Identified> subjects = new ArrayList<>();
        private final List<Waiting.Document> documents = new ArrayList<>();
        private final List<Said> said = new ArrayList<>();

        private Telling() {}

        /** Whoever the row names; its key, to be used in what is said. */
        public String of(Waiting.Identified subject) {
            subjects.add(subject);
            return subject.ref();
        }

        /** A document that is cited; its key. */
        public String in(Waiting.Document document) {
            documents.add(document);
            return document.slug();
        }

        /** @param cited one citation or more */
        public void say(Statement statement, List<Said.Cited> cited) {
            for (Said.Cited each : cited) {
                said.add(new Said(
                        statement.name(),
                        statement.key(),
                        statement.kind(),
                        statement.subject(),
                        statement.object(),
                        statement.post(),
                        null,
                        Modality.ASSERTED,
                        statement.validity(),
                        statement.content(),
                        each,
                        statement.scope() == null ? null : new Said.Place(statement.scope(), null)));
            }
        }
    }

    public void publication(Waiting.Publication publication) throws SQLException {
        staging.add(publication);
    }

    /**
     * Takes down one row.
     *
     * @param what what it is, for messages; null where its line is enough
     * @param key what no other row has; null where there is none
     * @param telling what it says; nothing of it is used if it throws {@link RefusedRowException}
     * @return whether it is taken down
     */
    public boolean row(long line, @Nullable String what, @Nullable String key, Consumer<Telling> telling)
            throws SQLException {
        Waiting.At at = new Waiting.At(++number, line, what);
        Telling told = new Telling();
        try {
            telling.accept(told);
        } catch (RefusedRowException refused) {
            staging.add(Waiting.Row.refused(at, refused.reason()));
            return false;
        }
        staging.add(new Waiting.Row(at, key, null, null, null, null));
        send(number, told);
        return true;
    }

    private void send(long row, Telling told) throws SQLException {
        for (Waiting.Document document : told.documents) {
            staging.add(row, document);
        }
        for (Waiting.Identified subject : told.subjects) {
            staging.add(row, subject);
        }
        for (Said each : told.said) {
            staging.add(row, each);
        }
    }

    /** All rows of a scope, or of the file, were taken down: what was said in it before and is not any more is withdrawn, or over. */
    public void whole(@Nullable String scope, Vanished vanished, Said.Cited cited) throws SQLException {
        staging.addWhole(scope, vanished, cited);
    }

    /** The file is all that there was on its day: what an earlier edition had and it does not was over by then. */
    public void complete(Dataset dataset) throws SQLException {
        Waiting.Document document = dataset.document();
        staging.add(++number, document);
        whole(
                null,
                Vanished.ENDED,
                Said.Cited.says(
                        document.slug(), null, Tense.PAST, dataset.edition().asOf()));
    }

    /** Takes down who somebody is that other rows may refer to; by itself this is no row. */
    public void describe(Waiting.Identified subject) throws SQLException {
        staging.add(++number, subject);
    }

    /** Takes down what belongs to no row. */
    public void aside(Consumer<Telling> telling) throws SQLException {
        Telling told = new Telling();
        telling.accept(told);
        send(++number, told);
    }

    public void refuse(long line, String reason) throws SQLException {
        staging.add(Waiting.Row.refused(new Waiting.At(++number, line, null), reason));
    }

    /** Counts something that the file has and Backlot does not keep. */
    public void leaveOut(String what) {
        leaveOut(what, 1);
    }

    public void leaveOut(String what, long times) {
        if (times > 0) {
            leftOut.merge(what, times, Long::sum);
        }
    }

    /** What was left out, and how often, in the order of its names. */
    public List<String> leftOut() {
        List<String> lines = new ArrayList<>();
        leftOut.forEach((what, times) -> lines.add(what + ": " + times));
        return lines;
    }
}
