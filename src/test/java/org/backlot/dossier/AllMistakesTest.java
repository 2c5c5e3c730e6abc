package org.backlot.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AllMistakesTest {

    @Test
    void mistakesOfManySortsAreToldAtOnce() {
        assertThat(Files.mistakes("""
                dossier: 1
                publications:
                  TheWrap: {name: TheWrap}
                documents:
                  article: {kind: ARTICEL, title: Layoffs, url: thewrap.com}
                companies: {amazon: Amazon, mgm: MGM}
                people: {jen-salke: Jen Salke, amazon: Amazon, mgm: ""}
                claims:
                  salke-leads:
                    position: {person: jen-salk, organisation: mgm, leads: yes}
                    start: 10 January 2024
                    citations: [{document: article, restsOn: article, speakers: [mgm]}]
                """))
                .containsExactly(
                        "a.yaml:3:3: `TheWrap` is no slug (write lower-case letters and digits, joined by single hyphens,"
                                + " at most 100)",
                        "a.yaml:5:19: `kind` cannot be `ARTICEL` (did you mean `ARTICLE`?)",
                        "a.yaml:5:49: `url` is no address on the web: `thewrap.com` (begin with https:// and write no"
                                + " spaces)",
                        "a.yaml:7:32: `amazon` is a company already, in line 6 (subjects of all kinds share one space of"
                                + " slugs)",
                        "a.yaml:7:48: `mgm` is a company already, in line 6 (subjects of all kinds share one space of"
                                + " slugs)",
                        "a.yaml:7:53: `mgm` is empty (write a text, or leave the key out)",
                        "a.yaml:10:15: `position` lacks `organization` or `post`",
                        "a.yaml:10:24: `person`: there is no person `jen-salk` (did you mean `jen-salke`?)",
                        "a.yaml:10:34: `position` has no key `organisation` (did you mean `organization`?)",
                        "a.yaml:10:60: `leads` is true or false, not a text",
                        "a.yaml:11:12: `start` is no date: in `10 January 2024`, at character 3, a year has four digits"
                                + " (write 2024, 202X or 20XX)",
                        "a.yaml:12:55: a citation has one voice, not `restsOn` and `speakers` (write a citation for"
                                + " each)",
                        "a.yaml:12:66: `speakers` wants a person; `mgm` is a company");
    }

    @Test
    void mistakesOfTheFileAreToldWithoutKnowingWhatIsOnRecord() {
        Dossier dossier = Files.read("""
                dossier: 2
                people: {jen-salke: 1}
                """);
        assertThat(dossier.mistakes())
                .containsExactly(
                        new Mistake("a.yaml", 1, 10, "the format `2` is not known", "write dossier: 1"),
                        new Mistake(
                                "a.yaml", 2, 21, "`jen-salke` is a text, not a number", "write it in quotes: \"1\""));
    }

    @Test
    void nothingIsAddedWhenAnythingIsWrong() {
        Rehearsal entries = Files.nothingOnRecord();
        Files.mistakes(Files.BASE + "posts: {head: 1}\n", entries);
        assertThat(entries.graph().findSubject("amazon")).isNull();
    }

    @Test
    void nothingMoreIsToldAfterAThousandMistakes() {
        StringBuilder text = new StringBuilder("dossier: 1\npeople:\n");
        for (int i = 0; i < 1_500; i++) {
            text.append("  p").append(i).append(": 1\n");
        }
        List<String> mistakes = Files.mistakes(text.toString());
        assertThat(mistakes)
                .hasSize(Mistakes.MOST + 1)
                .last()
                .isEqualTo("a.yaml:1002:9: there are 500 more mistakes; only 1000 are told");
    }

    @Test
    void anExceptionShowsTheFirstMistakesInItsMessage() {
        DossierException refused = new DossierException(List.of(new Mistake("a.yaml", 2, 3, "it is wrong", null)));
        assertThat(refused).hasMessage("a.yaml:2:3: it is wrong");
    }
}
