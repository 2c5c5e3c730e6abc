/** Conflicts: claims that cannot all be true, found by the cardinality of what they say, and judged. */
@NullMarked
@DefaultNonNull
package org.backlot.conflict;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
