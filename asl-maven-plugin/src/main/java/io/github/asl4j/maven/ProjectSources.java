package io.github.asl4j.maven;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/**
 * The {@code StateMachineSource}s of a project, run with its own class path and its own version of asl4j. Only names and JSON
 * text come out of there.
 */
final class ProjectSources {

    private static final String SOURCE = "io.github.asl4j.model.StateMachineSource";

    private final ClassLoader loader;
    private final Class<?> type;

    private ProjectSources(ClassLoader loader, Class<?> type) {
        this.loader = loader;
        this.type = type;
    }

    /**
     * Returns the files that belong into a folder, with their texts.
     *
     * @param classNames the sources; if empty, those that the project names in {@code META-INF/services}
     * @throws MojoFailureException if a source is not there, or fails
     */
    static Map<Path, String> files(MavenProject project, List<String> classNames, Path folder)
            throws MojoExecutionException, MojoFailureException, IOException {
        Map<Path, String> files = new TreeMap<>();
        definitions(classPath(project), classNames)
                .forEach((name, json) -> files.put(folder.resolve(name + ".asl.json"), json + "\n"));
        return files;
    }

    private static List<URL> classPath(MavenProject project) throws MojoExecutionException {
        Set<String> elements = new LinkedHashSet<>();
        try {
            elements.addAll(project.getRuntimeClasspathElements());
            elements.addAll(project.getCompileClasspathElements());
            List<URL> urls = new ArrayList<>();
            for (String element : elements) {
                urls.add(new File(element).toURI().toURL());
            }
            return urls;
        } catch (DependencyResolutionRequiredException | MalformedURLException e) {
            throw new MojoExecutionException("the class path of the project is not known: " + e.getMessage(), e);
        }
    }

    private static Map<String, String> definitions(List<URL> classPath, List<String> classNames)
            throws MojoFailureException, IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader("project", classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            if (classNames.isEmpty() && loader.findResource("META-INF/services/" + SOURCE) == null) {
                return Map.of();
            }
            return new ProjectSources(loader, type(loader)).definitions(classNames);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Class<?> type(ClassLoader loader) throws MojoFailureException {
        try {
            return loader.loadClass(SOURCE);
        } catch (ClassNotFoundException e) {
            throw new MojoFailureException("the project does not depend on asl4j, or on a version without "
                    + "StateMachineSource; add the dependency io.github.asl4j:asl-integrations");
        }
    }

    private Map<String, String> definitions(List<String> classNames) throws MojoFailureException {
        Map<String, String> definitions = new TreeMap<>();
        for (Object source : classNames.isEmpty() ? registered() : named(classNames)) {
            String origin = source.getClass().getName();
            Map<?, ?> machines = (Map<?, ?>) call(origin, type, "stateMachines", source);
            for (Map.Entry<?, ?> machine : machines.entrySet()) {
                String name = String.valueOf(machine.getKey());
                checkName(name, origin);
                String json = (String) call(origin, machine.getValue().getClass(), "toJson", machine.getValue());
                if (definitions.put(name, json) != null) {
                    throw new MojoFailureException(
                            origin + " gives a second machine of the name \"" + name + "\"; rename one");
                }
            }
        }
        return definitions;
    }

    private List<Object> registered() throws MojoFailureException {
        List<Object> sources = new ArrayList<>();
        try {
            Iterator<?> found = ServiceLoader.load(type, loader).iterator();
            while (found.hasNext()) {
                sources.add(found.next());
            }
        } catch (ServiceConfigurationError e) {
            Throwable cause = e.getCause();
            throw new MojoFailureException("META-INF/services/" + SOURCE + ": " + e.getMessage()
                    + (cause == null ? "" : ": " + said(cause, loader)));
        }
        return sources;
    }

    private List<Object> named(List<String> classNames) throws MojoFailureException {
        List<Object> sources = new ArrayList<>();
        for (String className : classNames) {
            try {
                Class<?> source = loader.loadClass(className);
                if (!type.isAssignableFrom(source)) {
                    throw new MojoFailureException(className + " does not implement " + SOURCE);
                }
                sources.add(source.getConstructor().newInstance());
            } catch (ClassNotFoundException e) {
                throw new MojoFailureException("<sources> names " + className + ", which this project does not have");
            } catch (InvocationTargetException e) {
                throw new MojoFailureException(className + " failed: " + said(e.getCause(), loader));
            } catch (ReflectiveOperationException | LinkageError e) {
                throw new MojoFailureException(className
                        + " cannot be made; it must be public and have a public constructor without parameters: " + e);
            }
        }
        return sources;
    }

    private static void checkName(String name, String origin) throws MojoFailureException {
        if (name.isEmpty() || name.startsWith(".") || !name.matches("[^\\p{Cc}/\\\\:*?\"<>|]{1,200}")) {
            throw new MojoFailureException(
                    origin + ": \"" + name + "\" is no name of a file; use letters, digits, \"-\" and \"_\"");
        }
    }

    private Object call(String origin, Class<?> owner, String method, Object target) throws MojoFailureException {
        try {
            Method found = owner.getMethod(method);
            Object result = found.invoke(target);
            if (result == null) {
                throw new MojoFailureException(origin + "." + method + "() gives null");
            }
            return result;
        } catch (InvocationTargetException e) {
            throw new MojoFailureException(origin + "." + method + "() failed: " + said(e.getCause(), loader));
        } catch (ReflectiveOperationException e) {
            throw new MojoFailureException(origin + ": " + method + "() cannot be called: " + e);
        }
    }

    /** Returns what a failure says, with the nearest line of the project. */
    private static String said(Throwable failure, ClassLoader loader) {
        String place = Arrays.stream(failure.getStackTrace())
                .filter(frame -> "project".equals(frame.getClassLoaderName())
                        && !frame.getClassName().startsWith("io.github.asl4j."))
                .findFirst()
                .map(frame -> " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")")
                .orElse("");
        return failure + place;
    }
}
