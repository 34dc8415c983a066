package io.github.asl4j.local.endpoint;

import com.sun.net.httpserver.HttpServer;
import io.github.asl4j.local.ExecutionOptions;
import io.github.asl4j.local.Interpreter;
import io.github.asl4j.local.MockConfig;
import io.github.asl4j.local.TaskHandler;
import io.github.asl4j.local.objects.ObjectStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/**
 * An embedded server with the API of Step Functions, on loopback only. Point any client of the service at {@link #uri}
 * with any Region and credentials; these are neither checked nor kept.
 *
 * <pre>{@code
 * try (Endpoint endpoint = Endpoint.builder().tasks("sns:publish", handler).start();
 *         SfnClient client = SfnClient.builder().endpointOverride(endpoint.uri()).build()) {
 *     client.createStateMachine(..);
 * }
 * }</pre>
 *
 * <p>It has all operations of the API, with their constraints and typed errors, and keeps everything in memory. Clients put
 * {@code sync-} before the host of StartSyncExecution and TestState unless that is switched off; in the AWS SDK for Java by
 * the advanced option {@code DISABLE_HOST_PREFIX_INJECTION}.
 *
 * <ul>
 *   <li>Executions run on threads of the endpoint, in real time by default; ARNs are those of account 123456789012 in
 *       us-east-1.
 *   <li>A task is answered by the handler of {@link Builder#tasks} for its resource. {@code states:startExecution}
 *       without a handler starts an execution of the endpoint's machine; an activity without one waits for GetActivityTask.
 *   <li>The handler of a {@code .waitForTaskToken} task that answers {@link io.github.asl4j.local.TaskResult#pending}, or
 *       not at all, leaves the end to SendTaskSuccess and SendTaskFailure. Virtual time stands still meanwhile.
 *   <li>Of the executions that have ended, the oldest are forgotten when there are very many.
 *   <li>Logging, tracing, encryption and roles are checked and kept, and change nothing.
 *   <li>A request may have 1 MiB; a client has ten seconds to send it, and to take the answer.
 * </ul>
 */
public final class Endpoint implements AutoCloseable {

    private static final long CLOSE_MILLIS = 10_000;

    /** How many connections may wait until they are accepted; the 50 of the JDK make a crowd wait for seconds. */
    private static final int BACKLOG = 1_024;

    private static final long KEPT_EVENTS = 1_000_000;
    private static final long CLIENT_MILLIS = 10_000;
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    private final HttpServer server;
    private final ExecutorService requests;
    private final ExecutorService executions;
    private final List<EndpointThreads> threads;
    private final Deadlines deadlines;
    private final Registry registry;
    private final Activities activities;

    private Endpoint(
            HttpServer server,
            ExecutorService requests,
            ExecutorService executions,
            List<EndpointThreads> threads,
            Deadlines deadlines,
            Registry registry,
            Activities activities) {
        this.server = server;
        this.requests = requests;
        this.executions = executions;
        this.threads = threads;
        this.deadlines = deadlines;
        this.registry = registry;
        this.activities = activities;
    }

    /** Starts an endpoint without handlers, in real time, on a free port. */
    public static Endpoint start() {
        return builder().start();
    }

