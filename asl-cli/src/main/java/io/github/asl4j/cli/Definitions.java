package io.github.asl4j.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The definitions that the arguments of a command name: files, all {@code *.asl.json} below a folder, and {@code -}. */
final class Definitions {

    private static final String ENDING = ".asl.json";
    private static final String STANDARD_INPUT = "-";

    private final Set<String> names = new LinkedHashSet<>();
    private final List<String> problems = new ArrayList<>();
    private final InputStream standardInput;

    /** A definition, or what was taken for one. */
    record Definition(String name, String text) {}

    private Definitions(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** Finds the files of the arguments, each once; what cannot be found is a problem. */
    static Definitions of(List<String> arguments, InputStream standardInput) {
        Definitions definitions = new Definitions(standardInput);
        arguments.forEach(definitions::add);
        return definitions;
    }

    private void add(String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            names.add(argument);
            return;
        }
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                addFolder(path);
            } else {
                names.add(argument);
            }
        } catch (InvalidPathException e) {
            problems.add("\"" + argument + "\" is no name of a file");
        }
    }

    private void addFolder(Path folder) {
        Set<String> found = new TreeSet<>();
        int before = problems.size();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.getFileName().toString().endsWith(ENDING)) {
                        found.add(file.toString());
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    problems.add(why(file.toString(), failure));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            problems.add(why(folder.toString(), e));
        }
        if (found.isEmpty() && problems.size() == before) {
            problems.add("\"" + folder + "\" has no *" + ENDING + " in it; name a file of another kind itself");
        }
        names.addAll(found);
    }

    /** Reads one after the other; what cannot be read is a problem. */
    void forEach(Consumer<Definition> action) {
        for (String name : names) {
            try {
                byte[] bytes =
                        name.equals(STANDARD_INPUT) ? standardInput.readAllBytes() : Files.readAllBytes(Path.of(name));
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                action.accept(new Definition(name.equals(STANDARD_INPUT) ? "<stdin>" : name, text));
            } catch (CharacterCodingException e) {
                problems.add("\"" + name + "\" is not UTF-8; save it as UTF-8");
            } catch (IOException e) {
                problems.add(why(name, e));
            }
        }
    }

    /** Returns why a file cannot be read, in words. */
    static String why(String name, IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "\"" + name + "\" does not exist";
        } else if (failure instanceof AccessDeniedException) {
            return "\"" + name + "\" may not be read by this user";
        }
        return "\"" + name + "\" cannot be read: " + failure.getMessage();
    }

    /** Returns what cannot be found or read. */
    List<String> problems() {
        return problems;
    }
}
