/** The feed of changes: everything that was recorded, in order and without gaps, for whoever keeps a copy. */
@NullMarked
@DefaultNonNull
package org.backlot.change;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
