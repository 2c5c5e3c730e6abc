/** Publications, the outlets that print, and documents, what they print or print about. */
@NullMarked
@DefaultNonNull
package org.backlot.publication;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
