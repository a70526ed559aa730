package dev.freehold.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/**
 * The arguments with which javac compiles a project beside its build: what it writes goes to a
 * folder of ours.
 *
 * @param project the project
 * @param settings how it is compiled
 * @param processors the jars of its other processors; those on the class path if none are named
 */
record JavacCall(MavenProject project, CompilerSettings settings, List<String> processors) {

  /** Nothing where there are no sources. */
  List<String> arguments(SourceSet set, Path folder) throws MojoExecutionException {
    List<String> sources = sources(set);
    if (sources.isEmpty()) {
      return List.of();
    }
    String classes = folder.resolve(set.prefix() + "classes").toString();
    List<String> path = set.classPath(project, folder.resolve("classes").toString());
    boolean modular = sources.stream().anyMatch(each -> each.endsWith("module-info.java"));
    List<String> arguments = new ArrayList<>(List.of("-implicit:none"));
    arguments.addAll(List.of("-d", classes));
    arguments.addAll(List.of("-s", folder.resolve(set.prefix() + "generated").toString()));
    if (!path.isEmpty()) {
      arguments.addAll(List.of(modular ? "--module-path" : "--class-path", joined(path)));
    }
    List<String> searched = settings.processors() == null ? path : processors;
    if (!searched.isEmpty()) {
      arguments.addAll(List.of("--processor-path", joined(searched)));
    }
    arguments.addAll(settings.language());
    arguments.addAll(settings.arguments());
    arguments.addAll(sources);
    return arguments;
  }

  private static String joined(List<String> path) {
    return String.join(File.pathSeparator, path);
  }

  private List<String> sources(SourceSet set) {
    List<String> sources = new ArrayList<>();
    for (String root : set.roots(project)) {
      Path folder = Path.of(root);
      if (Files.isDirectory(folder) && !folder.startsWith(generated())) {
        sources.addAll(sourcesIn(folder));
      }
    }
    return sources;
  }

  /** What javac has generated in a build would be there twice. */
  private Path generated() {
    return Path.of(project.getBuild().getDirectory(), "generated-sources", "annotations");
  }

  private List<String> sourcesIn(Path folder) {
    Path base = project.getBasedir().toPath();
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> (file.startsWith(base) ? base.relativize(file) : file).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
