/**
 * How the code behind a field of the schema is called: by itself, with its source and its arguments, and nothing else.
 * What the fields answer is not known here.
 */
@NullMarked
package org.backlot.resolver;

import org.jspecify.annotations.NullMarked;
