package io.github.asl4j.cli;

import io.github.asl4j.validate.source.SourceValidator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The files that the arguments of a command name: files, those of some kinds below a folder, and {@code -}. */
final class Definitions {

    /** What a command takes from a folder. */
    enum Kind {
        /** Definitions in JSON. */
        JSON("*.asl.json", file -> file.getFileName().toString().endsWith(".asl.json")),
        /** Also those in YAML, and templates of CloudFormation and SAM. */
        SOURCES("*.asl.json, *.asl.yaml, *.asl.yml or template.*", SourceValidator::isSource);

        private final String text;
        private final Predicate<Path> isOne;

        Kind(String text, Predicate<Path> isOne) {
            this.text = text;
            this.isOne = isOne;
        }
    }

    private static final String STANDARD_INPUT = "-";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** AWS takes 1 MiB; what is far beyond that is no definition, and perhaps never ends. */
    private static final int MAX_BYTES = 64 << 20;

    /** What is to be read, by what it is, so that a file with two names is read once. */
    private final Map<String, String> names = new LinkedHashMap<>();

    private final List<String> problems = new ArrayList<>();
    private final InputStream standardInput;
    private final Kind kind;

    /** A definition, or what was taken for one. */
    record Definition(String name, String text) {

        private static final String STANDARD_INPUT_NAME = "<stdin>";

        boolean isStandardInput() {
            return name.equals(STANDARD_INPUT_NAME);
        }
    }

    private Definitions(Kind kind, InputStream standardInput) {
        this.kind = kind;
        this.standardInput = standardInput;
    }

    /** Finds the files of the arguments, each once; what cannot be found is a problem. */
    static Definitions of(Kind kind, List<String> arguments, InputStream standardInput) {
        Definitions definitions = new Definitions(kind, standardInput);
        arguments.forEach(definitions::add);
        return definitions;
    }

    private void add(String argument) {
        try {
            Path path = Path.of(argument);
            if (argument.equals(STANDARD_INPUT)) {
                names.putIfAbsent(STANDARD_INPUT, STANDARD_INPUT);
            } else if (argument.isEmpty()) {
                problems.add(
                        "a file without a name cannot be read; name a file, a folder, or - for the standard input");
            } else if (Files.isDirectory(path)) {
                addFolder(path);
            } else {
                addFile(path);
            }
        } catch (InvalidPathException e) {
            problems.add("\"" + argument + "\" is no name of a file");
        }
    }

    private void addFolder(Path folder) {
        Set<String> found = new TreeSet<>();
        int before = problems.size();
        find(folder, found);
        if (found.isEmpty() && problems.size() == before) {
            problems.add("\"" + folder + "\" has no " + kind.text + " in it; name a file of another kind itself");
        }
        found.forEach(file -> addFile(Path.of(file)));
    }

    /** Finds what stands below a folder; a link to another folder is not followed, so that there is no circle. */
    private void find(Path folder, Set<String> found) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    find(entry, found);
                } else if (kind.isOne.test(entry) && !Files.isDirectory(entry)) {
                    found.add(entry.toString());
                }
            }
        } catch (IOException e) {
            problems.add(why(folder.toString(), e));
        } catch (DirectoryIteratorException e) {
            problems.add(why(folder.toString(), e.getCause()));
        }
    }

    private void addFile(Path file) {
        String identity;
        try {
            identity = file.toRealPath().toString();
        } catch (IOException unreadable) {
            identity = file.toString();
        }
        names.putIfAbsent(identity, file.toString());
    }

    /** Reads one after the other; what cannot be read is a problem. */
    void forEach(Consumer<Definition> action) {
        names.forEach((identity, name) -> {
            try {
                boolean isStandardInput = identity.equals(STANDARD_INPUT);
                String text = isStandardInput ? text(standardInput) : text(Path.of(name));
                action.accept(new Definition(isStandardInput ? Definition.STANDARD_INPUT_NAME : name, text));
            } catch (IOException e) {
                problems.add(why(name, e));
            }
        });
    }

    /** Returns the definition of the one file that the arguments name; empty, and a problem, if it is none. */
    Optional<Definition> only() {
        List<Definition> all = new ArrayList<>();
        if (names.size() == 1) {
            forEach(all::add);
        } else if (names.size() > 1) {
            problems.add("there are several definitions, " + names.values() + "; name one");
        }
        return all.stream().findFirst();
    }

    /** Returns the text of a file, without its byte order mark. */
    static String text(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return text(stream);
        }
    }

    static String text(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new IOException("it has more than " + (MAX_BYTES >> 20) + " MiB; AWS takes 1 MiB");
        }
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** Returns why a file cannot be read, in words. */
    static String why(String name, IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "\"" + name + "\" does not exist";
        } else if (failure instanceof CharacterCodingException) {
            return "\"" + name + "\" is not UTF-8; save it as UTF-8";
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
