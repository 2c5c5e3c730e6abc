/** Successions: organizations that came out of organizations. */
@NullMarked
@DefaultNonNull
package org.backlot.succession;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
