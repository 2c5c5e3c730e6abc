package org.backlot.submission;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.backlot.access.Needs;
import org.backlot.access.Role;
import org.backlot.dossier.DossierException;
import org.backlot.intake.Dossiers;
import org.backlot.ledger.LedgerException;
import org.backlot.limits.Cost;
import org.backlot.snapshot.Snapshots;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;

/** Entering dossiers. */
@GraphQLApi
public class ImportMutations {
    private static final String UNNAMED = "dossier";

    private final Dossiers dossiers;
    private final Snapshots snapshots;

    ImportMutations(Dossiers dossiers, Snapshots snapshots) {
        this.dossiers = dossiers;
        this.snapshots = snapshots;
    }

    @Mutation
    @Needs(role = Role.EDITOR)
    @Cost(weight = 500)
    @Description(
            "Enter a dossier, as the command import does: all of it or nothing. The same one twice changes nothing, so"
                    + " whoever heard no answer can send it again. The role of an editor is needed. Large files go by POST to"
                    + " /imports.")
    public ImportDossierPayload importDossier(@Description("The dossier.") ImportDossierInput input) {
        String name = input.fileName() == null ? UNNAMED : input.fileName();
        boolean dry = Boolean.TRUE.equals(input.dryRun());
        try {
            Dossiers.Plan plan = dry ? dossiers.rehearse(name, input.dossier()) : dossiers.enter(name, input.dossier());
            return done(plan, !dry && !plan.outcome().isEmpty(), input.clientMutationId());
        } catch (DossierException refused) {
            return failed(refused.mistakes().stream().map(UserError::of).toList(), input.clientMutationId());
        } catch (LedgerException refused) {
            return failed(List.of(UserError.refused(String.valueOf(refused.getMessage()))), input.clientMutationId());
        }
    }

    private ImportDossierPayload done(Dossiers.Plan plan, boolean recorded, @Nullable String clientMutationId) {
        long sequence = snapshots.renew().graph().sequence();
        return new ImportDossierPayload(
                List.of(),
                recorded,
                plan.changes(),
                RecordCount.of(plan.outcome()),
                recorded ? sequence : null,
                clientMutationId);
    }

    private static ImportDossierPayload failed(List<UserError> errors, @Nullable String clientMutationId) {
        return new ImportDossierPayload(errors, false, List.of(), List.of(), null, clientMutationId);
    }
}
