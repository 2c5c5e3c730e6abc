package org.backlot.followthemoney;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backlot.bulk.Said;
import org.backlot.bulk.Waiting;
import org.backlot.citation.Stance;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.SubjectKind;
import org.backlot.intake.Clerk;
import org.backlot.intake.Dataset;
import org.backlot.intake.Pages;
import org.backlot.intake.Register;
import org.backlot.intake.Statement;
import org.backlot.intake.Texts;
import org.backlot.time.Validity;
import org.jspecify.annotations.Nullable;

/** Tells what one entity says. */
final class FtmTelling {
    private final FtmEntity entity;
    private final Dataset dataset;
    private final Register register;
    private final Clerk.Telling told;

    FtmTelling(FtmEntity entity, Dataset dataset, Clerk.Telling told) {
        this.entity = entity;
        this.dataset = dataset;
        this.register = new Register(dataset.prefix());
        this.told = told;
    }

    /** An entity that is only referred to. @param kind null where it can be of several */
    String mentioned(String id, @Nullable SubjectKind kind) {
        return told.of(register.mentioned(id, kind, null));
    }

    /** The entity itself. */
    String described(SubjectKind kind, String name, Map<String, String> identifiers) {
        return told.of(register.described(entity.id(), kind, name, identifiers));
    }

    /** What joins two ends. */
    @FunctionalInterface
    interface Joining {
        void join(String one, String other, String key);
    }

    void each(String from, @Nullable SubjectKind one, String to, @Nullable SubjectKind other, Joining joining) {
        for (String each : entity.ends(from)) {
            for (String end : entity.ends(to)) {
                joining.join(mentioned(each, one), mentioned(end, other), each + "|" + end);
            }
        }
    }

    void say(
            String key,
            ClaimKind kind,
            String subject,
            @Nullable String object,
            @Nullable String post,
            Validity validity,
            Said.Content content) {
        told.say(
                new Statement(
                        null,
                        entity.schema().toLowerCase(Locale.ROOT),
                        entity.id() + "|" + key,
                        kind,
                        subject,
                        object,
                        post,
                        validity,
                        content),
                cited(validity));
    }

    /** The dataset says so, by each source that the entity names. */
    private List<Said.Cited> cited(Validity validity) {
        Waiting.Document document = dataset.document();
        told.in(document);
        Said.Cited voice = dataset.says(document, entity.id(), validity);
        List<Said.Cited> cited = new ArrayList<>();
        for (String url : entity.values("sourceUrl")) {
            if (Texts.isAddress(url)) {
                String page = told.in(Pages.of(url, null, null));
                cited.add(new Said.Cited(
                        document.slug(), Stance.SUPPORTS, page, voice.locator(), voice.tense(), voice.spokenOf()));
            }
        }
        return cited.isEmpty() ? List.of(voice) : cited;
    }
}
