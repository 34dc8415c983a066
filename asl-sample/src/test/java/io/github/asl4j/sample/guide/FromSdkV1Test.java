package io.github.asl4j.sample.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.amazonaws.SdkBaseException;
import com.amazonaws.services.stepfunctions.builder.StepFunctionBuilder;
import com.amazonaws.services.stepfunctions.builder.internal.PropertyNames;
import com.amazonaws.services.stepfunctions.builder.internal.validation.ValidationException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.asl4j.model.InvalidDefinitionException;
import io.github.asl4j.model.Page;
import io.github.asl4j.model.Page.Table;
import io.github.asl4j.model.StateMachine;
import io.github.asl4j.validate.Validator;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both sides of each row and pair of the page give the same definition, and the page has all of the AWS SDK 1.x. */
class FromSdkV1Test {

    private static final Page PAGE = Page.read("docs/from-sdk-v1.md");

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final Pattern WITH_TRANSITION = Pattern.compile("(task|pass|wait|parallel|map)State\\(\\).*");

    private static final String BUILDER = "com.amazonaws.services.stepfunctions.builder.";

    private static Snippets oldSide;
    private static Snippets newSide;

    @TempDir
    private static Path classes;

    /** Two expressions that give the same. */
    record Pair(int index, String heading, String old, String asl4j) {
        @Override
        public String toString() {
            return old + " | " + asl4j;
        }
    }

    @BeforeAll
    static void compile() {
        oldSide = Snippets.compile(
                "OldSide", SdkV1.class, code("Old:"), pairs().map(Pair::old).toList(), classes);
        newSide = Snippets.compile(
                "NewSide", Asl4j.class, code("New:"), pairs().map(Pair::asl4j).toList(), classes);
    }

    private static List<String> code(String side) {
        List<String> code = new ArrayList<>();
        String current = "";
        for (Page.Block block : PAGE.blocks("java")) {
            current = block.before().endsWith("Old:") || block.before().endsWith("New:")
                    ? block.before().substring(block.before().length() - 4)
                    : current;
            if (current.equals(side)) {
                code.add(block.text());
            }
        }
        return code;
    }

    private static boolean isOfPairs(Table table) {
        return !table.head(0).isEmpty()
                || table.rows().get(0).get(0).equals("v1") && !table.heading().equals("## Classes");
    }

