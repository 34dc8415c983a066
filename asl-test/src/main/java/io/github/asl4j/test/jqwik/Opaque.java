package io.github.asl4j.test.jqwik;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * An arbitrary that is equal only to itself, and keeps its generators. The engine looks generators up by the equality of
 * arbitraries, which for a language inside a language takes longer than all that is generated.
 */
final class Opaque<T> implements Arbitrary<T> {

    private final Arbitrary<T> inner;
    private final Map<Integer, RandomGenerator<T>> generators = new HashMap<>();

    Opaque(Arbitrary<T> inner) {
        this.inner = inner;
    }

    @Override
    public synchronized RandomGenerator<T> generator(int genSize) {
        return generators.computeIfAbsent(genSize, size -> inner.generator(size));
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }

    @Override
    public boolean isGeneratorMemoizable() {
        return false;
    }
}
