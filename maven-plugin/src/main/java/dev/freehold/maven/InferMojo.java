package dev.freehold.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes, as a diff, what signatures and fields should say of ownership. */
@Mojo(name = "infer", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class InferMojo extends CompilingMojo {
  private static final String NAME = "infer.diff";

  @Override
  protected List<String> command() {
    return List.of("infer");
  }

  @Override
  protected File output(Path folder, SourceSet sources) {
    return folder.resolve(sources.prefix() + NAME).toFile();
  }

  @Override
  protected void finish(Path folder, boolean succeeded) throws MojoFailureException {
    super.finish(folder, succeeded);
    Path written = project.getBasedir().toPath().relativize(folder.resolve(NAME));
    getLog().info("Read " + written + ", then: git apply -p0 " + written);
  }
}
