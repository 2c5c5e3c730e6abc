package org.backlot.evidence;

import io.smallrye.graphql.api.Nullable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.backlot.person.Person;
import org.backlot.publication.Document;
import org.backlot.publication.Publication;
import org.backlot.relay.Node;
import org.backlot.relay.NodeId;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

/** What a citation finally rests on. Two origins are one when they are equal. */
@Description("What a citation finally rests on. Four articles on one memo have one origin.")
public record Origin(
        @Description("What sort of origin it is.") OriginKind kind,

        @Nullable @Description("The memo, release or filing, or the document of no known outlet; null for the others.")
        Document document,

        @Nullable @Description("The speaker; null unless somebody speaks on the record.")
        Person speaker,

        @Nullable @Description("The outlet: itself, or the holder of a source it does not name; null for the others.")
        Publication publication,

        @Nullable @Description("The words printed about a source that is not named; null for the others.")
        String descriptor)
        implements Node {

    static Origin of(Document document) {
        return new Origin(OriginKind.DOCUMENT, document, null, null, null);
    }

    static Origin of(Person speaker) {
        return new Origin(OriginKind.SPEAKER, null, speaker, null, null);
    }

    static Origin of(Publication outlet) {
        return new Origin(OriginKind.OUTLET, null, null, outlet, null);
    }

    static Origin anonymous(@Nullable Publication holder, String descriptor) {
        return new Origin(OriginKind.ANONYMOUS_SOURCE, null, null, holder, descriptor);
    }

    /** A source without a name has the words about it, in short, for a part; one that no outlet holds has no number of its own. */
    @Override
    @Id
    @Description("The global id: opaque, unique over all types, and valid for ever.")
    public String getId() {
        String part =
                descriptor == null ? NodeId.part(kind.name()) : NodeId.part(kind.name(), holder(), hash(descriptor));
        return NodeId.print(NodeId.Family.ORIGIN, number(), part);
    }

    private long number() {
        if (document != null) {
            return document.number();
        } else if (speaker != null) {
            return speaker.entry().number();
        }
        return publication == null ? 1 : publication.number();
    }

    private String holder() {
        return publication == null ? "nobody" : "outlet";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    @Description("Its name in a few words, for a list.")
    public String getLabel() {
        if (document != null) {
            return document.title();
        }
        if (speaker != null) {
            return speaker.entry().label();
        }
        String outlet = publication == null ? "" : publication.name();
        return descriptor == null ? outlet : descriptor + (outlet.isEmpty() ? "" : " (to " + outlet + ")");
    }
}
