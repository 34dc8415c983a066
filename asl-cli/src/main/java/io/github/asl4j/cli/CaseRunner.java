package io.github.asl4j.cli;

import io.github.asl4j.cli.Definitions.Definition;
import io.github.asl4j.local.Execution;
import io.github.asl4j.local.Interpreter;
import io.github.asl4j.local.MockConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Runs cases. What several of them share is read once. */
final class CaseRunner {

    private final DefinitionOptions options;
    private final Map<Path, Machine> machines = new HashMap<>();
    private final Map<Path, MockConfig> mockConfigs = new HashMap<>();

    CaseRunner(DefinitionOptions options) {
        this.options = options;
    }

    CaseResult run(CaseFolder folder) {
        long start = System.nanoTime();
        Optional<String> problem = Optional.empty();
        List<Difference> differences = List.of();
        Optional<String> failure = Optional.empty();
        Set<String> unused = new LinkedHashSet<>();
        try {
            Expected expected = expected(folder);
            Execution execution = execution(folder, unused);
            differences = expected.differences(execution);
            failure = execution
                    .error()
                    .map(error ->
                            error + execution.cause().map(cause -> ": " + cause).orElse(""));
            removeStates(execution, unused);
        } catch (MissingMock e) {
            problem = Optional.of(e.getMessage() + "; add one to "
                    + folder.nearest(CaseFolder.MOCKS).orElse(folder.file("mocks.json")));
        } catch (BrokenDefinition | IllegalArgumentException e) {
            problem = Optional.of(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            problem = Optional.of(Definitions.why(folder.folder().toString(), e));
        }
        return new CaseResult(
                folder.folder().toString(),
                problem,
                differences,
                failure,
                problem.isPresent() ? Set.of() : unused,
                (System.nanoTime() - start) / 1e9);
    }

    private static Expected expected(CaseFolder folder) throws IOException {
        Path file = folder.file(CaseFolder.EXPECTED);
        if (!Files.exists(file)) {
            throw new IllegalArgumentException("there is no " + CaseFolder.EXPECTED + " beside " + CaseFolder.INPUT);
        }
        try {
            return Expected.parse(Definitions.text(file));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private Execution execution(CaseFolder folder, Set<String> mocked) throws BrokenDefinition, IOException {
        Path file = folder.nearest(CaseFolder.MACHINES)
                .orElseThrow(() -> new IllegalArgumentException("there is none of " + CaseFolder.MACHINES
                        + " in this folder or above, up to \"" + folder.root() + "\""));
        Machine machine = machine(file);
        // All these files have the same name; what tells them apart is the folder.
        String name = CaseFolder.nameOf(file.toAbsolutePath().getParent());
        Interpreter interpreter = machine.interpreter()
                .options(machine.options(Optional.of(name)))
                .tasks("*", MissingMock.HANDLER);
        Optional<Path> mocks = folder.nearest(CaseFolder.MOCKS);
        if (mocks.isPresent()) {
            MockFile mockFile = MockFile.of(
                    mockConfig(mocks.get()),
                    mocks.get().toString(),
                    name,
                    Optional.empty(),
                    Optional.of(CaseFolder.nameOf(folder.folder())));
            interpreter = mockFile.in(interpreter);
            mocked.addAll(mockFile.states());
        }
        Path input = folder.file(CaseFolder.INPUT);
        String text = Files.exists(input) ? Definitions.text(input) : "{}";
        try {
            return interpreter.run(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(input + ": " + e.getMessage(), e);
        }
    }

    private Machine machine(Path file) throws BrokenDefinition, IOException {
        Machine known = machines.get(file);
        if (known == null) {
            known = Machine.of(new Definition(file.toString(), Definitions.text(file)), null, options);
            machines.put(file, known);
        }
        return known;
    }

    private MockConfig mockConfig(Path file) throws IOException {
        MockConfig known = mockConfigs.get(file);
        if (known == null) {
            known = MockConfig.read(file);
            mockConfigs.put(file, known);
        }
        return known;
    }

    private static void removeStates(Execution execution, Set<String> states) {
        states.removeAll(new LinkedHashSet<>(execution.states()));
        execution.mapRuns().forEach(run -> run.executions().forEach(child -> removeStates(child, states)));
    }
}
