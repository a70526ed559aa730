package dev.freehold.maven;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * What the project tells {@code maven-compiler-plugin}.
 *
 * @param project the project
 * @param configuration its configuration of the plugin, if it has one
 */
record CompilerSettings(MavenProject project, @Nullable Xpp3Dom configuration) {
  private static final String PLUGIN = "org.apache.maven.plugins:maven-compiler-plugin";

  static CompilerSettings of(MavenProject project) {
    Plugin plugin = project.getPlugin(PLUGIN);
    Object configuration = plugin == null ? null : plugin.getConfiguration();
    return new CompilerSettings(project, configuration instanceof Xpp3Dom dom ? dom : null);
  }

  /** The options for the language and the encoding. */
  List<String> language() {
    List<String> options = new ArrayList<>();
    String release = value("release", "maven.compiler.release");
    if (release != null) {
      options.addAll(List.of("--release", release));
    } else {
      addIfThere(options, "-source", value("source", "maven.compiler.source"));
      addIfThere(options, "-target", value("target", "maven.compiler.target"));
    }
    addIfThere(options, "-encoding", value("encoding", "project.build.sourceEncoding"));
    if ("true".equals(value("parameters", "maven.compiler.parameters"))) {
      options.add("-parameters");
    }
    return options;
  }

  /** Its own arguments for javac, but for those that need a javac of its own. */
  List<String> arguments() {
    return children("compilerArgs")
        .map(Xpp3Dom::getValue)
        .filter(each -> each != null && !each.isBlank())
        .filter(each -> !each.startsWith("-J") && !each.startsWith("-Xplugin:"))
        .filter(each -> !each.equals("-Werror"))
        .toList();
  }

  /** The processors it names; null where they are looked for on the class path. */
  @Nullable List<Xpp3Dom> processors() {
    return configuration == null || configuration.getChild("annotationProcessorPaths") == null
        ? null
        : children("annotationProcessorPaths").toList();
  }

  private Stream<Xpp3Dom> children(String name) {
    Xpp3Dom list = configuration == null ? null : configuration.getChild(name);
    return list == null ? Stream.empty() : Arrays.stream(list.getChildren());
  }

  private @Nullable String value(String name, String property) {
    Xpp3Dom child = configuration == null ? null : configuration.getChild(name);
    String value = child == null ? project.getProperties().getProperty(property) : child.getValue();
    return value == null || value.isBlank() ? null : value;
  }

  private static void addIfThere(List<String> options, String name, @Nullable String value) {
    if (value != null) {
      options.addAll(List.of(name, value));
    }
  }
}
