/** Alerts: word of what is recorded, as it is recorded, for whoever waits for it. */
@NullMarked
@DefaultNonNull
package org.backlot.alert;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
