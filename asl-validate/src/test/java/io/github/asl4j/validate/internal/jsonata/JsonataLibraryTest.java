package io.github.asl4j.validate.internal.jsonata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The library, a port of the JSONata project's parser, and this parser never disagree on what parses, nor why not. */
class JsonataLibraryTest {

    /** A seed stands for this many expressions. */
    private static final int PER_SEED = 20;

    private static final List<String> TOKENS = List.of(
            ". .. , ; : := = != < <= > >= ~> ? + - * ** / % & | ^ ^( @ @$v # #$i ! ~ ( ) () [ ] [] { } {} and or in a b"
                    .split(" "));
    private static final List<String> OPERANDS = List.of(
            "a `b c` $ $$ $x $f 'q' \"d\" 0 1 2.5 true null /r/ /r[/]/i * ** % %.a () [] {} and function λ function($x){ |a|"
                    .split(" "));
    private static final List<String> INFIX =
            List.of(". . . + - * / % & = != < <= > >= ~> and or in := @$v #$i .. ,".split(" "));

    private static final List<String> FIXTURES = fixtures();

    @Test
    void onTheExpressionsOfTheFixtures() {
        assertThat(FIXTURES).allSatisfy(JsonataLibraryTest::agrees);
    }

    @Test
    void onTheExpressionsOfTheCorpus() {
        List<String> texts = JsonataCorpusTest.expressionsOfTheCorpus();
        texts.forEach(JsonataLibraryTest::agrees);
        System.out.printf("%d recorded expressions parse as in the library%n", texts.size());
    }

    @Property(tries = 1_000)
    void onExpressionsMadeByTheGrammar(@ForAll long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < PER_SEED; i++) {
            agrees(expression(random, 4));
        }
    }

    @Property(tries = 1_000)
    void onTokensInAnyOrder(@ForAll long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < PER_SEED; i++) {
            agrees(Stream.generate(() -> pick(random, random.nextBoolean() ? TOKENS : OPERANDS))
                    .limit(1 + random.nextInt(8))
                    .collect(Collectors.joining(random.nextBoolean() ? " " : "")));
        }
    }

    @Property(tries = 1_000)
    void onFixturesWithChangedTokens(@ForAll long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < PER_SEED; i++) {
            agrees(changed(pick(random, FIXTURES), random));
        }
    }

    @Test
    void onRecordedExpressionsWithChangedTokens() {
        List<String> texts = JsonataCorpusTest.expressionsOfTheCorpus();
        Random random = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            agrees(changed(pick(random, texts), random));
        }
    }

    @Test
    void onATokenWithAQuoteInIt() {
        agrees("a 'b \"'");
        agrees("a '\"'");
        agrees("a '\\\\'");
    }

    private static void agrees(String text) {
        assertThat(JsonataLibrary.disagreement(text)).isEmpty();
    }

    private static List<String> fixtures() {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/jsonata"))) {
            for (Path file : files.sorted().toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("    ") && !line.startsWith("#"))
                        .forEach(texts::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Leaves tokens out, inserts and repeats them. */
    private static String changed(String text, Random random) {
        List<String> tokens = new ArrayList<>(Arrays.asList(text.split("\\b|(?<=\\W)(?=\\W)")));
        for (int i = 0; i <= random.nextInt(3) && !tokens.isEmpty(); i++) {
            int index = random.nextInt(tokens.size());
            switch (random.nextInt(3)) {
                case 0 -> tokens.remove(index);
                case 1 -> tokens.add(index, pick(random, random.nextBoolean() ? TOKENS : OPERANDS));
                default -> tokens.add(index, pick(random, tokens));
            }
        }
        return String.join("", tokens);
    }

    /** Most of them parse. */
    private static String expression(Random random, int depth) {
        if (depth == 0) {
            return pick(random, OPERANDS.subList(0, 16));
        }
        String a = expression(random, depth - 1);
        String b = expression(random, random.nextInt(depth));
        String c = expression(random, random.nextInt(depth));
        return switch (random.nextInt(18)) {
            case 0, 1, 2 -> a + " " + pick(random, INFIX) + " " + b;
            case 3, 4 -> a + "." + b;
            case 5 -> a + "[" + b + "]";
            case 6 -> "(" + a + "; " + b + ")";
            case 7 -> "[" + a + ", " + b + ".." + c + "]";
            case 8 -> "{" + a + ": " + b + "}";
            case 9 -> a + "{" + b + ": " + c + "}";
            case 10 -> a + "^(<" + b + ", >" + c + ")";
            case 11 -> a + "(" + b + ", ?, " + c + ")";
            case 12 -> a + " ? " + b + " : " + c;
            case 13 -> "function($a, $b)<x<n>-(sn)?:o>{" + a + "}";
            case 14 -> "|" + a + "|" + b + ", " + c + "|";
            case 15 -> "-" + a;
            case 16 -> "$x := " + a;
            default -> a + "@$v#$i[]." + b;
        };
    }
}
