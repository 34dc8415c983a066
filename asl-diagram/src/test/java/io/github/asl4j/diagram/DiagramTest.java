package io.github.asl4j.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asl4j.diagram.Scene.Area;
import io.github.asl4j.diagram.Scene.Box;
import io.github.asl4j.diagram.Scene.Inside;
import io.github.asl4j.diagram.Scene.Line;
import io.github.asl4j.local.Interpreter;
import io.github.asl4j.local.TaskHandler;
import io.github.asl4j.model.Corpus;
import io.github.asl4j.model.PassState;
import io.github.asl4j.model.StateMachine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagramTest {

    private static final Path DIAGRAMS = Path.of("src/test/resources/diagrams");

    private static final boolean WRITES = "write".equals(System.getProperty("asl.expected"));

    private static StateMachine machine(String name) throws IOException {
        return StateMachine.parse(Files.readString(DIAGRAMS.resolve(name + ".asl.json")));
    }

    private static void check(String file, String actual) throws IOException {
        Path expected = DIAGRAMS.resolve(file);
        if (WRITES) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"order", "nested"})
    void picturesAreAsExpected(String name) throws IOException {
        Diagram diagram = Diagram.of(machine(name));
        check(name + ".mmd", diagram.toMermaid());
        check(name + ".dot", diagram.toDot());
        check(name + ".svg", diagram.toSvg());
    }

    @Test
    void theWayOfAnExecutionIsShown() throws IOException {
        StateMachine machine = machine("order");
        Diagram diagram = Diagram.of(machine)
                .with(Interpreter.of(machine)
                        .tasks("*", TaskHandler.of(input -> Map.of("charged", false)))
                        .run("{}"));
        check("order-failed.mmd", diagram.toMermaid());
        check("order-failed.dot", diagram.toDot());
        check("order-failed.svg", diagram.toSvg());
    }

    static Stream<Corpus.Row> published() {
        return Corpus.rows("published.jsonl").stream()
                .filter(row -> !row.get("broken").booleanValue())
                .map(row -> new Corpus.Row(row.get("id").textValue(), Corpus.definition(row)));
    }

    @ParameterizedTest
    @MethodSource("published")
    void publishedMachinesAreDrawnWithoutOverlap(Corpus.Row row) throws Exception {
        Diagram diagram = Diagram.of(StateMachine.parse(row.definition()));
        check(Layout.of(diagram.graph(), true));
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(diagram.toSvg().getBytes(StandardCharsets.UTF_8)));
    }

    /** Holds what must be true of every picture. */
    private static void check(Scene scene) {
        Area whole = new Area(0, 0, scene.width(), scene.height());
        List<Area> areas = new ArrayList<>();
        for (Box box : scene.boxes()) {
            assertThat(box.title().width()).isLessThanOrEqualTo(box.area().width());
            assertThat(box.caption().width()).isLessThanOrEqualTo(box.area().width());
            assertThat(box.title().height() + box.caption().height())
                    .isLessThanOrEqualTo(box.area().height());
            areas.add(box.area());
            List<Area> inner = new ArrayList<>();
            for (Inside inside : box.inside()) {
                Area area = new Area(
                        inside.x(),
                        inside.y(),
                        inside.scene().width(),
                        inside.scene().height());
                assertThat(contains(box.area(), area)).isTrue();
                inner.add(area);
                check(inside.scene());
            }
            assertApart(inner);
        }
        for (Line line : scene.lines()) {
            if (!line.label().lines().isEmpty()) {
                areas.add(line.labelArea());
            }
            for (int i = 1; i < line.xs().length; i++) {
                assertThat(line.xs()[i] == line.xs()[i - 1] || line.ys()[i] == line.ys()[i - 1])
                        .isTrue();
                Area segment = new Area(
                        Math.min(line.xs()[i], line.xs()[i - 1]),
                        Math.min(line.ys()[i], line.ys()[i - 1]),
                        Math.max(1, Math.abs(line.xs()[i] - line.xs()[i - 1])),
                        Math.abs(line.ys()[i] - line.ys()[i - 1]));
                assertThat(contains(whole, segment)).isTrue();
                assertThat(scene.boxes()).noneMatch(box -> box.area().overlaps(segment));
            }
        }
        assertThat(areas).allMatch(area -> contains(whole, area));
        assertApart(areas);
    }

    private static boolean contains(Area outer, Area inner) {
        return inner.x() >= outer.x()
                && inner.y() >= outer.y()
                && inner.right() <= outer.right()
                && inner.bottom() <= outer.bottom();
    }

    private static void assertApart(List<Area> areas) {
        for (int i = 0; i < areas.size(); i++) {
            for (int k = 0; k < i; k++) {
                assertThat(areas.get(i).overlaps(areas.get(k)))
                        .as(areas.get(i) + " and " + areas.get(k))
                        .isFalse();
            }
        }
    }

    @Test
    void tenThousandStatesAreDrawn() {
        StateMachine.Builder machine = StateMachine.builder().startAt("S0");
        for (int i = 0; i < 10_000; i++) {
            machine.state("S" + i, PassState.jsonPath().next("S" + (i + 1)));
        }
        machine.state("S10000", PassState.jsonPath().end());
        assertThat(Diagram.of(machine.build()).toSvg()).contains(">S0<", ">S10000<");
    }
}
