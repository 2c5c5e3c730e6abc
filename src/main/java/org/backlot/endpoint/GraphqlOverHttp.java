package org.backlot.endpoint;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import org.backlot.access.Tokens;
import org.backlot.refusal.Refusal;
import org.backlot.traffic.Priced;
import org.backlot.traffic.Run;

/** Answers requests by GraphQL over HTTP. */
@Singleton
class GraphqlOverHttp {
    private static final String METHODS = "GET, HEAD, POST, OPTIONS";

    private final Engine engine;
    private final Workers workers;
    private final SequenceGate gate;
    private final Tokens tokens;
    private final HttpAnswers answers;

    GraphqlOverHttp(Engine engine, Workers workers, SequenceGate gate, Tokens tokens, HttpAnswers answers) {
        this.tokens = tokens;
        this.engine = engine;
        this.workers = workers;
        this.gate = gate;
        this.answers = answers;
    }

    void handle(RoutingContext call) {
        HttpMethod method = call.request().method();
        if (method == HttpMethod.GET || method == HttpMethod.HEAD || method == HttpMethod.POST) {
            answer(call, method);
        } else if (method == HttpMethod.OPTIONS) {
            call.response().putHeader("Allow", METHODS).setStatusCode(204).end();
        } else {
            call.response().putHeader("Allow", METHODS);
            refuse(call, Refusal.method("Ask by GET or POST."));
        }
    }

    /** Answers with nothing but the refusal. */
    void refuse(RoutingContext call, Refusal refusal) {
        AnswerType type = AnswerType.preferred(call.parsedHeaders().accept());
        answers.send(call, type == null ? AnswerType.JSON : type, HttpReply.of(Answer.refused(refusal)));
    }

    private void answer(RoutingContext call, HttpMethod method) {
        AnswerType type = AnswerType.preferred(call.parsedHeaders().accept());
        if (type == null) {
            refuse(call, Refusal.notAcceptable(AnswerType.mediaTypes()));
            return;
        }
        GraphqlRequest request;
        try {
            request = HttpRequests.read(call);
        } catch (Refusal refusal) {
            refuse(call, refusal);
            return;
        }
        Transport transport = new Transport(method == HttpMethod.POST, type == AnswerType.EVENT_STREAM);
        Context context = Vertx.currentContext();
        gate.reached(request.atLeast())
                .compose(reached -> Workers.told(context, begin(call, method, request, transport)))
                .onComplete(
                        reply -> answers.send(call, type, reply),
                        failure ->
                                answers.send(call, type, HttpReply.of(Answer.failed(List.of(Faults.told(failure))))));
    }

    /** Whoever leaves is waited for no longer. What goes back is written on the worker, for it may be long. */
    private Run<HttpReply> begin(RoutingContext call, HttpMethod method, GraphqlRequest request, Transport transport) {
        List<String> authorization = call.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        Run<HttpReply> run = workers.begin(() -> {
            Priced<Outcome> priced = engine.prepare(request, transport, () -> tokens.caller(authorization));
            return new Priced<>(
                    priced.cost(),
                    priced.writes(),
                    () -> HttpReply.of(priced.work().call(), method != HttpMethod.POST));
        });
        if (call.response().closed()) {
            run.stop(Refusal.callerLeft());
        } else {
            call.response().closeHandler(closed -> run.stop(Refusal.callerLeft()));
        }
        return run;
    }
}
