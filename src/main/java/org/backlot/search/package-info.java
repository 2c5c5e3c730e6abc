/** Finding subjects by what they are or were called and by the titles that people hold, as typed by a reader. */
@NullMarked
@DefaultNonNull
package org.backlot.search;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
