/** Global object identification and cursor connections, as the Relay server specification has them. */
@NullMarked
@DefaultNonNull
package org.backlot.relay;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
