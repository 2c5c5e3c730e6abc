package org.backlot.refusal;

import io.smallrye.graphql.api.ErrorExtensionProvider;
import jakarta.json.Json;
import jakarta.json.JsonValue;

/** Puts the code of a refusal into the extensions of the error that a client sees. */
public final class RefusalCode implements ErrorExtensionProvider {

    @Override
    public String getKey() {
        return "code";
    }

    @Override
    public JsonValue mapValueFrom(Throwable failure) {
        return Json.createValue(
                failure instanceof Refusal refusal ? refusal.code().name() : "INTERNAL_ERROR");
    }
}
