package org.backlot.submission;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** A dossier to enter. */
@Input("ImportDossierInput")
@Description("A dossier to enter.")
public record ImportDossierInput(
        @Description("The dossier itself, YAML or JSON, as the page on dossiers has it and /schema/dossier-1.json.")
        String dossier,

        @Nullable @Description("What mistakes are to call it; dossier when absent.")
        String fileName,

        @Nullable @Description("Whether to tell only what it would change; false when absent.")
        Boolean dryRun,

        @Nullable @Description("Comes back with the answer; means nothing here.")
        String clientMutationId) {}
