package dev.freehold.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** A goal that compiles: the program, and then its tests. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields.
abstract class CompilingMojo extends FreeholdMojo {
  /** Whether the sources of tests are left out. */
  @Parameter(property = "freehold.skipTests")
  private boolean skipTests;

  /** Further arguments for javac, such as {@code -Afreehold.track=closeables}. */
  @Parameter(property = "freehold.args")
  private List<String> args = List.of();

  /** The errors that are accepted, if there is such a file. */
  @Parameter(
      property = "freehold.baseline",
      defaultValue = "${project.basedir}/freehold-baseline.txt")
  protected File baseline;

  @Inject private RepositorySystem repositories;

  /** The words before the arguments of javac. */
  protected List<String> command() {
    return List.of();
  }

  /** What this goal asks for in a compilation. */
  protected List<String> options(Path folder, SourceSet sources) {
    return List.of();
  }

  /** Where the results of a compilation go; on the screen if null. */
  protected @Nullable File output(Path folder, SourceSet sources) {
    return null;
  }

  /** What is said when all went well, and otherwise. */
  protected void finish(Path folder, boolean succeeded) throws MojoFailureException {
    if (!succeeded) {
      throw new MojoFailureException("javac or Freehold has found errors; they are shown above");
    }
  }

  /** The accepted errors count, unless the project's own arguments say which do. */
  protected List<String> acceptedErrors(CompilerSettings settings) {
    boolean named = settings.arguments().stream().anyMatch(each -> each.contains("baseline="));
    return baseline.isFile() && !named ? List.of("-Afreehold.baseline=" + baseline) : List.of();
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    Path folder = Path.of(project.getBuild().getDirectory(), "freehold");
    CompilerSettings settings = CompilerSettings.of(project);
    JavacCall call =
        new JavacCall(
            project, settings, new ProcessorPath(repositories, session, project).of(settings));
    boolean succeeded = true;
    for (SourceSet sources : sourceSets()) {
      List<String> javac = new ArrayList<>(call.arguments(sources, folder));
      if (!javac.isEmpty() && succeeded) {
        javac.addAll(1, acceptedErrors(settings));
        javac.addAll(1, options(folder, sources));
        javac.addAll(1, args);
        succeeded = run(javac, folder, sources) == 0;
      }
    }
    finish(folder, succeeded);
  }

  private List<SourceSet> sourceSets() {
    return skipTests ? List.of(SourceSet.MAIN) : List.of(SourceSet.values());
  }

  private int run(List<String> javac, Path folder, SourceSet sources)
      throws MojoExecutionException {
    Path file = folder.resolve(sources.prefix() + "javac.args");
    try {
      Files.createDirectories(folder.resolve(sources.prefix() + "classes"));
      Files.createDirectories(folder.resolve(sources.prefix() + "generated"));
      Files.write(file, javac.stream().map(CompilingMojo::quoted).toList());
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write " + file, e);
    }
    List<String> arguments = new ArrayList<>(command());
    arguments.add("@" + file);
    return commandLine().run(arguments, output(folder, sources));
  }

  private static String quoted(String argument) {
    return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
