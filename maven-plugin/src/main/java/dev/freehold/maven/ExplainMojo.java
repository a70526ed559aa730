package dev.freehold.maven;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Explains a rule, or lists all. */
@Mojo(name = "explain", requiresProject = false, aggregator = true, threadSafe = true)
public final class ExplainMojo extends FreeholdMojo {
  /** The key of the rule, such as {@code use.after.move}, or a code of rustc's, such as E0382. */
  @Parameter(property = "key")
  private @Nullable String key;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    List<String> arguments = key == null ? List.of("explain") : List.of("explain", key);
    if (commandLine().run(arguments, null) != 0) {
      throw new MojoFailureException("there is no rule " + key);
    }
  }
}
