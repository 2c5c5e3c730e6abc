/**
 * Entities of Wikidata in its JSON: people, organizations and positions, with their statements, ranks, qualifiers and
 * references.
 */
@NullMarked
package org.backlot.wikidata;

import org.jspecify.annotations.NullMarked;
