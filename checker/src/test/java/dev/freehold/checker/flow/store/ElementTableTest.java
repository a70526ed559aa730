package dev.freehold.checker.flow.store;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.store.Sketch.token;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is known of the elements of pools. */
class ElementTableTest {
  private static final Token POOL = token("create()");
  private static final Token OTHER = token("create()", 1);
  private static final Token ELEMENT = token("alloc()");

  private final ElementTable elements = ElementTable.empty();

  @Test
  void aHandleMayNameWhatWasNotMadeHere() {
    assertThat(elements.mayBeNamed(ELEMENT)).isTrue();
    assertThat(elements.poolsOf(ELEMENT)).isNull();
  }

  @Test
  void noHandleNamesANewElementBeforeSomebodyAsks() {
    elements.put(ELEMENT, Set.of(POOL), false);
    assertThat(elements.mayBeNamed(ELEMENT)).isFalse();
    elements.named(ELEMENT);
    assertThat(elements.mayBeNamed(ELEMENT)).isTrue();
    assertThat(elements.poolsOf(ELEMENT)).containsExactly(POOL);
  }

  @Test
  void wherePathsMeetItIsNamedIfItIsOnOne() {
    elements.put(ELEMENT, Set.of(POOL), false);
    ElementTable other = elements.copy();
    other.named(ELEMENT);
    assertThat(elements.join(other, Map.of(POOL, OTHER))).isTrue();
    assertThat(elements.mayBeNamed(ELEMENT)).isTrue();
    assertThat(elements.poolsOf(ELEMENT)).containsExactly(POOL, OTHER);
    assertThat(elements.join(other, Map.of(POOL, OTHER))).isFalse();
  }

  @Test
  void whatIsForgottenMayBeAnything() {
    elements.put(ELEMENT, Set.of(POOL), false);
    elements.forget(Set.of(ELEMENT));
    assertThat(elements.isEmpty()).isTrue();
    assertThat(elements.mayBeNamed(ELEMENT)).isTrue();
  }
}
