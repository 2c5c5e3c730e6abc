package org.backlot.dossier;

/**
 * A reference from an entry of the file to something that must exist, here or on record.
 *
 * @param owner the entry in which it stands
 * @param field the key under which it stands
 */
record Mention(Name owner, String field, Name name, Wanted wanted) {}
