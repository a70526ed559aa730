package dev.freehold.checker.baseline;

import dev.freehold.checker.violation.Violation;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The entries of a baseline that no violation has been found for yet. */
final class OpenEntries {
  private final SourceNames names;
  private final NavigableSet<BaselineEntry> open;

  /** By file and fingerprint, which the declaration is a part of. */
  private final Map<String, NavigableMap<String, BaselineEntry>> byFile = new HashMap<>();

  OpenEntries(Collection<BaselineEntry> entries, SourceNames names) {
    this.names = names;
    this.open = new TreeSet<>(entries);
    for (BaselineEntry entry : entries) {
      byFile
          .computeIfAbsent(entry.file(), file -> new TreeMap<>())
          .put(entry.fingerprint().value(), entry);
    }
  }

  /** Those that are left. */
  NavigableSet<BaselineEntry> all() {
    return Collections.unmodifiableNavigableSet(open);
  }

  /** Whether that very violation stands there; it is then found, and does so no longer. */
  boolean take(BaselineEntry found) {
    NavigableMap<String, BaselineEntry> inFile =
        byFile.getOrDefault(found.file(), Collections.emptyNavigableMap());
    BaselineEntry entry = inFile.get(found.fingerprint().value());
    return entry != null && open.remove(entry);
  }

  /**
   * Whether it stands there under another name: the method, which is in the same class, or the
   * class or the file, of which the old one is no more. To be asked of what is left of a class when
   * all that keeps its name was taken.
   */
  boolean takeRenamed(BaselineEntry found, Violation violation) {
    BaselineEntry entry = renamed(found, violation);
    return entry != null && open.remove(entry);
  }

  private @Nullable BaselineEntry renamed(BaselineEntry found, Violation violation) {
    return open.stream()
        .filter(entry -> entry.key().equals(found.key()))
        .filter(entry -> isSameClass(entry, found) || hasMoved(entry, found))
        .filter(entry -> entry.fingerprint().fits(violation, entry.within()))
        .findFirst()
        .orElse(null);
  }

  private static boolean isSameClass(BaselineEntry entry, BaselineEntry found) {
    return entry.file().equals(found.file()) && entry.outermost().equals(found.outermost());
  }

  private boolean hasMoved(BaselineEntry entry, BaselineEntry found) {
    boolean alike =
        entry.within().member().equals(found.within().member())
            || entry.within().type().equals(found.within().type());
    return alike && !entry.file().equals(found.file()) && !names.exists(entry.file());
  }
}
