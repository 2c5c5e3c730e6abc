package org.backlot.export;

import org.backlot.announcement.EffectKind;
import org.backlot.citation.Tense;
import org.backlot.graph.Story;
import org.backlot.naming.NameKind;
import org.backlot.succession.SuccessionType;

/** A story with something of every sort that a format can carry or lose. */
public final class Studios {
    private static final String ARTICLE = "thewrap 2024-01-10";

    private Studios() {}

    public static Story story() {
        Story story = new Story()
                .companies("amazon", "mgm", "amazon-mgm")
                .divisions("studios", "mgm-plus")
                .people("jen-salke", "vernon-sanders")
                .posts("head-of-studios")
                .memo("memo")
                .announcement("salke-memo", "memo")
                .identified("amazon", "wikidata", "Q3884")
                .identified("jen-salke", "imdb", "nm0758165");
        story.naming("studios", "Amazon Studios", NameKind.FORMER).until("2023").cited(ARTICLE);
        story.naming("studios", "Amazon MGM Studios", NameKind.OFFICIAL)
                .from("2023-05-10")
                .cited(ARTICLE);
        story.placement("studios", "amazon").cited(ARTICLE);
        story.placement("head-of-studios", "studios").cited(ARTICLE);
        story.title("jen-salke", "studios", "Head of Studios").from("2018-02").cited(ARTICLE);
        story.position("jen-salke", "head-of-studios")
                .from("[2018-02-01..2018-02-09]")
                .cited(ARTICLE);
        story.line("vernon-sanders", "jen-salke").cited(ARTICLE, cited -> cited.restingOn("memo"));
        story.ownership("amazon", "mgm", 100).from("2022-03-17").cited(ARTICLE);
        story.succession(SuccessionType.MERGER, "amazon-mgm", "mgm").cited(ARTICLE);
        story.effect("salke-memo", EffectKind.LAYOFF, "mgm-plus").cited(ARTICLE);
        story.leads("vernon-sanders", "mgm-plus").planned().cited(ARTICLE, cited -> cited.tense(Tense.FUTURE));
        story.authorship("salke-memo", "jen-salke").cited(ARTICLE);
        story.collaboration("jen-salke", "vernon-sanders").cited(ARTICLE).withdrawn("2024-02-01");
        return story;
    }
}
