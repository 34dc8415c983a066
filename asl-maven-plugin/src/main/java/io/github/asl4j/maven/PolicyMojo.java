package io.github.asl4j.maven;

import io.github.asl4j.integrations.iam.IamPolicy;
import io.github.asl4j.integrations.iam.PolicyOptions;
import io.github.asl4j.model.InvalidDefinitionException;
import io.github.asl4j.validate.settings.Settings;
import io.github.asl4j.validate.source.SourceDefinition;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Writes the least-privilege policies of the execution roles of the project's machines. */
@Mojo(name = "policy", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class PolicyMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** The files and folders with definitions and templates, as those of {@code asl:validate}. */
    @Parameter
    private List<File> paths = List.of();

    /**
     * Where the policies are written, each with the name of its machine, as in {@code order.json} for
     * {@code order.asl.json}; of a template, one for each machine, {@code template.Order.json}.
     */
    @Parameter(property = "asl.policyDirectory", defaultValue = "${project.build.directory}/asl-policies")
    private File policyDirectory;

    /** Whether executions are logged to CloudWatch Logs. */
    @Parameter(property = "asl.logging", defaultValue = "false")
    private boolean logging;

    /** Whether executions are traced with X-Ray. */
    @Parameter(property = "asl.xray", defaultValue = "false")
    private boolean xray;

    /** The partition where the resources have none; by default <code>${AWS::Partition}</code>, for CloudFormation. */
    @Parameter(property = "asl.partition")
    private @Nullable String partition;

    /** The Region; by default <code>${AWS::Region}</code>, for CloudFormation. */
    @Parameter(property = "asl.region")
    private @Nullable String region;

    /** The account; by default <code>${AWS::AccountId}</code>, for CloudFormation. */
    @Parameter(property = "asl.account")
    private @Nullable String account;

    /** Whether nothing is written. */
    @Parameter(property = "asl.skip", defaultValue = "false")
    private boolean skip;

    /** Called by Maven. */
    public PolicyMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            return;
        }
        try {
            Map<String, IamPolicy> policies = policies();
            Files.createDirectories(policyDirectory.toPath());
            for (Map.Entry<String, IamPolicy> policy : policies.entrySet()) {
                Files.writeString(
                        policyDirectory.toPath().resolve(policy.getKey() + ".json"),
                        policy.getValue().toJson() + "\n");
                report(policy.getKey(), policy.getValue());
            }
            getLog().info(policies.size() + (policies.size() == 1 ? " policy in " : " policies in ") + policyDirectory);
        } catch (IOException | IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private void report(String name, IamPolicy policy) {
        policy.statements().stream()
                .flatMap(statement -> statement.notes().stream())
                .distinct()
                .forEach(note -> getLog().info(name + ": " + note));
        policy.unknownCalls().forEach(call -> getLog().warn(name + ": " + call + "; the policy has nothing for it"));
    }

    private Map<String, IamPolicy> policies() throws IOException, MojoFailureException {
        Map<String, IamPolicy> policies = new TreeMap<>();
        for (Path file : ProjectFiles.sources(project, paths)) {
            if (Settings.find(file).ignores(file)) {
                continue;
            }
            for (SourceDefinition definition : definitions(file)) {
                String stem = file.getFileName().toString().replaceFirst("(\\.asl)?\\.(json|yaml|yml)$", "");
                String name = stem + (definition.name().isEmpty() ? "" : "." + definition.name());
                if (policies.put(name, IamPolicy.of(definition.machine(), options())) != null) {
                    throw new MojoFailureException(ProjectFiles.name(project, file)
                            + ": there is a second machine of the name \"" + name + "\"; rename one");
                }
            }
        }
        return policies;
    }

    private List<SourceDefinition> definitions(Path file) throws IOException, MojoFailureException {
        try {
            return SourceDefinition.read(file.toString(), ProjectFiles.text(file), Map.of());
        } catch (InvalidDefinitionException e) {
            throw new MojoFailureException(
                    ProjectFiles.name(project, file) + ":" + e.getMessage() + "; asl:validate says all that is wrong",
                    e);
        }
    }

    private PolicyOptions options() {
        PolicyOptions options = IamPolicy.options().logging(logging).xray(xray);
        options = partition == null ? options : options.partition(partition);
        options = region == null ? options : options.region(region);
        return account == null ? options : options.account(account);
    }
}
