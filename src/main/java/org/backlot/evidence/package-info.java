/** Evidence: whether a claim holds on a day, what it rests on in the end, and how it stands. */
@NullMarked
@DefaultNonNull
package org.backlot.evidence;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
