package org.backlot.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenEntriesTest {
    private static final String CITED = "citations: [{document: article}]";

    static Stream<Arguments> entries() {
        return Stream.of(
                Arguments.of(
                        "posts: []",
                        "8: `posts` is a mapping, not a list (write the entries under it, or leave it out)"),
                Arguments.of("posts: {head: }", "14: `head` is empty (write a text, or leave the key out)"),
                Arguments.of("posts: {head: \"a\\nb\"}", "15: `head` is one line"),
                Arguments.of("posts: {head: \"a\\0b\"}", "15: `head` is one line"),
                Arguments.of("posts: {head: \"\\ud83c\"}", "15: `head` has half a character in it"),
                Arguments.of("posts: {head: {}}", "15: the post `head` lacks `label`"),
                Arguments.of(
                        "posts: {head: {label: A, note: B}}",
                        "26: the post `head` has no key `note` (known are label, identifiers)"),
                Arguments.of(
                        "posts: {head: {label: A, identifiers: {IMDb: b}}}",
                        "40: a register is named in lower-case letters and digits, not `IMDb`"),
                Arguments.of(
                        "posts: {head: {label: A, identifiers: {imdb: 007}}}",
                        "46: `imdb` is a text, not a number (write it in quotes: \"007\")"),
                Arguments.of(
                        "posts: {a: {label: A, identifiers: {imdb: b}}, c: {label: C, identifiers: {imdb: b}}}",
                        "76: `imdb:b` is given to `a` already"),
                Arguments.of(
                        "posts: {a--b: A}",
                        "9: `a--b` is no slug (write lower-case letters and digits, joined by single hyphens, at most 100)"),
                Arguments.of(
                        "posts: {" + "a".repeat(101) + ": A}",
                        "9: `" + "a".repeat(60)
                                + "…` is no slug (write lower-case letters and digits, joined by single hyphens, at most 100)"),
                Arguments.of("title: " + "a".repeat(301), "8: `title` has 301 characters; at most 300 are kept"),
                Arguments.of("claim: {}", "1: a dossier has no key `claim` (did you mean `claims`?)"),
                Arguments.of("withdrawals: [{claim: A, reason: B}]", "23: `claim` is the slug of a claim, not `A`"),
                Arguments.of("withdrawals: {}", "14: `withdrawals` is a list, not a mapping"));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void aBrokenEntryIsRefusedWhereItBreaks(String text, String mistake) {
        assertThat(Files.mistakes(Files.BASE + text + "\n")).containsExactly("a.yaml:10:" + mistake);
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of(
                        "published: 2024-02-30",
                        "16: `published` is no date: in `2024-02-30`, at character 9, the month has 29 days, there is no day 30 (write 01 to 29)"),
                Arguments.of(
                        "published: 2024", "16: `published` is a text, not a number (write it in quotes: \"2024\")"),
                Arguments.of("published: {words: Wednesday}", "16: `published` lacks `date`"),
                Arguments.of(
                        "published: {date: \"2024\", rule: DATELIN}",
                        "37: `rule` cannot be `DATELIN` (did you mean `DATELINE`?)"),
                Arguments.of(
                        "publishedAt: 2024-01-10",
                        "18: `publishedAt` is a day and time with its offset, not `2024-01-10` (write it such as 2024-01-10T17:02:00Z)"),
                Arguments.of(
                        "published: 2024-01-10\n    publishedAt: 2024-01-12T17:02:00Z",
                        "5: `publishedAt` is 2024-01-12T17:02:00Z, and `published` is 2024-01-10"),
                Arguments.of(
                        "language: english",
                        "15: `language` is no tag of a language: `english` (write a BCP 47 tag, such as en or pt-BR)"),
                Arguments.of(
                        "language: en_US",
                        "15: `language` is no tag of a language: `en_US` (write a BCP 47 tag, such as en or pt-BR)"),
                Arguments.of(
                        "url: ftp://www.thewrap.com/",
                        "10: `url` is no address on the web: `ftp://www.thewrap.com/` (begin with https:// and write no spaces)"),
                Arguments.of(
                        "url: https://www.thewrap.com/a b",
                        "10: `url` is no address on the web: `https://www.thewrap.com/a b` (begin with https:// and write no spaces)"),
                Arguments.of("sources: memo", "14: `sources` is a list, not a text (write [memo])"),
                Arguments.of("sources: [{document: memo}]", "15: an item of `sources` lacks `as`"),
                Arguments.of(
                        "sources: [{document: memo, as: COPIES}, {document: memo, as: CREDITS}]",
                        "45: `sources` names `memo` twice"),
                Arguments.of("sources: [{document: d, as: COPIES}]", "15: the document is its own source"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aBrokenDocumentIsRefusedWhereItBreaks(String fields, String mistake) {
        String text =
                "dossier: 1\ndocuments:\n  memo: {kind: MEMO, title: A}\n  d:\n    kind: ARTICLE\n    title: B\n    "
                        + fields + "\n";
        assertThat(Files.mistakes(text))
                .hasSize(1)
                .first()
                .asString()
                .matches("a\\.yaml:[78]:.*")
                .contains(":" + mistake);
    }

    static Stream<Arguments> claims() {
        return Stream.of(
                Arguments.of(
                        CITED,
                        "12:5: the claim says nothing (give it one of position, reportingLine, collaboration, placement, ownership, naming, succession, effect, phase, authorship, attestation, firstReport, remark)"),
                Arguments.of(
                        "placement: {part: mgm-plus, whole: mgm}\n    remark: {subject: mgm, text: A}\n    " + CITED,
                        "13:5: the claim says several things: `placement` and `remark` (write a claim for each)"),
                Arguments.of("remark: {subject: mgm, text: A}", "12:5: the claim `c` lacks `citations`"),
                Arguments.of(
                        "remark: {subject: mgm, text: A}\n    citations: []", "13:16: the claim `c` has no citation"),
                Arguments.of(
                        "remark: {subject: mgm, text: A}\n    citations: [{document: article, stance: DENIES}]",
                        "11:3: no citation supports the claim `c` (a claim that is only denied was made by somebody: cite that)"),
                Arguments.of(
                        "remark: {subject: mgm, text: A}\n    citations: [{document: article}, {document: article}]",
                        "13:38: the same citation stands here a second time"),
                Arguments.of(
                        "remark: {subject: mgm, text: A}\n    citations: [{document: article, speakers: []}]",
                        "13:47: `speakers` names at least one"),
                Arguments.of(
                        "remark: {subject: mgm, text: A}\n    citations: [{document: article, spokenOf: 2024-01}]",
                        "13:47: `spokenOf` is one day, not `2024-01` (write year, month and day, such as 2024-01-10)"),
                Arguments.of(
                        "remark: {subject: mgm, text: \"\"}\n    " + CITED,
                        "12:34: `text` is empty (write a text, or leave the key out)"),
                Arguments.of(
                        "remark: {subject: mgm, text: A}\n    start: 2024-01-10\n    end: 2023\n    " + CITED,
                        "14:10: `end` is a text, not a number (write it in quotes: \"2023\")"),
                Arguments.of(
                        "remark: {subject: mgm, text: A}\n    start: 2024-01-10\n    end: \"2023\"\n    " + CITED,
                        "14:5: The end lies before the start: 2023-12-31 at the latest, 2024-01-10 at the earliest"),
                Arguments.of(
                        "remark: {subject: mgm, text: A}\n    start: ONGOING\n    " + CITED,
                        "13:12: `start` cannot be `ONGOING` (this is said by `end`)"),
                Arguments.of(
                        "remark: {subject: mgm, text: A}\n    end: NOT_STATED\n    " + CITED,
                        "13:10: `end` cannot be `NOT_STATED` (leave it out)"),
                Arguments.of(
                        "remark: {subject: mgm, text: A}\n    supersedes: c\n    " + CITED,
                        "13:17: the claim supersedes itself"),
                Arguments.of(
                        "position: {person: jen-salke}\n    " + CITED,
                        "12:15: `position` lacks `organization` or `post`"),
                Arguments.of(
                        "collaboration: {party: mgm, with: mgm-plus}\n    " + CITED,
                        "12:39: `with` is a list, not a text (write [mgm-plus])"),
                Arguments.of(
                        "collaboration: {party: mgm, with: [mgm-plus, mgm-plus]}\n    " + CITED,
                        "12:50: `with` names `mgm-plus` twice"),
                Arguments.of(
                        "ownership: {owner: amazon, owned: mgm, percent: 101}\n    " + CITED,
                        "12:53: `percent` is a share between 0 and 100 percent"),
                Arguments.of(
                        "ownership: {owner: amazon, owned: mgm, percent: 100.5}\n    " + CITED,
                        "12:53: `percent` is a share between 0 and 100 percent"),
                Arguments.of(
                        "ownership: {owner: amazon, owned: mgm, percent: 1e999999999}\n    " + CITED,
                        "12:53: `percent` is a share between 0 and 100 percent"),
                Arguments.of(
                        "ownership: {owner: amazon, owned: mgm, percent: \">50\"}\n    " + CITED,
                        "12:53: `percent` is a number, not a text"),
                Arguments.of(
                        "ownership: {owner: amazon, owned: mgm, percent: {least: 60, most: 50}}\n    " + CITED,
                        "12:54: `least` is 60, more than `most`, 50"),
                Arguments.of(
                        "effect: {announcement: salke-memo, kind: LAYOFF, headcountLeast: -1}\n    " + CITED,
                        "12:70: `headcountLeast` is a whole number from 0 on"),
                Arguments.of(
                        "effect: {announcement: salke-memo, kind: LAYOFF, headcountLeast: 2, headcountMost: 1}\n    "
                                + CITED,
                        "12:54: `headcountLeast` is 2, more than `headcountMost`, 1"),
                Arguments.of(
                        "naming: MGM+\n    " + CITED,
                        "12:13: `naming` is a mapping, not a text (its keys are subject, name, kind)"),
                Arguments.of(
                        "reportingLine: {subordinate: jen-salke, manager: nobody-at-all}\n    " + CITED,
                        "12:54: `manager`: there is no subject `nobody-at-all`"));
    }

    @ParameterizedTest
    @MethodSource("claims")
    void aBrokenClaimIsRefusedWhereItBreaks(String fields, String mistake) {
        String text = Files.BASE + "claims:\n  c:\n    " + fields + "\n";
        assertThat(Files.mistakes(text)).containsExactly("a.yaml:" + mistake);
    }

    @Test
    void aCircleOfSourcesIsTold() {
        assertThat(Files.mistakes("""
                dossier: 1
                documents:
                  a: {kind: ARTICLE, title: A, sources: [{document: b, as: CREDITS}]}
                  b: {kind: ARTICLE, title: B, sources: [{document: a, as: CREDITS}]}
                """)).containsExactly("a.yaml:3:3: these rest on each other in a circle: a, b, a");
    }

    @Test
    void aCircleOfCorrectionsIsTold() {
        String claim = "  %s: {remark: {subject: mgm, text: A}, supersedes: %s, " + CITED + "}\n";
        String text = Files.BASE + "claims:\n" + claim.formatted("one", "two") + claim.formatted("two", "one");
        assertThat(Files.mistakes(text))
                .containsExactly("a.yaml:11:3: these rest on each other in a circle: one, two, one");
    }
}
