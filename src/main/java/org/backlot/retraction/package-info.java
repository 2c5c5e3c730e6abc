/** What would fall if a document or an announcement turned out to be false, and what would survive. */
@NullMarked
@DefaultNonNull
package org.backlot.retraction;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
