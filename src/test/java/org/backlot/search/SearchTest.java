package org.backlot.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.backlot.citation.Tense;
import org.backlot.graph.Impatient;
import org.backlot.graph.Moment;
import org.backlot.graph.Story;
import org.backlot.graph.SubjectKind;
import org.backlot.naming.NameKind;
import org.backlot.refusal.ErrorCode;
import org.backlot.refusal.Refusal;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    private static final String ARTICLE = "thewrap 2024-01-10";
    private static final String EARLIER = "deadline 2022-11-29";

    private final Story story = new Story()
            .companies("amazon")
            .divisions("amazon-studios", "mgm-plus", "drama")
            .people("jen-salke", "mike-hopkins")
            .announcements("salke-memo");

    SearchTest() {
        story.naming("jen-salke", "Jen Salke", NameKind.OFFICIAL).cited(ARTICLE);
        story.naming("jen-salke", "Jennifer Salke", NameKind.FULL).cited(EARLIER);
        story.naming("mgm-plus", "MGM+", NameKind.OFFICIAL).cited(EARLIER);
        story.naming("mgm-plus", "Epix", NameKind.FORMER)
                .cited("thr 2022-11-30")
                .cited(ARTICLE, cited -> cited.tense(Tense.PAST));
        story.title("jen-salke", "amazon-studios", "Head of Amazon MGM Studios").cited(ARTICLE);
        story.placement("drama", "amazon-studios").cited(ARTICLE);
        story.placement("amazon-studios", "amazon").cited(ARTICLE);
        story.position("mike-hopkins", "amazon").cited(ARTICLE);
    }

    @ParameterizedTest
    @CsvSource({
        "Epix, mgm-plus, EXACT, NAME",
        "MGM plus, mgm-plus, EXACT, NAME",
        "mgm+, mgm-plus, EXACT, NAME",
        "Jen Salke, jen-salke, EXACT, NAME",
        "jen, jen-salke, STARTS, NAME",
        "salke jen, jen-salke, WORDS, NAME",
        "Salke, jen-salke, WORDS, NAME",
        "Jenifer Slake, jen-salke, SIMILAR, NAME",
        "mgmplus, mgm-plus, SIMILAR, LABEL",
        "Ep ix, mgm-plus, SIMILAR, NAME",
        "head of amazon mgm studios, jen-salke, EXACT, TITLE",
        "Head of Amazon, jen-salke, STARTS, TITLE",
        "label of mike-hopkins, mike-hopkins, EXACT, LABEL",
        "label of salke-memo, salke-memo, EXACT, LABEL",
    })
    void aSubjectIsFoundByAnyNameOrTitleOfIt(String query, String slug, MatchQuality quality, MatchedText by) {
        SearchMatch match = new SearchMatch(found(query).get(0), story.on("2024-01-10"));

        assertThat(slugs(found(query)).get(0)).isEqualTo(slug);
        assertThat(match.getQuality()).isEqualTo(quality);
        assertThat(match.getFoundBy()).isEqualTo(by);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "zzz", "Jen Hopkins", "xx"})
    void whatIsNowhereIsNotFound(String query) {
        assertThat(found(query)).isEmpty();
    }

    @Test
    void aSubjectIsFoundOnceByItsBestName() {
        assertThat(found("salke")).extracting(hit -> hit.subject().getSlug()).containsOnlyOnce("jen-salke");
        assertThat(new SearchMatch(found("jennifer").get(0), story.on("2024-01-10")).getText())
                .isEqualTo("Jennifer Salke");
    }

    @ParameterizedTest
    @CsvSource({"2022-12-01, true", "2024-01-09, true", "2024-01-10, false"})
    void whetherANameIsCurrentDependsOnTheDay(String day, boolean current) {
        assertThat(found("Epix", story.on(day)).get(0).key().current()).isEqualTo(current);
    }

    @ParameterizedTest
    @CsvSource({
        "Jennifer Salke, 2022-11-28, , false",
        "Jennifer Salke, 2022-11-29, , true",
        "Head of Amazon MGM Studios, 2024-01-09, , false",
        "Jen Salke, , 2024-01-11, false",
        "Jen Salke, , 2024-01-12, true",
        "label of mike-hopkins, 2024-01-09, , false",
        "label of mike-hopkins, , 2024-01-11, false",
        "label of mike-hopkins, 2024-01-10, 2024-01-12, true",
    })
    void whatWasNotKnownYetIsNotFound(
            String query, @Nullable String reportedBy, @Nullable String recordedBy, boolean found) {
        Moment moment = story.on("2024-01-10", reportedBy, recordedBy);

        assertThat(found(query, moment).stream()
                        .anyMatch(hit -> hit.key().stage() == 0 || hit.key().stage() == 1))
                .isEqualTo(found);
    }

    @Test
    void aNameThatWasTakenBackIsNotFound() {
        story.naming("mike-hopkins", "Michael Hopkins", NameKind.FULL)
                .cited(ARTICLE)
                .withdrawn("2024-01-13");

        assertThat(slugs(found("Michael Hopkins"))).isEmpty();
    }

    @Test
    void ofTwoWithOneNameTheOneWhoBearsItComesFirst() {
        story.naming("amazon-studios", "Studio", NameKind.FORMER)
                .until("2020")
                .cited(ARTICLE, cited -> cited.tense(Tense.PAST));
        story.naming("mgm-plus", "Studio", NameKind.OFFICIAL).cited(ARTICLE);

        assertThat(slugs(found("studio")).subList(0, 2)).containsExactly("mgm-plus", "amazon-studios");
    }

    @ParameterizedTest
    @CsvSource({
        "je, jen-salke",
        "jen s, jen-salke",
        "jen slk, jen-salke",
        "salke je, jen-salke",
        "mgm p, mgm-plus",
        "ep, mgm-plus",
        "h, jen-salke",
    })
    void anIncompleteWordIsFoundWhereThatIsAskedFor(String typed, String slug) {
        assertThat(slugs(found(typed, true, story.on("2024-01-10"), SearchFilter.NONE)))
                .contains(slug);
    }

    @Test
    void asOneTypesSlipsAreLetPassOnlyWhereNothingElseIsFound() {
        story.naming("mike-hopkins", "Jan Hopkins", NameKind.SHORT).cited(ARTICLE);
        story.naming("drama", "Jon", NameKind.SHORT).cited(ARTICLE);

        assertThat(slugs(found("jan", true, story.on("2024-01-10"), SearchFilter.NONE)))
                .containsExactly("mike-hopkins");
        assertThat(slugs(found("jan", false, story.on("2024-01-10"), SearchFilter.NONE)))
                .containsExactly("mike-hopkins", "jen-salke", "drama");
    }

    @ParameterizedTest
    @CsvSource({
        "label, amazon, amazon amazon-studios drama jen-salke mike-hopkins",
        "label, amazon-studios, amazon-studios drama jen-salke",
        "salke, amazon, jen-salke",
        "salke, mgm-plus, ''",
    })
    void whatBelongsToAnOrganizationIsFoundThere(String query, String organization, String slugs) {
        List<Hit> found = found(query, false, story.on("2024-01-10"), new SearchFilter(null, organization, null, null));

        assertThat(slugs(found)).containsExactlyInAnyOrder(slugs.isEmpty() ? new String[0] : slugs.split(" ", -1));
    }

    @Test
    void onlyTheKindsThatAreWantedAreFound() {
        SearchFilter people = new SearchFilter(List.of(SubjectKind.PERSON), null, null, null);

        assertThat(slugs(found("label", false, story.on("2024-01-10"), people)))
                .containsExactlyInAnyOrder("jen-salke", "mike-hopkins");
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatWasFoundByWhatIsWantedIsFound(MatchedText wanted) {
        List<Hit> all = found("label", false, story.on("2024-01-10"), SearchFilter.NONE);
        List<Hit> found =
                found("label", false, story.on("2024-01-10"), new SearchFilter(null, null, List.of(wanted), null));

        assertThat(found)
                .isEqualTo(all.stream().filter(hit -> hit.foundBy() == wanted).toList());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onlyWhatWasSoOnTheDayIsFoundOrOnlyWhatWasNot(boolean current) {
        for (String day : List.of("2020-01-01", "2024-01-10")) {
            List<Hit> all = found("salke", false, story.on(day), SearchFilter.NONE);
            List<Hit> found = found("salke", false, story.on(day), new SearchFilter(null, null, null, current));

            assertThat(found)
                    .isEqualTo(all.stream()
                            .filter(hit -> hit.key().current() == current)
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "mjen\u000000000000000000001",
                "a\u000000000000000000001",
                "ajen\u000020000000000000001",
                "ajen\u000001",
                "ajen\u00000f000000000000001",
                "ajen00000000000000001"
            })
    void aForgedCursorIsRefused(String key) {
        Search search = search("jen", false, story.on("2024-01-10"), SearchFilter.NONE);

        assertThat(catchThrowableOfType(Refusal.class, () -> search.from(key, hit -> true)))
                .extracting(Refusal::code)
                .isEqualTo(ErrorCode.INVALID_CURSOR);
    }

    @ParameterizedTest
    @CsvSource({"2", "3"})
    void pagesFromTheEndTogetherAreWhatWasFound(int size) {
        Search search = search("label", false, story.on("2024-01-10"), SearchFilter.NONE);
        List<Hit> found = new ArrayList<>();
        @Nullable String before = null;
        boolean more = true;
        while (more) {
            Page<Hit> page = Page.of(search, hit -> hit.key().print(), PageRequest.of(null, null, size, before));
            found.addAll(0, page.entries());
            before = page.info().startCursor();
            more = page.info().hasPreviousPage();
        }

        assertThat(found).isEqualTo(found("label"));
    }

    @Test
    void aSearchThatPassesManyEndsWhenNobodyWaits() {
        Search search = search("label", false, Impatient.story().on("2024-01-10"), SearchFilter.NONE);

        Impatient.assertEnds(() -> search.from(null, hit -> true));
    }

    private List<Hit> found(String query) {
        return found(query, story.on("2024-01-10"));
    }

    private static List<Hit> found(String query, Moment moment) {
        return found(query, false, moment, SearchFilter.NONE);
    }

    private static List<Hit> found(String query, boolean open, Moment moment, SearchFilter where) {
        List<Hit> hits = new ArrayList<>();
        search(query, open, moment, where).from(null, hits::add);
        return hits;
    }

    private static Search search(String query, boolean open, Moment moment, SearchFilter where) {
        return new Search(SearchIndex.EMPTY.of(moment.graph()), Phrase.of(query, open), moment, where);
    }

    private static List<String> slugs(List<Hit> hits) {
        return hits.stream().map(hit -> hit.subject().getSlug()).toList();
    }
}
