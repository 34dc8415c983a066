package io.github.asl4j.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    private static final List<String> FIELDS = List.of("TimeoutSeconds", "HeartbeatSeconds", "Next", "End", "Retry");

    @ParameterizedTest
    @CsvSource({
        "TimeoutSecond, TimeoutSeconds",
        "timeoutseconds, TimeoutSeconds",
        "TiemoutSeconds, TimeoutSeconds",
        "HartbeatSecnds, HeartbeatSeconds",
        "Nxet, Next",
        "End., End",
        "Rety, Retry"
    })
    void theNameThatWasMeantIsFound(String written, String meant) {
        assertThat(NearestName.of(written, FIELDS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"Comment", "Seconds", "Text", "''"})
    void anotherNameIsNone(String written) {
        assertThat(NearestName.of(written, List.of("TimeoutSeconds", "Retry"))).isEmpty();
    }

    @Test
    void whatIsLongerThanAnyNameIsNotLookedFor() {
        assertThat(NearestName.of("x".repeat(100_000), List.of("x".repeat(99_999))))
                .isEmpty();
    }
}
