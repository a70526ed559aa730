package dev.freehold.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/** What one run of javac compiles. */
enum SourceSet {
  /** The program. */
  MAIN(""),

  /** Its tests. */
  TEST("test-");

  private final String prefix;

  SourceSet(String prefix) {
    this.prefix = prefix;
  }

  /** What the names of its files begin with. */
  String prefix() {
    return prefix;
  }

  List<String> roots(MavenProject project) {
    return this == MAIN ? project.getCompileSourceRoots() : project.getTestCompileSourceRoots();
  }

  /** With the classes that Maven has compiled last taken out: ours are newer. */
  List<String> classPath(MavenProject project, String compiled) throws MojoExecutionException {
    try {
      List<String> path = new ArrayList<>();
      if (this == TEST) {
        path.add(compiled);
      }
      path.addAll(
          this == MAIN
              ? project.getCompileClasspathElements()
              : project.getTestClasspathElements());
      path.remove(project.getBuild().getOutputDirectory());
      path.remove(project.getBuild().getTestOutputDirectory());
      return path;
    } catch (DependencyResolutionRequiredException e) {
      throw new MojoExecutionException("the dependencies are not resolved", e);
    }
  }
}
