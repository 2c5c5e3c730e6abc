/** Credit lines: what a claim says as a sentence that can be printed, with who says so and where to read it. */
@NullMarked
@DefaultNonNull
package org.backlot.credit;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
