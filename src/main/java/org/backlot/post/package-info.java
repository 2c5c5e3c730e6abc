/** Posts: seats that exist with or without a holder. */
@NullMarked
@DefaultNonNull
package org.backlot.post;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
