/** Ownership of companies. */
@NullMarked
@DefaultNonNull
package org.backlot.ownership;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
