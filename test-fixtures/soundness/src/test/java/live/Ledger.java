package live;

import dev.freehold.Unsafe;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the resources of one run have noticed. A process runs one program at a time. */
@Unsafe("knows every resource, whoever owns it")
public final class Ledger {
  private static final Set<Object> OPEN = new LinkedHashSet<>();
  private static final List<Runnable> LATER = new ArrayList<>();
  private static String first = "";

  private Ledger() {}

  /** Begins a run. */
  public static void begin() {
    OPEN.clear();
    LATER.clear();
    first = "";
  }

  /** A resource is there, and has to be released. */
  static void opened(Object resource) {
    OPEN.add(resource);
  }

  /** A resource is released. */
  static void closed(Object resource) {
    if (!OPEN.remove(resource)) {
      found("release.twice", "released twice");
    }
  }

  static boolean isOpen(Object resource) {
    return OPEN.contains(resource);
  }

  /** Notes what went wrong; the first counts. */
  public static void found(String key, String text) {
    if (first.isEmpty()) {
      first = "[" + key + "] " + text;
    }
  }

  /** Keeps a function, which is called when the program has ended. */
  static void later(Runnable function) {
    LATER.add(function);
  }

  /**
   * Ends a run: calls what was kept, and what that keeps in its turn, and looks for what is left
   * over.
   */
  public static void end(boolean leaksCount) {
    while (!LATER.isEmpty()) {
      List<Runnable> kept = List.copyOf(LATER);
      LATER.clear();
      kept.forEach(Runnable::run);
    }
    if (leaksCount && !OPEN.isEmpty()) {
      found("own.leak", "never released: " + OPEN.iterator().next().getClass().getSimpleName());
    }
  }

  /** What went wrong first, with its key in brackets; empty for nothing. */
  public static String first() {
    return first;
  }
}
