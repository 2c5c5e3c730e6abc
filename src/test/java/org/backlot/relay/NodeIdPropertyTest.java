package org.backlot.relay;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class NodeIdPropertyTest {

    @Property(tries = 500)
    void whatIsPrintedIsFound(
            @ForAll NodeId.Family family, @ForAll @LongRange(min = 1, max = 999_999_999_999_999_999L) long number) {
        String part = family.hasParts() ? "sole-manager:rounding" : "";

        assertThat(NodeId.find(NodeId.print(family, number, part))).isEqualTo(new NodeId(family, number, part));
    }

    @Property(tries = 500)
    void anyTextHasAnAnswer(@ForAll String id) {
        NodeId found = NodeId.find(id);

        assertThat(found == null || found.number() > 0).isTrue();
    }
}
