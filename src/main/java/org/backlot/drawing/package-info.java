/** Charts as pictures and as text that other tools draw. */
@NullMarked
@DefaultNonNull
package org.backlot.drawing;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
