package org.backlot.relay;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;

/**
 * Whatever has a global id by which it can be asked for again: subjects, claims, citations, documents, publications, and
 * what is read off them and is the same whenever one asks: conflicts, changes of the feed, origins, relations, events.
 */
@Interface("Node")
@Description("Whatever has a global id by which it can be asked for again. Dated views (PersonAt and the like) are not"
        + " nodes: they belong to their subject and are named by their arguments.")
public interface Node {
    @Id
    @Description("The global id: opaque, unique over all types, and valid for ever.")
    String getId();
}
