package org.backlot.spreadsheet;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is taken of a cell instead of all of it; blank where it has none such. */
enum Filter {
    /** All of it. */
    NONE {
        @Override
        String of(String cell) {
            return cell;
        }
    },
    /** It, if it is an address on the web. */
    URL {
        @Override
        String of(String cell) {
            return ADDRESS.matcher(cell).matches() ? cell : "";
        }
    },
    /** The name of the site, of an address on the web. */
    HOST {
        @Override
        String of(String cell) {
            if (URL.of(cell).isEmpty()) {
                return "";
            }
            try {
                String host = URI.create(cell.replaceAll("[?#].*", "").replaceAll("[^\\x21-\\x7e]", "-"))
                        .getHost();
                return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
            } catch (IllegalArgumentException noAddress) {
                return "";
            }
        }
    },
    /** The first four digits that stand together. */
    YEAR {
        @Override
        String of(String cell) {
            Matcher year = DIGITS.matcher(cell);
            return year.find() ? year.group() : "";
        }
    },
    /** What follows the last slash. */
    LAST {
        @Override
        String of(String cell) {
            String path = cell.replaceFirst("/+$", "");
            return path.substring(path.lastIndexOf('/') + 1);
        }
    };

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("(?<![0-9])[0-9]{4}(?![0-9])");

    abstract String of(String cell);

    /** @throws IllegalArgumentException if there is none of this name */
    static Filter named(String name) {
        for (Filter filter : values()) {
            if (filter != NONE && filter.name().toLowerCase(Locale.ROOT).equals(name)) {
                return filter;
            }
        }
        throw new IllegalArgumentException("`" + name + "` cannot be taken of a cell: url, host, year and last can");
    }
}
