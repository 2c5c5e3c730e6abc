/**
 * The graph: subjects as its nodes, claims as its edges, and everything that was ever recorded of them, as one
 * immutable value that a request takes once and answers wholly from.
 */
@NullMarked
@DefaultNonNull
package org.backlot.graph;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
