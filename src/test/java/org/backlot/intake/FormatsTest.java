package org.backlot.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is known by its beginning, or not at all. */
@QuarkusTest
class FormatsTest {
    private final Formats formats;

    @TempDir
    Path folder;

    FormatsTest(Formats formats) {
        this.formats = formats;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "none",
            value = {
                "{'entities':{'Q42':{'id':'Q42','labels':{}}}}                   | wikidata",
                "[~{'type':'item','id':'Q42','labels':{},'claims':{}},           | wikidata",
                "{'persons':[{'id':'1','name':'A'}]}                             | popolo",
                "{'id':'ocd-person/1','name':'A','roles':[]}                     | openstates",
                "{'id':'1','schema':'Person','properties':{'name':['A']}}        | ftm",
                "{'dossier':1,'people':{'a':{'name':'A'}},'posts':{}}            | none",
                "{'persons':[{'id':                                              | none",
                "[]                                                              | none",
            })
    void aFileIsKnownByItsBeginning(String text, @Nullable String format) throws IOException {
        Path file = Files.writeString(
                folder.resolve("file.json"), text.replace('\'', '"').replace('~', '\n'));
        Format found = formats.find(List.of(file));
        assertThat(found == null ? null : found.name()).isEqualTo(format);
    }

    @Test
    void everyFormatHasAName() {
        assertThat(Formats.NAMES)
                .allSatisfy(name -> assertThat(formats.get(name).name()).isEqualTo(name));
    }
}
