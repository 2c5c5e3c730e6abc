package org.backlot.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.graphql.api.Subscription;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.NodeSource;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectAt;
import org.backlot.graph.SubjectKey;
import org.backlot.refusal.Refusal;
import org.backlot.relay.NodeId;
import org.backlot.relay.Paging;
import org.backlot.snapshot.Snapshot;
import org.backlot.snapshot.Snapshots;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.junit.jupiter.api.Test;

/** Whatever works for its answer, more than to look something up, counts in the cost of a request. */
class WeighedFieldsTest {
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.backlot");

    /** What leads from one thing to the next in a step, or in as many as there are things in the answer. */
    private static final Set<Class<?>> STEPS = Set.of(
            Subject.class,
            SubjectAt.class,
            Claim.class,
            ClaimAt.class,
            Moment.class,
            Snapshots.class,
            Snapshot.class,
            NodeId.class,
            NodeSource.class,
            SubjectKey.class,
            Refusal.class);

    @Test
    void aFieldThatWorksForItsAnswerHasAWeightOrIsAPageOfAllThereIs() {
        List<String> unweighed = CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(GraphQLApi.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(WeighedFieldsTest::isField)
                .filter(field -> !field.isAnnotatedWith(Cost.class))
                .filter(field -> !isPageOfAll(field) && !isLookUp(field, new HashSet<>()))
                .map(field -> field.getOwner().getSimpleName() + "." + field.getName())
                .sorted()
                .toList();
        assertThat(unweighed).isEmpty();
    }

    @Test
    void toCountAListCountsMoreThanToReadIt() {
        assertThat(Committed.cost("{ people(first: 0) { totalCount } }"))
                .isGreaterThan(Committed.cost("{ people(first: 0) { pageInfo { endCursor } } }"));
    }

    static boolean isField(JavaMethod method) {
        return method.isAnnotatedWith(Query.class)
                || method.isAnnotatedWith(Mutation.class)
                || method.isAnnotatedWith(Subscription.class)
                || method.getParameters().stream().anyMatch(parameter -> parameter.isAnnotatedWith(Source.class));
    }

    /** What is left out of a page by a filter is looked at too, and is not bounded by its size. */
    private static boolean isPageOfAll(JavaMethod field) {
        List<JavaParameter> parameters = field.getParameters();
        return parameters.stream().anyMatch(parameter -> parameter.getRawType().isEquivalentTo(Paging.class))
                && parameters.stream()
                        .noneMatch(parameter ->
                                parameter.getRawType().getSimpleName().endsWith("Filter"));
    }

    private static boolean isLookUp(JavaMethod method, Set<JavaMethod> within) {
        return !within.add(method)
                || method.getMethodCallsFromSelf().stream().allMatch(call -> isStep(call, method, within));
    }

    private static boolean isStep(JavaMethodCall call, JavaMethod from, Set<JavaMethod> within) {
        JavaClass owner = call.getTargetOwner();
        if (!owner.getPackageName().startsWith("org.backlot")) {
            return true;
        }
        if (owner.isEquivalentTo(Graph.class)) {
            return !call.getTarget().getRawReturnType().isAssignableTo(List.class);
        }
        if (STEPS.stream().anyMatch(owner::isAssignableTo) || isComponent(call, owner) || owner.isEnum()) {
            return true;
        }
        return owner.equals(from.getOwner())
                && call.getTarget()
                        .resolveMember()
                        .map(helper -> isLookUp(helper, within))
                        .orElse(false);
    }

    private static boolean isComponent(JavaMethodCall call, JavaClass owner) {
        return owner.isRecord()
                && call.getTarget().getRawParameterTypes().isEmpty()
                && owner.tryGetField(call.getTarget().getName()).isPresent();
    }
}
