package org.backlot.limits;

import io.smallrye.graphql.api.Directive;
import io.smallrye.graphql.api.DirectiveLocation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eclipse.microprofile.graphql.Description;

/**
 * How much it counts that a list has to be gone through as a whole, where a page of it in its own order has not: when it
 * is asked for in another order, or counted. Of the list that the field gives, or of those directly below the field.
 */
@Directive(on = DirectiveLocation.FIELD_DEFINITION)
@Description(
        "How much it counts besides that the list has to be gone through as a whole: in another order than its own,"
                + " or to be counted. On a field that is no list, that of the lists directly below it.")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface WholeCost {
    /** So many times a field that is simply read. */
    int weight();

    /** The field of {@code orderBy} by which the list stands in its own order. */
    String own();
}
