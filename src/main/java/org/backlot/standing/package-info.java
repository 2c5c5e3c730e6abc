/** How claims stand by what was known at a moment: told once or independently, denied, taken back, corrected. */
@NullMarked
@DefaultNonNull
package org.backlot.standing;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
