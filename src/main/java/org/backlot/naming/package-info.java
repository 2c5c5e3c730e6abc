/** Names, and when they were borne. */
@NullMarked
@DefaultNonNull
package org.backlot.naming;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
