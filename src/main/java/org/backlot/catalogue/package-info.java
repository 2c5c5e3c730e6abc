/** Lists of all subjects, documents and claims: filtered, in an order, in pages. */
@NullMarked
@DefaultNonNull
package org.backlot.catalogue;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
