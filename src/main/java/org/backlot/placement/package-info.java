/** Placements: which organization is part of which. */
@NullMarked
@DefaultNonNull
package org.backlot.placement;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
