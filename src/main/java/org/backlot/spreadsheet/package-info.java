/**
 * Spreadsheets and logs of changes: reading their rows, and telling by a mapping which columns are the person, the seat,
 * the superior, the organization, the dates and the source.
 */
@NullMarked
package org.backlot.spreadsheet;

import org.jspecify.annotations.NullMarked;
