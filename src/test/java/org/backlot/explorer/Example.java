package org.backlot.explorer;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** One of the queries with which the page opens, by the name under which the list of examples has it. */
record Example(String name) {
    static final Path ALL = Path.of("src/main/resources/META-INF/resources/graphiql/examples");

    /** The examples of the list, in its order. */
    static List<Example> listed() throws IOException {
        String[] names = new ObjectMapper().readValue(ALL.resolve("index.json").toFile(), String[].class);
        return Arrays.stream(names).map(Example::new).toList();
    }

    String query() throws IOException {
        return Files.readString(ALL.resolve(name + ".graphql"));
    }

    @Override
    public String toString() {
        return name;
    }
}
