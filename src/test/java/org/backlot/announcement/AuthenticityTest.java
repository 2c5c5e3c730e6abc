package org.backlot.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import org.backlot.graph.Moment;
import org.backlot.graph.Story;
import org.backlot.graph.Told;
import org.backlot.standing.Standing;
import org.backlot.standing.StandingValue;
import org.junit.jupiter.api.Test;

class AuthenticityTest {
    private static final String MEMO = "salke-memo-2024";
    private static final String ARTICLE = "thewrap 2024-01-10";

    private final Story story =
            new Story().announcements(MEMO).people("jen-salke", "mike-hopkins").memo("salke-memo");

    @Test
    void aMemoThatNobodyVouchesForIsNotAttested() {
        assertThat(authenticity().state()).isEqualTo(AuthenticityState.NOT_ATTESTED);
    }

    @Test
    void aMemoThatAnInsiderVouchesForIsCorroborated() {
        attest().cited(ARTICLE, cited -> cited.anonymous("an insider familiar with the matter"));

        assertThat(authenticity().state()).isEqualTo(AuthenticityState.CORROBORATED);
    }

    @Test
    void aMemoThatSomebodyCallsForgedIsDisputedThoughOthersVouchForIt() {
        attest().cited(ARTICLE, cited -> cited.anonymous("an insider"))
                .cited("upi 2024-01-11", cited -> cited.onRecord("mike-hopkins").denying());

        assertThat(authenticity().state()).isEqualTo(AuthenticityState.DISPUTED);
    }

    @Test
    void aMemoThatSomebodyCallsForgedIsDisputedThoughNobodyVouchesForIt() {
        attest().cited("upi 2024-01-11", cited -> cited.onRecord("mike-hopkins").denying());

        assertThat(authenticity().state()).isEqualTo(AuthenticityState.DISPUTED);
    }

    @Test
    void aDenialThatWasTakenBackDisputesNothing() {
        attest().cited("upi 2024-01-11", cited -> cited.denying()).withdrawn("2024-01-13");

        assertThat(authenticity().state()).isEqualTo(AuthenticityState.NOT_ATTESTED);
    }

    @Test
    void twoWhoDoNotRestOnOneAnotherCountAsTwo() {
        attest().cited(ARTICLE, cited -> cited.anonymous("an insider"));
        attest().cited("deadline 2024-01-10");

        assertThat(authenticity().independentAttestations()).isEqualTo(2);
    }

    @Test
    void twoAttestationsOfOneSourceCountOnce() {
        attest().cited(ARTICLE, cited -> cited.anonymous("an insider"));
        attest().cited("thewrap 2024-01-12", cited -> cited.anonymous("an insider"));

        assertThat(authenticity().independentAttestations()).isEqualTo(1);
    }

    @Test
    void aMemoDoesNotVouchForItself() {
        attest().cited(ARTICLE, cited -> cited.restingOn("salke-memo"));

        assertThat(authenticity().state()).isEqualTo(AuthenticityState.NOT_ATTESTED);
    }

    @Test
    void anAttestationDoesNotCorroborateWhatTheMemoSays() {
        Told line =
                story.line("jen-salke", "mike-hopkins").in(MEMO).cited(ARTICLE, cited -> cited.restingOn("salke-memo"));
        attest().cited("deadline 2024-01-10", cited -> cited.anonymous("an insider"));
        Moment moment = story.on("2024-01-15");

        assertThat(Standing.of(line.in(moment.graph()), moment).value()).isEqualTo(StandingValue.REPORTED);
    }

    private Told attest() {
        return story.attestation(MEMO, "salke-memo");
    }

    private Authenticity authenticity() {
        return Authenticity.of((AnnouncementAt) story.view(MEMO, "2024-01-15"));
    }
}
