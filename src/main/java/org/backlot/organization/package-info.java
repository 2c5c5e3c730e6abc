/** Organizations: what companies and divisions have in common. */
@NullMarked
@DefaultNonNull
package org.backlot.organization;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
