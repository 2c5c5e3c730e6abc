/** Collaborations: who works with whom without reporting to them. */
@NullMarked
@DefaultNonNull
package org.backlot.collaboration;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
