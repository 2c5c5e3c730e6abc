/** People in public roles. */
@NullMarked
@DefaultNonNull
package org.backlot.person;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
