/** What stands on record in the words of schema.org, as JSON-LD. */
@NullMarked
package org.backlot.schemaorg;

import org.jspecify.annotations.NullMarked;
