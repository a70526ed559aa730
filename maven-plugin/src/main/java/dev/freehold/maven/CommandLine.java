package dev.freehold.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * {@code java -jar freehold.jar}, in a process of its own: javac's internals are open to it there,
 * and not in Maven's.
 *
 * @param java the program {@code java} of a JDK
 * @param jar the jar with the checker
 * @param folder where it runs
 */
record CommandLine(String java, Path jar, Path folder) {

  /**
   * Runs it, and shows what it says.
   *
   * @param out where its results go; on the screen if null
   * @return its exit code
   */
  int run(List<String> arguments, @Nullable File out) throws MojoExecutionException {
    List<String> command = new ArrayList<>(List.of(java, "-jar", jar.toString()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
    if (out != null) {
      builder.redirectOutput(out);
    }
    try {
      return builder.start().waitFor();
    } catch (IOException e) {
      throw new MojoExecutionException("cannot start " + java, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("interrupted", e);
    }
  }
}
