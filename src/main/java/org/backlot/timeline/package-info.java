/** Timelines: what happened to a subject and around it, in the order of its dates. */
@NullMarked
@DefaultNonNull
package org.backlot.timeline;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
