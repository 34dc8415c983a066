package io.github.asl4j.cli;

import io.github.asl4j.local.objects.FolderObjectStore;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** In what time and with what buckets executions run. */
final class ExecutionSettings {

    /** How long waits, timeouts and retries take. */
    enum Time {
        VIRTUAL,
        REAL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--time",
            paramLabel = "TIME",
            description = "virtual, in which waits take no time, or real (default: ${DEFAULT-VALUE}).")
    private Time time;

    @Option(
            names = "--s3",
            paramLabel = "DIR",
            description = "A folder with a folder for each bucket, for distributed Maps to read from and write to.")
    private @Nullable String buckets;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    ExecutionSettings(Time byDefault) {
        this.time = byDefault;
    }

    boolean isReal() {
        return time == Time.REAL;
    }

    Optional<FolderObjectStore> objects() {
        if (buckets == null) {
            return Optional.empty();
        }
        try {
            Path folder = Path.of(buckets);
            if (Files.isDirectory(folder)) {
                return Optional.of(new FolderObjectStore(folder));
            }
        } catch (InvalidPathException e) {
            // It is no folder either.
        }
        throw new ParameterException(spec.commandLine(), "--s3: \"" + buckets + "\" is no folder");
    }
}
