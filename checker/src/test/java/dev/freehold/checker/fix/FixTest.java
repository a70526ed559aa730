package dev.freehold.checker.fix;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Edits that put a mistake right. */
class FixTest {

  @Test
  void editsAreAppliedWhereTheyStandInTheFileAsItIs() {
    Fix fix = new Fix("", List.of(new Edit(4, 5, "long"), Edit.delete(0, 2)));
    assertThat(fix.appliedTo("a+b+c+d")).isEqualTo("b+long+d");
  }

  @Test
  void editsAreInTheOrderOfTheFile() {
    Edit early = Edit.insert(1, "x");
    Edit late = Edit.insert(3, "y");
    assertThat(new Fix("", List.of(late, early)).edits()).containsExactly(early, late).inOrder();
  }

  @Test
  void insertionsAtOnePlaceStayInTheirOrder() {
    Fix fix = new Fix("", List.of(Edit.insert(1, "x"), Edit.insert(1, "y")));
    assertThat(fix.appliedTo("ab")).isEqualTo("axyb");
  }

  @Test
  void anEditMayBeginWhereAnotherEnds() {
    assertThat(new Fix("", List.of(Edit.delete(0, 1), new Edit(1, 2, "x"))).appliedTo("abc"))
        .isEqualTo("xc");
  }

  @Test
  void editsThatOverlapAreRefused() {
    List<Edit> edits = List.of(Edit.delete(0, 3), Edit.insert(2, "x"));
    assertThrows(IllegalArgumentException.class, () -> new Fix("", edits));
  }

  @Test
  void itLiesWithinAPlaceIfAllEditsDo() {
    Fix fix = new Fix("", List.of(Edit.insert(2, "x"), Edit.delete(4, 6)));
    assertThat(fix.isWithin(2, 6)).isTrue();
    assertThat(fix.isWithin(3, 6)).isFalse();
    assertThat(fix.isWithin(2, 5)).isFalse();
  }
}
