package org.backlot.reporting;

import org.backlot.graph.Claim;
import org.backlot.graph.Graph;
import org.backlot.graph.Subject;
import org.backlot.relay.Node;
import org.backlot.relay.NodeId;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.jspecify.annotations.Nullable;

/** What an implied reporting line says, outside time: whether it can be inferred depends on the moment. */
@Description("What an implied reporting line says, outside time. Whether it can be inferred depends on the moment.")
public record Conclusion(
        @Description("By which rule it is inferred.") InferenceRule rule,
        @Description("Who would report.") Subject subordinate,
        @Description("To whom.") Subject manager,

        @Description("The claim about the subordinate that it rests on, among others.")
        Claim claim)
        implements Node {

    static Conclusion of(ImpliedLine line) {
        return new Conclusion(
                line.rule(),
                line.getSubordinate().it(),
                line.getManager().it(),
                line.last().it());
    }

    /** The conclusion of a global id; {@code null} when it names something that there is not. */
    static @Nullable Conclusion find(NodeId id, Graph graph) {
        Claim claim = graph.findClaim(id.number());
        InferenceRule rule = id.constantAt(0, InferenceRule.class);
        Subject subordinate = graph.findSubject(id.numberAt(1));
        Subject manager = graph.findSubject(id.numberAt(2));
        return claim == null || rule == null || subordinate == null || manager == null
                ? null
                : new Conclusion(rule, subordinate, manager, claim);
    }

    @Override
    @Id
    @Description("The global id: opaque, unique over all types, and valid for ever.")
    public String getId() {
        return NodeId.print(
                NodeId.Family.INFERENCE,
                claim.entry().number(),
                NodeId.part(
                        rule.name(),
                        subordinate.entry().number(),
                        manager.entry().number()));
    }
}
