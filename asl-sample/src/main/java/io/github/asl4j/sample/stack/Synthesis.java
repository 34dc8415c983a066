package io.github.asl4j.sample.stack;

import io.github.asl4j.diagram.Diagram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code synth} makes: files that say all that a deployment will do. */
public final class Synthesis {

    private Synthesis() {}

    /** Writes them into the one folder that is given, for the build. */
    public static void main(String... folder) throws IOException {
        write(Path.of(folder[0]));
    }

    /**
     * Writes them into a folder, which is made if it is not there.
     *
     * @return the files, in order
     * @throws IOException if one cannot be written
     */
    public static List<Path> write(Path folder) throws IOException {
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(folder.resolve("template.json"), Stack.template());
        files.put(
                folder.resolve("call-microservice.asl.json"), Stack.definition().toJson() + "\n");
        files.put(folder.resolve("policy.json"), Stack.policy().toJson() + "\n");
        files.put(
                folder.resolve("call-microservice.svg"),
                Diagram.of(Stack.definition()).toSvg());
        Files.createDirectories(folder);
        for (Map.Entry<Path, String> file : files.entrySet()) {
            Files.writeString(file.getKey(), file.getValue());
        }
        return List.copyOf(files.keySet());
    }
}
