/** Subjects that may be one: proposed to an editor, never merged by themselves. */
@DefaultNonNull
@NullMarked
package org.backlot.identity;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
