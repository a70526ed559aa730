package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Path;
import dev.freehold.checker.flow.store.Site;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What the body of a lambda does with what it captured, part by part. */
public final class CapturedParts {
  private final IdentityHashMap<Tree, Map<Path, Boolean>> used = new IdentityHashMap<>();

  private final IdentityHashMap<Tree, Set<Path>> replaced = new IdentityHashMap<>();

  /** Notes that the body does something, perhaps with what it captured. */
  void note(Binding binding, Access how) {
    Site site = binding.token().site();
    if (site.kind() == Site.Kind.CAPTURE) {
      used.computeIfAbsent(site.tree(), tree -> new LinkedHashMap<>())
          .merge(binding.path(), how.writes(), Boolean::logicalOr);
      if (how == Access.REPLACE) {
        replaced.computeIfAbsent(site.tree(), tree -> new LinkedHashSet<>()).add(binding.path());
      }
    }
  }

  /**
   * The parts that are used, none of them within another, and whether each is changed.
   *
   * @param captured the first use of what is captured
   */
  public Map<Path, Boolean> of(Tree captured) {
    Map<Path, Boolean> parts = new LinkedHashMap<>();
    used.getOrDefault(captured, Map.of()).forEach((path, changed) -> add(path, changed, parts));
    return parts;
  }

  /** The parts of what is captured that the body replaces, as by another variant of a union. */
  public Set<Path> replacedOf(Tree captured) {
    return replaced.getOrDefault(captured, Set.of());
  }

  private static void add(Path path, boolean changed, Map<Path, Boolean> into) {
    Path outer = path;
    boolean any = changed;
    for (Path other : into.keySet().toArray(Path[]::new)) {
      if (other.overlaps(path)) {
        any |= into.remove(other);
        outer = other.steps().size() < outer.steps().size() ? other : outer;
      }
    }
    into.put(outer, any);
  }
}