    static Stream<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Table table :
                PAGE.tables().stream().filter(FromSdkV1Test::isOfPairs).toList()) {
            for (List<String> row : table.body()) {
                String old = table.head(0) + Page.code(row.get(0));
                String asl4j = table.head(1) + Page.code(row.get(1));
                boolean ends = WITH_TRANSITION.matcher(table.head(0)).matches() && !old.contains(".transition(");
                pairs.add(new Pair(
                        pairs.size(),
                        table.heading(),
                        ends ? old + ".transition(end())" : old,
                        ends ? asl4j + ".end()" : asl4j));
            }
        }
        return pairs.stream();
    }

    private static Stream<List<String>> rows(String head) {
        return PAGE.tables().stream()
                .filter(table -> table.rows().get(0).get(0).equals(head))
                .flatMap(table -> table.body().stream());
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(text);
        }
    }

    /** The names that the page says are written for the former ones. */
    private static JsonNode renamed(JsonNode machine) {
        ObjectNode map = (ObjectNode) machine.get("States").get("State");
        map.set("ItemProcessor", map.remove("Iterator"));
        if (map.has("Parameters")) {
            map.set("ItemSelector", map.remove("Parameters"));
        }
        return machine;
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void bothSidesGiveTheSame(Pair pair) throws Exception {
        String text = oldSide.expressions().get(pair.index()).call();
        JsonNode old = tree(text);
        JsonNode asl4j = tree(newSide.expressions().get(pair.index()).call());
        if (old.has("States")) {
            assertThat(tree(StateMachine.parse(text).toJson())).isEqualTo(old);
        }
        assertThat(asl4j).isEqualTo(pair.heading().equals("## Map") ? renamed(old) : old);
    }

    @Test
    void theMachineIsValid() throws Exception {
        StateMachine machine = (StateMachine) field(newSide, "machine");
        assertThat(Validator.create().validate(machine).diagnostics()).isEmpty();
        assertThat(tree(machine.toJson())).isEqualTo(tree(SdkV1.text(field(oldSide, "text"))));
    }

    private static Object field(Snippets side, String name) throws ReflectiveOperationException {
        Field field = side.type().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(null);
    }

    static Stream<List<String>> misread() {
        return rows("read");
    }

    /** A row gives a state, or a whole machine; {@code refused} says that there is nothing to give back. */
    @ParameterizedTest
    @MethodSource("misread")
    void v1ReadsWrongly(List<String> row) throws Exception {
        String read = Page.code(row.get(0));
        assertThat(givenBack(() ->
                        SdkV1.text(com.amazonaws.services.stepfunctions.builder.StateMachine.fromJson(machine(read)))))
                .as("v1")
                .isEqualTo(row.get(1))
                .isNotEqualTo("`" + read + "`");
        assertThat(givenBack(() -> StateMachine.parse(machine(read)).toJson()))
                .as("asl4j")
                .isEqualTo(row.get(2).equals("the same") ? "`" + read + "`" : row.get(2));
    }

    private static String machine(String read) {
        return read.startsWith("{\"StartAt\"")
                ? read
                : "{\"StartAt\":\"A\",\"States\":{\"A\":" + read + ",\"B\":{\"Type\":\"Succeed\"}}}";
    }

    private static String givenBack(Callable<String> reader) throws Exception {
        try {
            return "`" + tree(reader.call()).get("States").get("A") + "`";
        } catch (SdkBaseException | ValidationException e) {
            return "refused";
        } catch (InvalidDefinitionException e) {
            return "`" + e.getMessage() + "`";
        }
    }

    /** A field that v1 lacks is no constant of it; {@code "Comment"} is one, but of other objects. */
    @Test
    void v1LacksTheFields() throws Exception {
        List<Object> known = new ArrayList<>();
        for (Field constant : PropertyNames.class.getFields()) {
            known.add(constant.get(null));
        }
        String section = PAGE.text().split("## What v1 lacks\n")[1].split("\n## ")[0];
        assertThat(Pattern.compile("`\"(\\w+)\"`").matcher(section).results().map(field -> field.group(1)))
                .contains("Assign")
                .filteredOn(field -> !field.equals("Comment"))
                .doesNotContainAnyElementsOf(
                        known.stream().map(Object::toString).toList());
        assertThat(known).contains("Comment", "ResultPath");
    }

    /** What v1 builds and asl4j does not, and with which words. */
    @Test
    void v1BuildsWhatIsRefused(@TempDir Path folder) throws Exception {
        List<List<String>> rows = rows("v1 builds").toList();
        List<String> oldCode = rows.stream().map(row -> Page.code(row.get(0))).toList();
        List<String> newCode = rows.stream().map(row -> Page.code(row.get(1))).toList();
        Snippets oldRows = Snippets.compile("OldRows", SdkV1.class, code("Old:"), oldCode, folder);
        Snippets newRows = Snippets.compile("NewRows", Asl4j.class, code("New:"), newCode, folder);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(tree(oldRows.expressions().get(i).call()).has("States")).isTrue();
            assertThat("`" + catchThrowable(newRows.expressions().get(i)::call).getMessage() + "`")
                    .isEqualTo(rows.get(i).get(2));
        }
    }

    /** Each public method of v1 with which a definition is built or read is called on the page, each overload. */
    @Test
    void thePageCallsEveryMethod() throws Exception {
        Map<String, List<Class<?>>> called = new ClassFileImporter()
                .importPath(classes.resolve("OldSide.class")).get("OldSide").getMethodCallsFromSelf().stream()
                        .map(JavaMethodCall::getTarget)
                        .collect(Collectors.groupingBy(
                                target -> target.getName()
                                        + target.getRawParameterTypes().stream()
                                                .map(JavaClass::getName)
                                                .toList(),
                                Collectors.mapping(target -> target.getOwner().reflect(), Collectors.toList())));
        assertThat(v1().stream()
                        .filter(type -> !type.getName().startsWith(BUILDER + "conditions.") && !type.isInterface())
                        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .filter(method ->
                                !Set.of("build", "builder", "accept", "visit").contains(method.getName()))
                        .filter(method -> called
                                .getOrDefault(
                                        method.getName()
                                                + Stream.of(method.getParameterTypes())
                                                        .map(Class::getName)
                                                        .toList(),
                                        List.of())
                                .stream()
                                .noneMatch(owner -> owner.isAssignableFrom(method.getDeclaringClass())
                                        || method.getDeclaringClass().isAssignableFrom(owner))))
                .isEmpty();
    }

    /** Each public class of v1 is named, and each method of conditions, which the page describes once for all. */
    @Test
    void thePageNamesEveryClass() throws Exception {
        Set<String> words = Pattern.compile("\\w+")
                .matcher(PAGE.text())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        for (Class<?> type : v1()) {
            assertThat(words).contains(type.getSimpleName());
            if (type.getName().startsWith(BUILDER + "conditions.")
                    && !type.getSimpleName().equals("ConditionDeserializer")) {
                Stream.of(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers())
                                && !method.getName().startsWith("build"))
                        .forEach(method -> assertThat(words).contains(method.getName()));
            }
        }
    }

    private static List<Class<?>> v1() throws Exception {
        Path jar = Path.of(StepFunctionBuilder.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (JarFile file = new JarFile(jar.toFile())) {
            List<Class<?>> types = new ArrayList<>();
            for (String entry : file.stream().map(JarEntry::getName).toList()) {
                String name = entry.replace('/', '.').replaceFirst("\\.class$", "");
                if (entry.endsWith(".class") && name.startsWith(BUILDER) && !name.startsWith(BUILDER + "internal.")) {
                    types.add(Class.forName(name, false, StepFunctionBuilder.class.getClassLoader()));
                }
            }
            return types.stream()
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .filter(type -> !type.isMemberClass()
                            || Modifier.isPublic(type.getDeclaringClass().getModifiers()))
                    .toList();
        }
    }
}
