/** What began, ended and changed between two contexts, with the claims on both sides and the announcement that caused it. */
@NullMarked
@DefaultNonNull
package org.backlot.difference;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
