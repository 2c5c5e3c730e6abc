/** Organization charts: who stands below whom, as one flat list, with what goes across beside it. */
@NullMarked
@DefaultNonNull
package org.backlot.chart;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
