/** Scoops: who reported what first, by the times on record, and what became of it; credits for it, checked. */
@NullMarked
@DefaultNonNull
package org.backlot.scoop;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
