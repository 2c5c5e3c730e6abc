package org.backlot.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.backlot.graph.Graph;

/** Dossiers written in tests, and what comes of them. */
final class Files {
    static final Instant AT = Instant.parse("2024-02-01T12:00:00Z");

    /** A document and some subjects for claims to speak of; what a test adds begins in line 10. */
    static final String BASE = """
            dossier: 1
            publications: {thewrap: {name: TheWrap}}
            documents:
              article: {kind: ARTICLE, title: Layoffs, publication: thewrap}
              memo: {kind: MEMO, title: Memo to staff}
            companies: {amazon: Amazon, mgm: MGM}
            divisions: {mgm-plus: MGM+}
            people: {jen-salke: Jen Salke, chris-brearton: Chris Brearton}
            announcements: {salke-memo: {label: Memo, form: MEMO}}
            """;

    private Files() {}

    static Dossier read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Dossier read(byte[] bytes) {
        return read(new ByteArrayInputStream(bytes));
    }

    private static Dossier read(InputStream in) {
        try (in) {
            return DossierReader.read("a.yaml", in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The dossier in which every kind of claim is used. */
    static String everyKind() {
        return resource("amazon-mgm-studios.yaml");
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Files.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Rehearsal nothingOnRecord() {
        return new Rehearsal(Graph.empty(), AT);
    }

    /** Entries in which these dossiers are on record. */
    static Rehearsal onRecord(String... texts) {
        Rehearsal entries = nothingOnRecord();
        for (String text : texts) {
            read(text).applyTo(entries);
        }
        return entries;
    }

    /** The mistakes that keep a dossier from being recorded, as they are printed; none if it is recorded. */
    static List<String> mistakes(String text, Entries entries) {
        return mistakes(read(text), entries);
    }

    static List<String> mistakes(Dossier dossier, Entries entries) {
        try {
            dossier.applyTo(entries);
            return List.of();
        } catch (DossierException refused) {
            return refused.mistakes().stream().map(Mistake::toString).toList();
        }
    }

    static List<String> mistakes(String text) {
        return mistakes(text, nothingOnRecord());
    }
}
