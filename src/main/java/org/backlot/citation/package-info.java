/** Citations: which document supports or denies which claim, and who says so in it. */
@NullMarked
@DefaultNonNull
package org.backlot.citation;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
