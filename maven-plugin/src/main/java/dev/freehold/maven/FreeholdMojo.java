package dev.freehold.maven;

import java.nio.file.Path;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.Toolchain;
import org.apache.maven.toolchain.ToolchainManager;

/** What all goals have: the project, and the command line. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields.
abstract class FreeholdMojo extends AbstractMojo {
  private static final String CHECKER = "dev.freehold:freehold-checker";

  @Parameter(defaultValue = "${project}", readonly = true)
  protected MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true)
  protected MavenSession session;

  @Parameter(defaultValue = "${plugin.artifactMap}", readonly = true)
  private Map<String, Artifact> artifacts;

  @Inject private ToolchainManager toolchains;

  /** The command line, in the project's folder, on the JDK that compiles the project. */
  protected final CommandLine commandLine() throws MojoExecutionException {
    Artifact checker = artifacts.get(CHECKER);
    if (checker == null) {
      throw new MojoExecutionException(CHECKER + " is not among the dependencies of this plugin");
    }
    Path folder = project.getBasedir() == null ? Path.of("") : project.getBasedir().toPath();
    return new CommandLine(java(), checker.getFile().toPath(), folder.toAbsolutePath());
  }

  private String java() {
    Toolchain jdk = toolchains.getToolchainFromBuildContext("jdk", session);
    String tool = jdk == null ? null : jdk.findTool("java");
    return tool == null ? Path.of(System.getProperty("java.home"), "bin", "java").toString() : tool;
  }
}
