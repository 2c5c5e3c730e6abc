/** Finding nodes: by id, by slug, by identifier, and claims by what they say and who says so. */
@NullMarked
@DefaultNonNull
package org.backlot.lookup;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
