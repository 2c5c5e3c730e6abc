package org.backlot.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one request may ask for. Each bound holds before anything of the request is executed. */
@ConfigMapping(prefix = "backlot.limits")
public interface Limits {
    /** Characters of a document. */
    @WithDefault("50000")
    int characters();

    /** Tokens of a document, as a lexer counts them: names, punctuation, values. */
    @WithDefault("5000")
    int tokens();

    /** Operations in a document. */
    @WithDefault("20")
    int operations();

    /** Fragments defined in a document. */
    @WithDefault("100")
    int fragments();

    /** Directives written in a document. */
    @WithDefault("50")
    int directives();

    /** Variables that one operation declares. */
    @WithDefault("100")
    int variables();

    /** Fields within fields, introspection aside; those of a fragment count where it is spread. */
    @WithDefault("24")
    int depth();

    /** Fields within fields of {@code __schema} or {@code __type}. */
    @WithDefault("16")
    int introspectionDepth();

    /** Fields under a name of the caller's; those of a fragment count each time that it is spread. */
    @WithDefault("100")
    int aliases();

    /** Fields at the root of one operation. */
    @WithDefault("20")
    int rootFields();

    /** Fields that an answer can have at the most: see {@link Price}. */
    @WithDefault("200000")
    int cost();

    /** Entries of a list, where neither an argument nor the schema bounds it, as the cost takes them. */
    @WithDefault("10")
    int assumedListSize();

    /** Characters of all names and values among the variables. */
    @WithDefault("100000")
    int variableCharacters();

    /** Lists and objects within one another among the variables. */
    @WithDefault("10")
    int variableDepth();
}
