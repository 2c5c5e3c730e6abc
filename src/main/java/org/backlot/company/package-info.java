/** Companies: organizations with a legal life of their own. */
@NullMarked
@DefaultNonNull
package org.backlot.company;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
