package org.backlot.dossier;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What is written in a file, with its place: a text, a list, or a mapping. */
public sealed interface Value {
    Place place();

    /** What it is, for a message that wanted something else. */
    String described();

    /** How many values it has in it, itself included. */
    int weight();

    /** A single value, as written. */
    record Text(Place place, String text, Sort sort) implements Value {
        @Override
        public String described() {
            return sort.described;
        }

        @Override
        public int weight() {
            return 1;
        }
    }

    /** What a single value is by the core schema of YAML 1.2. */
    enum Sort {
        STRING("a text"),
        NUMBER("a number"),
        TRUTH("true or false"),
        NOTHING("nothing");

        private static final int LONGEST_NUMBER = 100;
        private static final Pattern NUMBERS = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
                + "|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

        private final String described;

        Sort(String described) {
            this.described = described;
        }

        /** The sort of a value that is written without quotes. */
        static Sort ofPlain(String text) {
            return switch (text) {
                case "", "~", "null", "Null", "NULL" -> NOTHING;
                case "true", "True", "TRUE", "false", "False", "FALSE" -> TRUTH;
                default -> isNumber(text) ? NUMBER : STRING;
            };
        }

        private static boolean isNumber(String text) {
            boolean mayBe = text.length() <= LONGEST_NUMBER && "+-.0123456789".indexOf(text.charAt(0)) >= 0;
            return mayBe && NUMBERS.matcher(text).matches();
        }
    }

    /** Several values in order. */
    record Items(Place place, List<Value> items, int weight) implements Value {
        @Override
        public String described() {
            return "a list";
        }
    }

    /** Values by key, in the order of the file. */
    record Mapping(Place place, Map<String, Field> fields, int weight) implements Value {
        @Override
        public String described() {
            return "a mapping";
        }
    }

    /** A key and what it is given. */
    record Field(Text key, Value value) {}
}
