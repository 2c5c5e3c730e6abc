/** Evidence: whether a claim holds on a day, and what it rests on in the end. */
@NullMarked
@DefaultNonNull
package org.backlot.evidence;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
