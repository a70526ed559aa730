package dev.freehold.maven.pom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Adds to a pom what a project needs to be checked; what is there already stays. */
public final class Setup {
  private static final String OURS = "dev.freehold";

  private final PomText pom;
  private final String version;
  private final List<Insertion> insertions = new ArrayList<>();

  private Setup(PomText pom, String version) {
    this.pom = pom;
    this.version = version;
  }

  /**
   * The pom with what was missing.
   *
   * @param text the pom as it is
   * @param version the version of Freehold
   */
  public static String of(String text, String version) {
    String unixText = text.replace("\r\n", "\n");
    Setup setup = new Setup(PomText.of(unixText), version);
    setup.dependency();
    setup.plugins();
    String result = setup.applied();
    return text.contains("\r\n") ? result.replace("\n", "\r\n") : result;
  }

  private void dependency() {
    Optional<PomElement> list = pom.project().find("dependencies");
    if (list.isEmpty()) {
      Snippet all = Snippet.dependency(version).in("dependencies");
      add(pom.project().find("build").map(this::before), pom.project(), all, 1);
    } else if (!has(list.get(), "dependency", "freehold-runtime")) {
      add(Optional.empty(), list.get(), Snippet.dependency(version), 2);
    }
  }

  private void plugins() {
    Optional<PomElement> build = pom.project().find("build");
    Optional<PomElement> plugins = build.flatMap(each -> each.find("plugins"));
    Snippet both = Snippet.compiler(compilation().in("configuration")).and(Snippet.plugin(version));
    if (build.isEmpty()) {
      add(Optional.empty(), pom.project(), both.in("plugins").in("build"), 1);
    } else if (plugins.isEmpty()) {
      add(Optional.empty(), build.get(), both.in("plugins"), 2);
    } else {
      compiler(plugins.get());
      if (!has(plugins.get(), "plugin", "freehold-maven-plugin")) {
        add(Optional.empty(), plugins.get(), Snippet.plugin(version), 3);
      }
    }
  }

  private Snippet compilation() {
    return Snippet.argument()
        .in("compilerArgs")
        .and(Snippet.path(version).in("annotationProcessorPaths"));
  }

  private void compiler(PomElement plugins) {
    Optional<PomElement> plugin = named(plugins, "plugin", "maven-compiler-plugin");
    if (plugin.isEmpty()) {
      Snippet whole = Snippet.compiler(compilation().in("configuration"));
      add(Optional.empty(), plugins, whole, 3);
      return;
    }
    Optional<PomElement> configuration = plugin.get().find("configuration");
    if (configuration.isEmpty()) {
      add(Optional.empty(), plugin.get(), compilation().in("configuration"), 4);
      return;
    }
    Optional<PomElement> arguments = configuration.get().find("compilerArgs");
    if (arguments.isEmpty()) {
      Snippet argument = Snippet.argument().in("compilerArgs");
      add(Optional.empty(), configuration.get(), argument, 5);
    } else if (!content(arguments.get()).contains("-XDaccessInternalAPI")) {
      add(Optional.empty(), arguments.get(), Snippet.argument(), 6);
    }
    Optional<PomElement> paths = configuration.get().find("annotationProcessorPaths");
    if (paths.isEmpty()) {
      Snippet path = Snippet.path(version).in("annotationProcessorPaths");
      add(Optional.empty(), configuration.get(), path, 5);
    } else if (!has(paths.get(), "path", "freehold-checker")) {
      add(Optional.empty(), paths.get(), Snippet.path(version), 6);
    }
  }

  private boolean has(PomElement list, String kind, String artifact) {
    return named(list, kind, artifact)
        .filter(each -> each.says("groupId", OURS, pom.text()))
        .isPresent();
  }

  private Optional<PomElement> named(PomElement list, String kind, String artifact) {
    return list.children(kind)
        .filter(each -> each.says("artifactId", artifact, pom.text()))
        .findFirst();
  }

  private String content(PomElement element) {
    return pom.text().substring(element.contentStart(), element.contentEnd());
  }

  /** The begin of the line on which an element begins. */
  private int before(PomElement element) {
    return pom.text().lastIndexOf('\n', element.start()) + 1;
  }

  private void add(Optional<Integer> place, PomElement into, Snippet lines, int depth) {
    int end = pom.text().lastIndexOf('\n', into.contentEnd() - 1) + 1;
    if (end <= into.contentStart()) {
      throw new IllegalArgumentException(
          "an element of the pom stands on one line; write its end tag on a line of its own: "
              + pom.text().substring(into.start(), into.contentStart()));
    }
    insertions.add(new Insertion(place.orElse(end), lines.at(depth, pom.indent())));
  }

  private String applied() {
    StringBuilder result = new StringBuilder(pom.text());
    List<Insertion> ordered = new ArrayList<>(insertions);
    ordered.sort(Comparator.comparingInt(Insertion::offset));
    for (int i = ordered.size() - 1; i >= 0; i--) {
      result.insert(ordered.get(i).offset(), ordered.get(i).lines());
    }
    return result.toString();
  }
}
