package io.github.asl4j.validate.rules;

import io.github.asl4j.validate.internal.Definition;
import io.github.asl4j.validate.internal.Diagnostics;
import io.github.asl4j.validate.internal.Rule;
import io.github.asl4j.validate.internal.StateNode;
import java.util.Map;

/** A Task calls a service that AWS still runs. */
public final class RetiredService implements Rule {

    /** When support ended, from the pages of the services; empty where they are gone, too. */
    private static final Map<String, String> ENDED = Map.ofEntries(
            Map.entry("codestar", "2024-07-31"),
            Map.entry("elastictranscoder", "2025-11-13"),
            Map.entry("honeycode", ""),
            Map.entry("iot1clickdevices", "2024-12-16"),
            Map.entry("iot1clickprojects", "2024-12-16"),
            Map.entry("iotanalytics", "2025-12-15"),
            Map.entry("iotevents", "2026-05-20"),
            Map.entry("ioteventsdata", "2026-05-20"),
            Map.entry("lookoutvision", "2025-10-31"),
            Map.entry("macie", ""),
            Map.entry("mobile", ""),
            Map.entry("opsworks", "2024-05-26"),
            Map.entry("opsworkscm", "2024-05-05"),
            Map.entry("panorama", "2026-05-31"),
            Map.entry("proton", "2026-10-07"),
            Map.entry("qldb", "2025-07-31"),
            Map.entry("qldbsession", "2025-07-31"),
            Map.entry("robomaker", "2025-09-10"),
            Map.entry("simspaceweaver", "2026-05-20"));

    @Override
    public String serviceCode() {
        return "";
    }

    @Override
    public void check(Definition definition, Diagnostics diagnostics) {
        for (StateNode task : definition.states("Task")) {
            Resources.sdkService(task).filter(ENDED::containsKey).ifPresent(service -> {
                String day = ENDED.get(service);
                diagnostics.warning(
                        task.place().child("Resource"),
                        "AWS has retired \"%s\"%s; the call fails",
                        service,
                        day.isEmpty() ? "" : ", whose support ended on " + day);
            });
        }
    }
}