    /** Returns a builder of an endpoint. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns where it listens, {@code http://127.0.0.1:<port>}. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Stops listening, aborts what runs, and returns when no thread of the endpoint is left. */
    @Override
    public void close() {
        server.stop(0);
        activities.close();
        registry.executions(all -> true).forEach(started -> started.execution().stop());
        requests.shutdownNow();
        executions.shutdownNow();
        try {
            for (EndpointThreads pool : threads) {
                pool.join(CLOSE_MILLIS);
            }
            // Requests have deadlines until their threads have ended.
            deadlines.close(CLOSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Builds and starts an {@link Endpoint}. */
    public static final class Builder {

        private int port;
        private ExecutionOptions options = ExecutionOptions.defaults().realTime();
        private final Map<String, TaskHandler> tasks = new LinkedHashMap<>();
        private Optional<ObjectStore> objects = Optional.empty();
        private Optional<MockConfig> mocks = Optional.empty();

        private long clientMillis = CLIENT_MILLIS;
        private long keptEvents = KEPT_EVENTS;

        private Builder() {}

        /** Sets how long a client may take to send a request, or to take an answer. */
        Builder clientMillis(long millis) {
            this.clientMillis = millis;
            return this;
        }

        /**
         * Sets how many history events the executions that have ended may have together; beyond them the oldest executions are
         * forgotten, so that the memory of a server that is long there has an end. By default 1,000,000, about 200 MB.
         *
         * @throws IllegalArgumentException if the number is negative
         */
        public Builder keptEvents(long events) {
            if (events < 0) {
                throw new IllegalArgumentException("keptEvents must not be negative: " + events);
            }
            this.keptEvents = events;
            return this;
        }

        /** Sets the port; by default any that is free. */
        public Builder port(int port) {
            this.port = port;
            return this;
        }

        /** Adds a handler for the tasks whose resource matches, as {@link Interpreter#tasks} does. */
        public Builder tasks(String pattern, TaskHandler handler) {
            Objects.requireNonNull(pattern, "pattern");
            Objects.requireNonNull(handler, "handler");
            tasks.put(pattern, handler);
            return this;
        }

        /**
         * Lets StartExecution take {@code <stateMachineArn>#<testCase>}, as Step Functions Local does: the execution gets the
         * mocked answers of the test case under the name of its state machine.
         */
        public Builder mocks(MockConfig config) {
            this.mocks = Optional.of(config);
            return this;
        }

        /** Sets the buckets of distributed Maps, as {@link Interpreter#objects} does. */
        public Builder objects(ObjectStore store) {
            this.objects = Optional.of(store);
            return this;
        }

        /** Sets the time, account, Region, seed and limits of all executions; names and type come from the requests. */
        public Builder options(ExecutionOptions options) {
            this.options = Objects.requireNonNull(options, "options");
            return this;
        }

        /**
         * Starts the endpoint.
         *
         * @throws UncheckedIOException if the port cannot be listened on
         */
        public Endpoint start() {
            // Else the JDK lets a small answer wait 40 ms for the client's acknowledgement of its head. Read once a
            // JVM.
            if (System.getProperty(NO_DELAY) == null) {
                System.setProperty(NO_DELAY, "true");
            }
            HttpServer server;
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), BACKLOG);
            } catch (IOException e) {
                throw new UncheckedIOException("the endpoint cannot listen on port " + port, e);
            }
            Registry registry = new Registry(options.seed(), keptEvents);
            EndpointThreads executionThreads = new EndpointThreads("asl-endpoint-execution-");
            EndpointThreads requestThreads = new EndpointThreads("asl-endpoint-request-");
            Deadlines deadlines = new Deadlines(clientMillis);
            ExecutorService executions = Executors.newCachedThreadPool(executionThreads);
            ExecutorService requests = Executors.newCachedThreadPool(requestThreads);
            TaskTokens tokens = new TaskTokens();
            Activities activities = new Activities();
            Executions starts = new Executions(registry, executions, mocks);
            UnaryOperator<Interpreter> handlers = interpreter -> withHandlers(interpreter, tokens)
                    .tasks(StartingTask.RESOURCE, new StartingTask(starts))
                    .tasks(Activities.RESOURCE, tokens.watch(activities))
                    .stateMachines(registry::interpreter);
            Map<String, Action> actions =
                    Operations.of(registry, starts, executions, tokens, activities, options, handlers);
            server.createContext("/", new ApiHandler(actions, requests, deadlines));
            server.setExecutor(deadlines.forRequests(requests));
            server.start();
            return new Endpoint(
                    server,
                    requests,
                    executions,
                    List.of(requestThreads, executionThreads),
                    deadlines,
                    registry,
                    activities);
        }

        private Interpreter withHandlers(Interpreter bare, TaskTokens tokens) {
            Interpreter interpreter = objects.map(bare::objects).orElse(bare);
            for (Map.Entry<String, TaskHandler> task : tasks.entrySet()) {
                interpreter = interpreter.tasks(task.getKey(), tokens.watch(task.getValue()));
            }
            return interpreter;
        }
    }
}
