/** Divisions: units without a legal life of their own. */
@NullMarked
@DefaultNonNull
package org.backlot.division;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
