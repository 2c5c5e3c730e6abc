/** How researchers try the API in a browser: where GraphiQL is found, and what its page may do. */
@NullMarked
package org.backlot.explorer;

import org.jspecify.annotations.NullMarked;
