package dev.freehold.checker.flow.store;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.store.Sketch.line;
import static dev.freehold.checker.flow.store.Sketch.name;
import static dev.freehold.checker.flow.store.Sketch.owned;
import static dev.freehold.checker.flow.store.Sketch.token;

import dev.freehold.checker.types.Qualifier;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How many owners a value has. */
class OwnerCountTest {
  private static final Name A = name("a");
  private static final Token BUFFER = token("allocate()");
  private static final Ending RELEASED = new Ending(line(9), Access.RELEASE, "a");

  private final State state = State.empty();

  private Value held() {
    Value held = state.get(A);
    assertThat(held).isNotNull();
    return held;
  }

  private void end() {
    state.end(Set.of(BUFFER), RELEASED);
  }

  @Test
  void isOneMoreForEachThatIsAdded() {
    state.put(A, owned(BUFFER));
    state.owners().add(held(), 2);
    end();
    end();
    assertThat(held().isDead()).isFalse();
    end();
    assertThat(held().isDead()).isTrue();
  }

  @Test
  void isWhatTheCallerLentWhenTheLastOfThemHasGone() {
    state.put(A, Value.of(Binding.of(BUFFER, Qualifier.REF)));
    state.owners().add(held(), 1);
    assertThat(held().strength()).isEqualTo(Qualifier.OWN);
    end();
    assertThat(held().isDead()).isFalse();
    assertThat(held().strength()).isEqualTo(Qualifier.REF);
  }

  @Test
  void isOneLessWhenOneEscapes() {
    state.put(A, owned(BUFFER));
    state.owners().add(held(), 1);
    state.escape(Set.of(BUFFER));
    assertThat(state.isOwned(BUFFER, null)).isTrue();
    state.escape(Set.of(BUFFER));
    assertThat(state.isOwned(BUFFER, null)).isFalse();
  }

  @Test
  void isTheHigherOneWherePathsMeet() {
    state.put(A, owned(BUFFER));
    State other = state.copy();
    other.owners().add(owned(BUFFER), 1);
    state.join(other);
    end();
    assertThat(held().isDead()).isFalse();
  }

  @Test
  void isNotKnownAboveEight() {
    state.put(A, owned(BUFFER));
    state.owners().add(held(), 8);
    assertThat(state.isOwned(BUFFER, null)).isFalse();
  }

  @Test
  void isNoneBeforeItIsOpened() {
    state.put(A, owned(BUFFER).map(Binding::escaped));
    state.owners().unopened(BUFFER);
    assertThat(state.isOwned(BUFFER, null)).isFalse();
    state.owners().open(held());
    assertThat(state.isOwned(BUFFER, null)).isTrue();
  }

  @Test
  void isNobodysHereWhereItEscapedBeforeItWasOpened() {
    state.put(A, owned(BUFFER).map(Binding::escaped));
    state.owners().unopened(BUFFER);
    state.escape(Set.of(BUFFER));
    state.owners().open(held());
    assertThat(state.isOwned(BUFFER, null)).isFalse();
  }
}
