package org.backlot.dossier;

import java.util.stream.Stream;

/** Dossiers that are wrong in their form, whatever is on record. */
final class WrongForms {
    private WrongForms() {}

    static Stream<String> texts() {
        return Stream.of(top(), documents(), claims(), citations()).flatMap(texts -> texts);
    }

    private static Stream<String> top() {
        return Stream.of(
                "title: A",
                "dossier: 2",
                "dossier: \"1\"",
                "dossier: 1\ntitle: 2",
                "dossier: 1\ntitle: \" \"",
                "dossier: 1\ntitle: \"a\\nb\"",
                "dossier: 1\ntitle: " + "a".repeat(301),
                "dossier: 1\nclaim: {}",
                "dossier: 1\nclaims:",
                "dossier: 1\nclaims: []",
                "dossier: 1\npeople: {Salke: Jen Salke}",
                "dossier: 1\npeople: {jen--salke: Jen Salke}",
                "dossier: 1\npeople: {jen-salke: 1}",
                "dossier: 1\npeople: {jen-salke: {}}",
                "dossier: 1\npeople: {jen-salke: {label: A, identifiers: {imdb: 1}}}",
                "dossier: 1\npeople: {jen-salke: {label: A, identifiers: {IMDb: a}}}",
                "dossier: 1\npublications: {thewrap: TheWrap}",
                "dossier: 1\npublications: {thewrap: {name: TheWrap, site: www.thewrap.com}}",
                "dossier: 1\nannouncements: {memo: {label: A}}",
                "dossier: 1\nannouncements: {memo: {label: A, form: LETTER}}",
                "dossier: 1\nannouncements: {memo: {label: A, form: MEMO, issued: 2024}}",
                "dossier: 1\nwithdrawals: [{claim: a}]",
                "dossier: 1\nwithdrawals: [{claim: a, reason: \"\"}]",
                "dossier: 1\nmergers: {duplicate: a, into: b, reason: c}",
                "dossier: 1\nmergers: [{duplicate: a, reason: b}]",
                "dossier: 1\nmergers: [{duplicate: a, into: b, reason: \" \"}]",
                "dossier: 1\nslugChanges: [{subject: a, slug: B, reason: c}]",
                "dossier: 1\nslugChanges: [{subject: a, reason: b}]");
    }

    private static Stream<String> documents() {
        return Stream.of(
                        "title: A",
                        "kind: ARTICLE",
                        "kind: article, title: A",
                        "kind: ARTICLE, title: A, url: thewrap.com",
                        "kind: ARTICLE, title: A, language: en_US",
                        "kind: ARTICLE, title: A, language: english",
                        "kind: ARTICLE, title: A, published: {words: Wednesday}",
                        "kind: ARTICLE, title: A, published: {date: \"2024\", rule: GUESSED}",
                        "kind: ARTICLE, title: A, published: Wednesday",
                        "kind: ARTICLE, title: A, publishedAt: 2024-01-10",
                        "kind: ARTICLE, title: A, publication: TheWrap",
                        "kind: ARTICLE, title: A, sources: memo",
                        "kind: ARTICLE, title: A, sources: [{document: memo}]",
                        "kind: ARTICLE, title: A, author: B")
                .map(fields -> "dossier: 1\ndocuments: {d: {" + fields + "}}");
    }

    private static Stream<String> claims() {
        return Stream.of(
                        "note: A",
                        "remark: {subject: mgm, text: A}, naming: {subject: mgm, name: A, kind: SHORT}",
                        "position: {person: jen-salke}",
                        "position: {person: jen-salke, post: head, leads: yes}",
                        "reportingLine: {subordinate: a}",
                        "reportingLine: {subordinate: a, manager: Nobody}",
                        "reportingLine: {subordinate: a, manager: b, type: DASHED}",
                        "collaboration: {party: a, with: []}",
                        "collaboration: {party: a, with: [b, b]}",
                        "placement: {part: a}",
                        "ownership: {owner: a, owned: b, percent: 100.5}",
                        "ownership: {owner: a, owned: b, percent: \"40\"}",
                        "ownership: {owner: a, owned: b, percent: {least: 40}}",
                        "naming: {subject: a, name: b}",
                        "succession: {successor: a, type: MERGER, predecessors: []}",
                        "effect: {announcement: a, kind: LAYOFFS}",
                        "effect: {announcement: a, kind: LAYOFF, headcountLeast: 1.5}",
                        "effect: {announcement: a, kind: LAYOFF, headcountLeast: -1}",
                        "phase: {effect: a, region: b}",
                        "authorship: {announcement: a, authors: []}",
                        "attestation: {announcement: a}",
                        "firstReport: {announcement: a}",
                        "remark: {subject: a, text: \" \"}",
                        "remark: {subject: a, text: b}, modality: SURE",
                        "remark: {subject: a, text: b}, start: ONGOING",
                        "remark: {subject: a, text: b}, end: NOT_STATED",
                        "remark: {subject: a, text: b}, supersedes: A B")
                .map(fields -> "dossier: 1\nclaims: {c: {" + fields + ", citations: [{document: d}]}}");
    }

    private static Stream<String> citations() {
        return Stream.of(
                        "",
                        "citations: []",
                        "citations: {document: d}",
                        "citations: [{}]",
                        "citations: [{document: d, stance: AGREES}]",
                        "citations: [{document: d, speakers: []}]",
                        "citations: [{document: d, restsOn: e, anonymous: A}]",
                        "citations: [{document: d, speakers: [e], anonymous: A}]",
                        "citations: [{document: d, spokenOf: 2024-01}]",
                        "citations: [{document: d, tense: NOW}]")
                .map(fields -> "dossier: 1\nclaims: {c: {remark: {subject: a, text: b}, " + fields + "}}");
    }
}
