package org.backlot.access;

import io.smallrye.graphql.api.Directive;
import io.smallrye.graphql.api.DirectiveLocation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eclipse.microprofile.graphql.Description;

/** Which role a mutation needs. One that does not say needs the highest. */
@Directive(on = DirectiveLocation.FIELD_DEFINITION)
@Description("Which role the mutation needs, in the claim groups of a token.")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {
    /** At least this one. */
    Role role();
}
