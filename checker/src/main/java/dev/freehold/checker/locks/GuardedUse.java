package dev.freehold.checker.locks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A use of a field with the locks that guard it there. */
record GuardedUse(FieldAccess access, Set<Guard> guards) {

  /** Two uses that no one lock guards, the first without the commonest; none if there is one. */
  static List<FieldUse> contradiction(List<GuardedUse> uses) {
    if (uses.isEmpty()) {
      return List.of();
    }
    Set<Guard> common = new HashSet<>(uses.get(0).guards());
    uses.forEach(use -> common.retainAll(use.guards()));
    if (!common.isEmpty()) {
      return List.of();
    }
    Guard usual = commonest(uses);
    List<FieldUse> found = new ArrayList<>();
    uses.stream()
        .filter(use -> usual == null || !use.guards().contains(usual))
        .min(Comparator.comparing(use -> use.guards().size()))
        .ifPresent(use -> found.add(use.told(null)));
    uses.stream()
        .filter(use -> usual != null && use.guards().contains(usual))
        .findFirst()
        .ifPresent(use -> found.add(use.told(usual)));
    return found;
  }

  private static @Nullable Guard commonest(List<GuardedUse> uses) {
    Map<Guard, Integer> counts = new HashMap<>();
    uses.forEach(use -> use.guards().forEach(guard -> counts.merge(guard, 1, Integer::sum)));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Guard, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().text(), Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private FieldUse told(@Nullable Guard usual) {
    String lock =
        usual != null
            ? usual.text()
            : guards.stream().map(Guard::text).sorted().findFirst().orElse(null);
    boolean reading =
        access.held().locks().stream().anyMatch(each -> each.mode() == HeldLock.Mode.READ);
    return new FieldUse(access.at(), lock, access.pretended(), reading, access.writes());
  }
}
