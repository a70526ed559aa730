package dev.freehold.maven;

import dev.freehold.maven.pom.AddedLines;
import dev.freehold.maven.pom.Setup;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes into the pom what has javac check ownership in every build, and shows the lines. */
@Mojo(name = "setup", aggregator = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields.
public final class SetupMojo extends FreeholdMojo {
  /** The pom. */
  @Parameter(property = "freehold.pom", defaultValue = "${project.file}")
  private File pom;

  /** Whether the lines are shown only. */
  @Parameter(property = "dryRun")
  private boolean dryRun;

  @Parameter(defaultValue = "${plugin}", readonly = true)
  private PluginDescriptor plugin;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Path file = pom.toPath();
    try {
      String before = Files.readString(file);
      String after = Setup.of(before, plugin.getVersion());
      String diff = AddedLines.between(file.getFileName().toString(), before, after);
      if (diff.isEmpty()) {
        getLog().info("Nothing to add: " + file + " has it all.");
        return;
      }
      System.out.print(diff);
      if (!dryRun) {
        Files.writeString(file, after);
        getLog().info("Added to " + file + ". Now: mvn compile");
      }
    } catch (IllegalArgumentException e) {
      throw new MojoFailureException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot change " + file, e);
    }
  }
}
