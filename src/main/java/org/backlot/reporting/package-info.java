/** Reporting lines, and the chains, charts and answers that come out of them. */
@NullMarked
@DefaultNonNull
package org.backlot.reporting;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
