/** Positions: who holds which title where, and who leads what. */
@NullMarked
@DefaultNonNull
package org.backlot.position;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
