/** Why an edge stands in an answer, and why another does not. */
@NullMarked
@DefaultNonNull
package org.backlot.explanation;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
