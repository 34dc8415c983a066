package io.github.asl4j.integrations;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;

/** Makes parameters out of a request of the AWS SDK; only loaded by those who have one. */
final class AwsSdkRequest {

    private AwsSdkRequest() {}

    /** Returns the members that were set, by the names that Step Functions has for them. */
    static Map<String, Object> parameters(SdkPojo request) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (SdkField<?> field : request.sdkFields()) {
            Object value = field.getValueOrDefault(request);
            if (value != null
                    && !(value instanceof SdkAutoConstructList<?>)
                    && !(value instanceof SdkAutoConstructMap<?, ?>)) {
                String name = field.memberName();
                parameters.put(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), json(value));
            }
        }
        return parameters;
    }

    private static Object json(Object value) {
        if (value instanceof SdkPojo pojo) {
            return parameters(pojo);
        } else if (value instanceof Collection<?> elements) {
            return List.copyOf(elements.stream().map(AwsSdkRequest::json).toList());
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put(String.valueOf(name), json(member)));
            return members;
        } else if (value instanceof SdkBytes bytes) {
            return bytes.asUtf8String();
        }
        return value instanceof Instant instant ? instant.toString() : value;
    }
}
