/** Announcements, who wrote them, what they do, and how far that has come. */
@NullMarked
@DefaultNonNull
package org.backlot.announcement;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
