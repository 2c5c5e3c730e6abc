package org.backlot.catalogue;

import org.backlot.publication.Publication;
import org.backlot.relay.OrderKeys;
import org.eclipse.microprofile.graphql.Description;

/** By what publications can be ordered. */
@Description("By what publications can be ordered.")
public enum PublicationOrderField {
    @Description("By slug, as when no order is given.")
    SLUG,
    @Description("By name, capitals aside.")
    NAME;

    /** The key of an entry, distinct for each. */
    String key(Publication entry) {
        return switch (this) {
            case SLUG -> entry.slug();
            case NAME -> OrderKeys.text(entry.name(), entry.number());
        };
    }
}
