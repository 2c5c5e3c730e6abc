/** What a careful editor would still ask about an announcement. */
@NullMarked
@DefaultNonNull
package org.backlot.inquiry;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
