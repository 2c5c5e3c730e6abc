package org.backlot.upload;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of a file.
 *
 * @param summary the line that the command line prints
 * @param details what else there is to tell, by name; lists and maps of texts and numbers
 * @param sequence of the state that has what was entered; null where nothing was
 */
record ImportReport(
        Result result,
        String file,
        String summary,
        Map<String, Object> details,
        @Nullable Long sequence) {

    /** What was done with it. */
    enum Result {
        ENTERED,
        REHEARSED,
        REFUSED
    }

    static ImportReport refused(String file, String summary, Map<String, Object> details) {
        return new ImportReport(Result.REFUSED, file, summary, details, null);
    }

    boolean isRefused() {
        return result == Result.REFUSED;
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("result", result.name());
        json.put("file", file);
        json.put("summary", summary);
        json.putAll(details);
        if (sequence != null) {
            json.put("sequence", sequence);
        }
        return json;
    }

    /** The first of a list, and how many more there are. */
    static Map<String, Object> told(String name, List<?> list, long more) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put(name, list);
        if (more > 0) {
            told.put("more" + Character.toUpperCase(name.charAt(0)) + name.substring(1), more);
        }
        return told;
    }
}
