/** Expectations: what was promised or planned for a day, and what has been heard of it since. */
@NullMarked
@DefaultNonNull
package org.backlot.expectation;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
