package io.github.asl4j.integrations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The services and actions of the {@code aws-sdk} integrations, read when one is first asked for; see aws-sdk.txt. */
final class AwsSdk {

    private static final Map<String, Service> SERVICES = new HashMap<>();
    private static final Map<String, Service> BY_OTHER_NAME = new HashMap<>();

    static {
        text().lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            Service service = new Service(line);
            SERVICES.put(service.name, service);
            service.otherNames.forEach(name -> BY_OTHER_NAME.put(name, service));
        });
    }

    private AwsSdk() {}

    private static String text() {
        try (InputStream text = AwsSdk.class.getResourceAsStream("aws-sdk.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the service with this name. */
    static Optional<Service> service(String name) {
        return Optional.ofNullable(SERVICES.get(name));
    }

    /** Returns the service that other AWS tools, and the optimized integrations, call by this name. */
    static Optional<Service> serviceByOtherName(String name) {
        String plain = name.replace("-", "");
        return service(plain).or(() -> Optional.ofNullable(BY_OTHER_NAME.get(name)));
    }

    static Collection<String> serviceNames() {
        return SERVICES.keySet();
    }

    /** A service, whose actions are made out of its line when they are first asked for. */
    static final class Service {

        private final String name;
        private final List<String> otherNames;
        private final String[] words;
        private volatile @Nullable Set<String> actions;

        private Service(String line) {
            String[] names = line.substring(0, line.indexOf(' ')).split("[=,]");
            name = names[0];
            otherNames = List.of(names).subList(1, names.length);
            words = line.substring(line.indexOf(' ') + 1).split(" ");
        }

        String name() {
            return name;
        }

        List<String> otherNames() {
            return otherNames;
        }

        /** Returns whether any action passes, because none is known. */
        boolean hasUnknownActions() {
            return words[0].equals("*");
        }

        /** Returns whether the service has an action that Step Functions cannot call. */
        boolean isUnsupported(String action) {
            return List.of(words).contains("-" + action);
        }

        Set<String> actions() {
            Set<String> known = actions;
            if (known == null) {
                known = read();
                actions = known;
            }
            return known;
        }

        private Set<String> read() {
            Set<String> names = new HashSet<>();
            for (String word : words) {
                int colon = word.indexOf(':');
                if (colon > 0) {
                    String verb = word.substring(0, colon);
                    for (String noun : word.substring(colon + 1).split(",")) {
                        names.add(verb + noun);
                    }
                } else if (!word.startsWith("-")) {
                    names.add(word);
                }
            }
            return Collections.unmodifiableSet(names);
        }
    }
}
