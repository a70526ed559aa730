package dev.freehold.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.UseAfterReleaseException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A list owns what is added, until it is removed or the list is closed. */
class OwnListTest {
  private final List<String> released = new ArrayList<>();
  private final OwnList<Part> list = OwnList.create();

  private Part part(String name) {
    return new Part(name, released);
  }

  private void add(String... names) {
    for (String name : names) {
      list.add(part(name));
    }
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    list.forEach(part -> names.add(part.toString()));
    return names;
  }

  @Test
  void keepsElementsInTheOrderTheyWereAdded() {
    add("a", "b", "c");
    assertEquals(List.of("a", "b", "c"), names());
    assertEquals(3, list.size());
  }

  @Test
  void handsOutTheVeryElementThatWasAdded() {
    Part part = part("a");
    list.add(part);
    assertSame(part, list.get(0));
    assertSame(part, list.edit(0));
    assertSame(part, list.remove(0));
    assertTrue(list.isEmpty());
  }

  @Test
  void movesLaterElementsUpWhenOneIsRemoved() {
    add("a", "b", "c", "d");
    list.remove(1);
    list.remove(2);
    assertEquals(List.of("a", "c"), names());
  }

  @Test
  void refusesAnIndexWithoutElement() {
    add("a");
    assertThrows(IndexOutOfBoundsException.class, () -> list.get(1));
    assertThrows(IndexOutOfBoundsException.class, () -> list.remove(-1));
    assertEquals(List.of("a"), names());
  }

  @Test
  void refusesNull() {
    assertThrows(NullPointerException.class, () -> list.add(null));
    assertTrue(list.isEmpty());
  }

  @Test
  void releasesWhatIsLeftWhenItIsClosed() {
    add("a", "b", "c");
    list.remove(1);
    list.close();
    assertEquals(List.of("c", "a"), released);
  }

  @Test
  void staysOpenWhenItIsCleared() {
    add("a", "b");
    list.clear();
    add("c");
    assertEquals(List.of("b", "a"), released);
    assertEquals(List.of("c"), names());
  }

  @Test
  void releasesAllOthersWhenOneReleaseThrows() {
    add("bad 1", "a", "bad 2", "b");
    var thrown = assertThrows(IllegalStateException.class, list::close);
    assertEquals(List.of("b", "bad 2", "a", "bad 1"), released);
    assertEquals("bad 2", thrown.getMessage());
    assertEquals(
        "[java.lang.IllegalStateException: bad 1]", Arrays.toString(thrown.getSuppressed()));
  }

  @Test
  void refusesEverythingAfterItWasClosed() {
    list.close();
    List<Runnable> uses =
        List.of(
            list::size,
            list::isEmpty,
            () -> list.get(0),
            () -> list.edit(0),
            () -> add("a"),
            () -> list.remove(0),
            () -> list.insert(0, part("a")),
            () -> list.replace(0, part("a")),
            () -> list.swap(0, 0),
            () -> list.swapRemove(0),
            () -> list.removeIf(part -> true),
            () -> list.sort((one, other) -> 0),
            () -> list.binarySearch(part -> 0),
            list::elements,
            () -> list.forEach(part -> {}),
            list::clear);
    for (Runnable use : uses) {
      assertThrows(UseAfterReleaseException.class, use::run);
    }
  }

  @Test
  void refusesToBeClosedTwice() {
    add("a");
    list.close();
    var thrown = assertThrows(DoubleReleaseException.class, list::close);
    assertEquals(
        "[release.twice] OwnList was closed before: close it once, or leave it to try-with-resources",
        thrown.getMessage());
    assertEquals(List.of("a"), released);
  }

  @Test
  void releasesInTheWayThatItWasTold() {
    OwnList<StringBuilder> texts =
        OwnList.releasing(text -> released.add(text.append("!").toString()));
    texts.add(new StringBuilder("a"));
    texts.close();
    assertEquals(List.of("a!"), released);
  }

  @Test
  void wrapsACheckedException() {
    OwnList<String> files =
        OwnList.releasing(
            file -> {
              throw new IOException(file);
            });
    files.add("disk");
    var thrown = assertThrows(ReleaseFailedException.class, files::close);
    assertEquals(
        "an element of OwnList could not be released, the others were tried all the same: java.io.IOException: disk",
        thrown.getMessage());
    assertEquals(IOException.class, thrown.getCause().getClass());
  }

  @Test
  void refusesWhatItCannotRelease() {
    OwnList<Object> objects = OwnList.create();
    var thrown = assertThrows(IllegalArgumentException.class, () -> objects.add("text"));
    assertEquals(
        "[own.leak] OwnList cannot release an object of java.lang.String, which is not AutoCloseable: say how with OwnList.releasing(…)",
        thrown.getMessage());
  }

  @Test
  void copiesEachElementLessThanTwiceHoweverFarItGrows() {
    int added = 100_000;
    long copies = 0;
    for (int size = 0; size < added; size++) {
      int room = list.room();
      list.add(part("a"));
      copies += list.room() == room ? 0 : size;
    }
    assertTrue(copies < 2L * added, copies + " copies");
  }

  @Test
  void keepsItsRoomWhenElementsAreRemoved() {
    add("a", "b", "c", "d", "e", "f", "g", "h", "i");
    int room = list.room();
    list.clear();
    add("a", "b", "c", "d", "e", "f", "g", "h", "i");
    assertEquals(room, list.room());
  }

  @Test
  void keepsWhatAFilterWasNotAskedOfWhenItThrows() {
    add("a", "b", "c", "d");
    assertThrows(
        IllegalStateException.class,
        () ->
            list.removeIf(
                part -> {
                  if (part.toString().equals("c")) {
                    throw new IllegalStateException("c");
                  }
                  return part.toString().equals("a");
                }));
    assertEquals(List.of("a"), released);
    assertEquals(List.of("b", "c", "d"), names());
  }

  @Test
  void releasesAllThatAFilterHoldsForWhenOneReleaseThrows() {
    add("bad 1", "a", "b");
    assertThrows(IllegalStateException.class, () -> list.removeIf(part -> !names().isEmpty()));
    assertEquals(List.of("bad 1", "a", "b"), released);
    assertTrue(list.isEmpty());
  }

  @Test
  void isAsItWasWhenAComparisonThrows() {
    List<String> before = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      add("part " + i * 37 % 100);
      before.add("part " + i * 37 % 100);
    }
    int[] asked = {0};
    assertThrows(
        IllegalStateException.class,
        () ->
            list.sort(
                (one, other) -> {
                  if (asked[0]++ == 300) {
                    throw new IllegalStateException();
                  }
                  return one.toString().compareTo(other.toString());
                }));
    assertEquals(before, names());
  }

  @Test
  void saysWhereAnElementWouldBeInsertedThatIsNotThere() {
    add("a", "c", "e");
    assertEquals(1, list.binarySearch(part -> part.toString().compareTo("c")));
    assertEquals(-3, list.binarySearch(part -> part.toString().compareTo("d")));
    assertEquals(-1, list.binarySearch(part -> part.toString().compareTo("A")));
    assertEquals(-4, list.binarySearch(part -> part.toString().compareTo("f")));
  }

  @Test
  void refusesToInsertBeyondItsEnd() {
    add("a");
    assertThrows(IndexOutOfBoundsException.class, () -> list.insert(2, part("b")));
    assertEquals(List.of("a"), names());
  }
}
