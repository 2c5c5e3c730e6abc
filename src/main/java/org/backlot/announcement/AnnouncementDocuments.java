package org.backlot.announcement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.publication.Document;

/** The documents in which an announcement can be read about. */
public final class AnnouncementDocuments {
    private AnnouncementDocuments() {}

    /** The announcement's own document first, then those cited for it and for what was announced in it. */
    public static List<Document> of(AnnouncementAt announcement) {
        Moment moment = announcement.moment();
        Graph graph = moment.graph();
        Map<Long, Document> documents = new LinkedHashMap<>();
        if (announcement.it().document() != 0) {
            documents.put(
                    announcement.it().document(),
                    graph.document(announcement.it().document()));
        }
        for (Claim claim : graph.claims(announcement.it())) {
            if (moment.sees(claim)) {
                Evidence.citations(claim, moment)
                        .forEach(citation -> documents.put(citation.document(), graph.document(citation.document())));
            }
        }
        return List.copyOf(documents.values());
    }
}
