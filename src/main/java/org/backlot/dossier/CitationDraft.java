package org.backlot.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.backlot.citation.Attribution;
import org.backlot.citation.Citation;
import org.backlot.citation.Stance;
import org.backlot.citation.Tense;
import org.jspecify.annotations.Nullable;

/** A citation as a file tells of it. */
record CitationDraft(
        Place place,
        Name document,
        Stance stance,
        Attribution attribution,
        Name restsOn,
        List<Name> speakers,
        @Nullable String descriptor,
        Tense tense,
        @Nullable LocalDate spokenOf,
        @Nullable String locator) {

    private static final List<String> VOICES = List.of("restsOn", "speakers", "anonymous");
    private static final List<String> KNOWN =
            List.of("document", "stance", "restsOn", "speakers", "anonymous", "tense", "spokenOf", "locator");

    static CitationDraft read(Value value, Tense tense, Reading reading) {
        Fields fields = Fields.of("a citation", value, KNOWN, reading);
        return new CitationDraft(
                value.place(),
                fields.name("document", Wanted.DOCUMENT),
                fields.choice("stance", Stance.class, Stance.SUPPORTS),
                attribution(fields),
                fields.findName("restsOn", Wanted.DOCUMENT),
                fields.has("speakers") ? fields.names("speakers", Wanted.PERSON) : List.of(),
                fields.findLine("anonymous", Lengths.PHRASE),
                fields.choice("tense", Tense.class, tense),
                new Dates(fields).findDay("spokenOf"),
                fields.findLine("locator", Lengths.PHRASE));
    }

    private static Attribution attribution(Fields fields) {
        List<String> voices = VOICES.stream().filter(fields::has).toList();
        if (voices.size() > 1) {
            String keys = voices.stream().map(key -> "`" + key + "`").collect(Collectors.joining(" and "));
            fields.reading()
                    .mistakes()
                    .add(
                            fields.place(voices.get(1)),
                            "a citation has one voice, not " + keys,
                            "write a citation for each");
        }
        if (voices.isEmpty()) {
            return Attribution.OUTLET;
        }
        return switch (voices.get(0)) {
            case "restsOn" -> Attribution.DOCUMENT;
            case "speakers" -> Attribution.ON_RECORD;
            default -> Attribution.ANONYMOUS;
        };
    }

    Citation citation(long number, long claim, Instant recordedAt, Numbers numbers) {
        return new Citation(
                number,
                claim,
                numbers.document(document),
                stance,
                attribution,
                numbers.document(restsOn),
                Statement.subjects(speakers, numbers),
                descriptor,
                tense,
                spokenOf,
                locator,
                recordedAt);
    }
}
