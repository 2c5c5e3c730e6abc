package org.backlot.limits;

import io.smallrye.graphql.api.Directive;
import io.smallrye.graphql.api.DirectiveLocation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eclipse.microprofile.graphql.Description;

/** How much a field counts in the cost of a request, where it is more than the 1 of a field that is simply read. */
@Directive(on = DirectiveLocation.FIELD_DEFINITION)
@Description(
        "How much the field counts in the cost of a request; 1 where nothing is said. The entries of a list count each.")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Cost {
    /** So many times a field that is simply read. */
    int weight();
}
