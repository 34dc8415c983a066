package io.github.asl4j.sample.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asl4j.model.Compiler;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Code of a page as one class: its declarations are fields, and each of its expressions can be run. */
record Snippets(Class<?> type, List<Callable<String>> expressions) {

    /**
     * Compiles code.
     *
     * @param reader the class whose method {@code text} turns the value of an expression into text
     */
    static Snippets compile(String name, Class<?> reader, List<String> declarations, List<String> code, Path classes) {
        List<String> lines = declarations.stream().flatMap(String::lines).toList();
        Predicate<String> isImport = line -> line.startsWith("import ");
        String source = lines.stream().filter(isImport).collect(Collectors.joining("\n"))
                + "\nimport java.util.List;\nimport java.util.concurrent.Callable;\npublic class " + name + " {\n"
                + lines.stream()
                        .filter(isImport.negate())
                        .map(line -> line.matches("[A-Z].*") ? "static " + line : line)
                        .collect(Collectors.joining("\n"))
                + "\npublic static final List<Callable<String>> EXPRESSIONS = List.of(\n"
                + code.stream()
                        .map(expression -> "() -> " + reader.getName() + ".text(" + expression + ")")
                        .collect(Collectors.joining(",\n"))
                + ");\n}";
        assertThat(Compiler.compile(name, source, classes)).isEmpty();
        try {
            Class<?> type = new URLClassLoader(new URL[] {classes.toUri().toURL()}).loadClass(name);
            @SuppressWarnings("unchecked")
            List<Callable<String>> expressions =
                    (List<Callable<String>>) type.getField("EXPRESSIONS").get(null);
            return new Snippets(type, expressions);
        } catch (ReflectiveOperationException | MalformedURLException e) {
            throw new AssertionError(e);
        }
    }
}
