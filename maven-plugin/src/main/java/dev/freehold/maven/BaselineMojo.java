package dev.freehold.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Accepts the errors of today: writes them into a file, so that only new ones are told. */
@Mojo(name = "baseline", requiresDependencyResolution = ResolutionScope.TEST)
public final class BaselineMojo extends CompilingMojo {
  /** Whether only what is gone is taken out. */
  @Parameter(property = "shrink")
  private boolean shrink;

  @Override
  protected List<String> options(Path folder, SourceSet sources) {
    return List.of("-Afreehold.baseline=" + (shrink ? "shrink:" : "write:") + baseline);
  }

  @Override
  protected List<String> acceptedErrors(CompilerSettings settings) {
    return List.of();
  }
}
