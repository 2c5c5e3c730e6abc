package org.backlot.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatPageTest {
    private static final Path PAGE = Path.of("docs/archive.md");

    @Test
    void thePageTellsEveryFieldOfEveryType() throws IOException {
        List<String> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| "))
                .toList();
        List<String> missing = new ArrayList<>();
        for (Table table : Layout.all()) {
            for (Shape shape : table.shapes()) {
                String told = row(rows, "`" + shape.type() + "`") + further(rows, table, shape);
                shape.names().stream()
                        .filter(name -> !told.contains("`" + name + "`") && !told.contains("(`" + name))
                        .forEach(name -> missing.add(shape.type() + "." + name));
            }
        }
        assertThat(missing).isEmpty();
    }

    private static String further(List<String> rows, Table table, Shape shape) {
        if (table.name().equals("claim")) {
            return row(rows, "every claim");
        }
        return shape.type().equals("Announcement") ? row(rows, "`Company`") : "";
    }

    private static String row(List<String> rows, String type) {
        return rows.stream()
                .filter(row -> row.substring(0, row.indexOf('|', 1)).contains(type))
                .findFirst()
                .orElse("");
    }
}
