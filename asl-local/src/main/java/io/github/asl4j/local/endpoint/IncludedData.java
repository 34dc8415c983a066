package io.github.asl4j.local.endpoint;

import java.util.List;

/** Whether a response has definitions, inputs and outputs. */
enum IncludedData {
    ALL_DATA,
    METADATA_ONLY;

    static IncludedData of(Request request) {
        return request.oneOf("includedData", List.of(values())).orElse(ALL_DATA);
    }
}
