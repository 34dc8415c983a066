package io.github.asl4j.local.internal.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataSizeTest {

    @Test
    void theSizeIsThatOfTheText() {
        List<Object> values = new ArrayList<>(Arrays.asList(
                null,
                true,
                false,
                0L,
                -12L,
                Long.MIN_VALUE,
                1.5,
                -0.0,
                1e300,
                5e-324,
                "",
                "a\"b\\c",
                "\n\t\u0001\u007f"));
        values.addAll(List.of("é€", "\ud83d\ude00", List.of(), Map.of(), List.of(1L), Map.of("é", "x")));
        values.add(List.copyOf(values.subList(1, values.size())));

        for (Object value : values) {
            int bytes = Data.text(value).getBytes(StandardCharsets.UTF_8).length;
            assertThat(DataSize.of(value, 10_000)).as(Data.text(value)).isEqualTo(bytes);
            assertThat(DataSize.exceeds(value, bytes)).isFalse();
            assertThat(DataSize.exceeds(value, bytes - 1L)).isTrue();
        }
    }

    @Test
    void whatIsTooDeepIsTooLarge() {
        Object deep = 1L;
        for (int i = 0; i < 10_000; i++) {
            deep = List.of(deep);
        }

        assertThat(DataSize.exceeds(deep, 1_000_000)).isTrue();
    }
}
