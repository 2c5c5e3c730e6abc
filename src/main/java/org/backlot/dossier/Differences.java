package org.backlot.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.backlot.announcement.Announcement;
import org.backlot.graph.ClaimEntry;
import org.backlot.graph.Subject;
import org.backlot.publication.Document;
import org.backlot.publication.Publication;
import org.jspecify.annotations.Nullable;

/** In what an entry of a file differs from what is on record under its slug. */
final class Differences {
    private final List<String> found = new ArrayList<>();

    static List<String> of(Publication recorded, Publication written) {
        return new Differences()
                .shown("name", recorded.name(), written.name())
                .shown("site", recorded.site(), written.site())
                .found;
    }

    static List<String> of(Document recorded, Document written) {
        return new Differences()
                .shown("kind", recorded.kind(), written.kind())
                .shown("title", recorded.title(), written.title())
                .shown("url", recorded.url(), written.url())
                .shown("via", recorded.via(), written.via())
                .shown("language", recorded.language(), written.language())
                .named("publication", recorded.publication(), written.publication())
                .named("published", recorded.published(), written.published())
                .shown("publishedAt", recorded.publishedAt(), written.publishedAt())
                .named("sources", new HashSet<>(recorded.sources()), new HashSet<>(written.sources()))
                .found;
    }

    static List<String> of(Subject recorded, Subject written) {
        Differences differences = new Differences()
                .shown("label", recorded.entry().label(), written.entry().label());
        if (recorded instanceof Announcement before && written instanceof Announcement after) {
            differences
                    .shown("form", before.form(), after.form())
                    .named("document", before.document(), after.document())
                    .named("issued", before.issued(), after.issued());
        }
        return differences.found;
    }

    /** In what claims differ besides what they say. */
    static List<String> of(ClaimEntry recorded, ClaimEntry written) {
        return new Differences()
                .shown("modality", recorded.modality(), written.modality())
                .shown("continuity", recorded.continuity(), written.continuity())
                .named("start", recorded.validity().start(), written.validity().start())
                .named("end", recorded.validity().end(), written.validity().end())
                .named("announcement", recorded.announcement(), written.announcement())
                .named("supersedes", recorded.supersedes(), written.supersedes())
                .named("note", recorded.note(), written.note())
                .found;
    }

    private Differences shown(String field, @Nullable Object recorded, @Nullable Object written) {
        if (!Objects.equals(recorded, written)) {
            found.add("`" + field + "` is " + print(recorded) + " there and " + print(written) + " here");
        }
        return this;
    }

    private Differences named(String field, @Nullable Object recorded, @Nullable Object written) {
        if (!Objects.equals(recorded, written)) {
            found.add("`" + field + "` is another");
        }
        return this;
    }

    private static String print(@Nullable Object value) {
        return value == null ? "not given" : Shown.quoted(value.toString());
    }
}
