package io.github.asl4j.sample;

import io.github.asl4j.model.internal.NearestName;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the command line says. */
record Options(Map<String, String> values) {

    static final String USAGE = """
            Usage: java -jar asl-sample/target/asl-sample.jar [OPTION VALUE]..

            Without options the sample runs on this machine: it deploys to an embedded server that speaks the Step
            Functions API, calls a microservice on loopback, and publishes to a topic in this process.

              --name NAME            name of the execution (here: its beginning); default: generated
              --region REGION        deploy to this region of AWS
              --endpoint URL         deploy to this server in place of AWS's own
              --role-arn ARN         role of the state machine; required with --region and --endpoint
              --api-endpoint HOST    host name of the API to call; required with --region and --endpoint
              --topic-arn ARN        topic to publish to; required with --region and --endpoint
              --partition NAME       partition of AWS; default: aws
              --help                 print this

            Credentials come from AWS's default chain: environment, profile, container, instance.
            Exit status: 0 all went as expected, 1 something failed, 2 the command line is wrong.""";

    private static final List<String> KNOWN =
            List.of("--name", "--region", "--endpoint", "--role-arn", "--api-endpoint", "--topic-arn", "--partition");

    /** A command line that cannot be followed; the message says why. */
    static final class UsageException extends RuntimeException {
        private static final long serialVersionUID = 1;

        UsageException(String message) {
            super(message);
        }
    }

    static Options parse(String... arguments) {
        Map<String, String> values = new TreeMap<>();
        for (Iterator<String> rest = List.of(arguments).iterator(); rest.hasNext(); ) {
            String option = rest.next();
            if (!KNOWN.contains(option)) {
                throw new UsageException("\"" + option + "\" is not an option; "
                        + NearestName.of(option, KNOWN)
                                .map(nearest -> "did you mean " + nearest + "?")
                                .orElse("the options are " + KNOWN));
            }
            if (!rest.hasNext()) {
                throw new UsageException(option + " needs a value");
            }
            if (values.put(option, rest.next()) != null) {
                throw new UsageException(option + " is given twice");
            }
        }
        Options options = new Options(values);
        options.check();
        return options;
    }

    private void check() {
        if (isRemote()) {
            for (String required : List.of("--role-arn", "--api-endpoint", "--topic-arn")) {
                if (get(required).isEmpty()) {
                    throw new UsageException(required + " is required with --region and --endpoint");
                }
            }
        } else {
            for (String remote : List.of("--role-arn", "--api-endpoint", "--topic-arn", "--partition")) {
                if (get(remote).isPresent()) {
                    throw new UsageException(remote + " needs --region or --endpoint beside it");
                }
            }
        }
        endpoint();
    }

    Optional<String> get(String option) {
        return Optional.ofNullable(values.get(option));
    }

    /** Returns whether the definition goes to a server that is not ours. */
    boolean isRemote() {
        return get("--region").isPresent() || get("--endpoint").isPresent();
    }

    Optional<URI> endpoint() {
        return get("--endpoint").map(text -> {
            try {
                URI uri = new URI(text);
                if (uri.getScheme() == null || uri.getHost() == null) {
                    throw new UsageException(
                            "--endpoint is \"" + text + "\"; it must be a URL as http://127.0.0.1:8083");
                }
                return uri;
            } catch (URISyntaxException e) {
                throw new UsageException("--endpoint is \"" + text + "\"; it must be a URL as http://127.0.0.1:8083");
            }
        });
    }
}
