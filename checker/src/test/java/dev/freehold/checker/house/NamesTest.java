package dev.freehold.checker.house;

import static com.google.common.truth.Truth.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A name means one thing in the whole project. */
class NamesTest {
  @Test
  void noSimpleNameStandsForTwoTypes() {
    Map<String, Set<String>> types = new HashMap<>();
    for (JavaClass each : FreeholdClasses.all()) {
      if (each.isTopLevelClass() && !each.getSimpleName().endsWith("-info")) {
        types.computeIfAbsent(each.getSimpleName(), n -> new TreeSet<>()).add(each.getName());
      }
    }
    types.values().removeIf(sameName -> sameName.size() == 1);
    assertThat(types).isEmpty();
  }
}
