package dev.freehold.checker.baseline;

import java.util.HashSet;
import java.util.Set;

/**
 * What a compilation has looked at: only of that it can say that a violation is gone. Other modules
 * may have the same baseline, and a build may compile only what has changed.
 */
final class Compiled {
  private final SourceNames names;
  private final Set<String> files = new HashSet<>();
  private final Set<String> roots = new HashSet<>();

  Compiled(SourceNames names) {
    this.names = names;
  }

  void add(String file, String packageName) {
    if (files.add(file)) {
      roots.add(SourceNames.rootOf(file, packageName));
    }
  }

  /**
   * Whether what stands there would have been found: its file was compiled, or is no more, while
   * others below the same folder of sources were compiled.
   */
  boolean covers(BaselineEntry entry) {
    return files.contains(entry.file())
        || (roots.contains(entry.root()) && !names.exists(entry.file()));
  }
}
