package dev.freehold.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.jspecify.annotations.Nullable;

/** Finds the jars of the annotation processors that a project names, but for Freehold's own. */
record ProcessorPath(RepositorySystem repositories, MavenSession session, MavenProject project) {
  private static final String OURS = "dev.freehold";

  List<String> of(CompilerSettings settings) throws MojoExecutionException {
    List<String> path = new ArrayList<>();
    List<Xpp3Dom> named = settings.processors();
    for (Xpp3Dom each : named == null ? List.<Xpp3Dom>of() : named) {
      if (!OURS.equals(text(each, "groupId"))) {
        path.addAll(resolved(each));
      }
    }
    return path;
  }

  private List<String> resolved(Xpp3Dom named) throws MojoExecutionException {
    DefaultArtifact artifact =
        new DefaultArtifact(
            text(named, "groupId"),
            text(named, "artifactId"),
            text(named, "classifier"),
            "jar",
            version(named));
    CollectRequest collect =
        new CollectRequest(
            new org.eclipse.aether.graph.Dependency(artifact, "runtime"),
            project.getRemoteProjectRepositories());
    try {
      return repositories
          .resolveDependencies(session.getRepositorySession(), new DependencyRequest(collect, null))
          .getArtifactResults()
          .stream()
          .map(ArtifactResult::getArtifact)
          .map(found -> found.getFile().toString())
          .toList();
    } catch (DependencyResolutionException e) {
      throw new MojoExecutionException("cannot find the annotation processor " + artifact, e);
    }
  }

  /** Its own, or the one that the project manages. */
  private @Nullable String version(Xpp3Dom named) {
    String version = text(named, "version");
    if (version != null || project.getDependencyManagement() == null) {
      return version;
    }
    return project.getDependencyManagement().getDependencies().stream()
        .filter(each -> each.getGroupId().equals(text(named, "groupId")))
        .filter(each -> each.getArtifactId().equals(text(named, "artifactId")))
        .map(Dependency::getVersion)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String text(Xpp3Dom element, String name) {
    Xpp3Dom child = element.getChild(name);
    return child == null ? null : child.getValue();
  }
}
