package org.backlot.graph;

import java.util.ArrayList;
import java.util.List;
import org.backlot.publication.Document;
import org.backlot.publication.Publication;

/** The look-ups of a graph by readable keys, and its lists in their order. Directories are by ordinal of the kind. */
record Keys(
        KeyIndex<Subject> subjects,
        KeyIndex<Identifier> identifiers,
        KeyIndex<Claim> claims,
        KeyIndex<Document> documents,
        KeyIndex<Publication> publications,
        Directory<Publication> publicationDirectory,
        List<Directory<Subject>> directories,
        KeyIndex<Redirect> redirects) {

    static final Keys NONE = new Keys(
            KeyIndex.by(subject -> subject.entry().slug()),
            KeyIndex.by(Identifier::key),
            KeyIndex.by(claim -> claim.entry().key()),
            KeyIndex.by(Document::slug),
            KeyIndex.by(Publication::slug),
            Directory.by(Publication::slug),
            emptyDirectories(),
            KeyIndex.by(Redirect::slug));

    Keys {
        directories = List.copyOf(directories);
    }

    Keys with(Additions additions) {
        return new Keys(
                subjects.with(additions.subjects()),
                identifiers.with(additions.identifiers()),
                claims.with(additions.claims()),
                documents.with(additions.documents()),
                publications.with(additions.publications()),
                publicationDirectory.with(additions.publications()),
                directoriesWith(additions.subjects()),
                redirects.with(additions.redirects()));
    }

    private List<Directory<Subject>> directoriesWith(List<Subject> joining) {
        if (joining.isEmpty()) {
            return directories;
        }
        List<Directory<Subject>> next = new ArrayList<>();
        for (SubjectKind kind : SubjectKind.values()) {
            next.add(directories
                    .get(kind.ordinal())
                    .with(joining.stream()
                            .filter(subject -> subject.kind() == kind)
                            .toList()));
        }
        return next;
    }

    private static List<Directory<Subject>> emptyDirectories() {
        List<Directory<Subject>> none = new ArrayList<>();
        for (int i = 0; i < SubjectKind.values().length; i++) {
            none.add(Directory.by(subject -> subject.entry().slug()));
        }
        return none;
    }
}
