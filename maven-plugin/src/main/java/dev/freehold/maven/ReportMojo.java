package dev.freehold.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes reports as HTML, SARIF and JSON; errors of ownership are warnings here. */
@Mojo(name = "report", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class ReportMojo extends CompilingMojo {

  @Override
  protected List<String> options(Path folder, SourceSet sources) {
    Path report = folder.resolve(sources.prefix() + "report");
    return List.of(
        "-Afreehold.severity=warning",
        "-Afreehold.html=" + report + ".html",
        "-Afreehold.sarif=" + report + ".sarif",
        "-Afreehold.json=" + report + ".jsonl");
  }

  @Override
  protected void finish(Path folder, boolean succeeded) throws MojoFailureException {
    super.finish(folder, succeeded);
    getLog().info("See " + folder.resolve("report.html"));
  }
}
