/** Remarks: what is worth citing and fits no other kind of claim. */
@NullMarked
@DefaultNonNull
package org.backlot.remark;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
