package io.github.asl4j.local.internal.jsonpath;

import com.jayway.jsonpath.spi.json.JacksonJsonProvider;
import io.github.asl4j.local.internal.data.EvaluationFailure;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Data as json-path looks at it, for one evaluation, only so often: descending again and again takes exponential time. */
final class BoundedJsonProvider extends JacksonJsonProvider {

    private static final int MAX_LOOKS = 3_000_000;

    private int looks;

    private void look() {
        if (++looks > MAX_LOOKS) {
            throw EvaluationFailure.runtime("The path selects too much");
        }
    }

    @Override
    public boolean isMap(@Nullable Object data) {
        look();
        return super.isMap(data);
    }

    @Override
    public boolean isArray(@Nullable Object data) {
        look();
        return super.isArray(data);
    }

    @Override
    public @Nullable Object getArrayIndex(Object data, int index) {
        look();
        return super.getArrayIndex(data, index);
    }

    @Override
    public @Nullable Object getMapValue(Object data, String name) {
        look();
        return super.getMapValue(data, name);
    }

    @Override
    public Collection<String> getPropertyKeys(Object data) {
        look();
        return super.getPropertyKeys(data);
    }
}
