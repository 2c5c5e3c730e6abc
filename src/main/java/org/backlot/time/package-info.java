/**
 * When something was so, exactly as far as the sources say it: dates that keep their uncertainty, the two ends of a
 * validity, and what may be said of one day.
 */
@NullMarked
@DefaultNonNull
package org.backlot.time;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
