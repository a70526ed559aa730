package dev.freehold.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows each change that puts an error right, and makes it in the sources where you say so. */
@Mojo(name = "fix", requiresDependencyResolution = ResolutionScope.TEST)
public final class FixMojo extends CompilingMojo {
  /** Whether all are made without asking. */
  @Parameter(property = "all")
  private boolean all;

  @Override
  protected List<String> command() {
    return all ? List.of("fix", "--all") : List.of("fix");
  }
}
