package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Path;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Value;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What the body of a lambda does with what it captured, part by part. */
public final class CapturedParts {
  private final IdentityHashMap<Tree, Map<Path, Boolean>> used = new IdentityHashMap<>();

  private final IdentityHashMap<Tree, Set<Path>> replaced = new IdentityHashMap<>();

  private @Nullable TypeElement self;
  private Map<Name, Boolean> reached = Map.of();

  /**
   * Where the body is that of an object, methods of that object use what the body captured as well.
   *
   * @param type the class of the object
   * @param used the names, and whether the methods change what they hold
   */
  public void reachedThrough(TypeElement type, Map<Name, Boolean> used) {
    self = type;
    reached = used;
  }

  /** The body makes a call, which may be one of such a method. */
  public void call(Point point, Call call) {
    if (self == null || !self.equals(call.method().getEnclosingElement())) {
      return;
    }
    reached.forEach(
        (name, changed) -> {
          Value held = point.state().get(name);
          if (held != null) {
            Access how = changed ? Access.REPLACE : Access.BORROW_SHARED;
            Borrows.access(point, new Operand(call.tree(), held, name), how);
          }
        });
  }

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

  /** Adds what another body does with what it captured as well. */
  public void addAll(CapturedParts other) {
    other.used.forEach(
        (tree, parts) -> {
          Map<Path, Boolean> into = used.computeIfAbsent(tree, each -> new LinkedHashMap<>());
          parts.forEach((path, changed) -> into.merge(path, changed, Boolean::logicalOr));
        });
    other.replaced.forEach(
        (tree, paths) ->
            replaced.computeIfAbsent(tree, each -> new LinkedHashSet<>()).addAll(paths));
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
