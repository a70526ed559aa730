package dev.freehold.checker.flow.ownership;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.ownership.Given.given;
import static dev.freehold.checker.flow.store.Sketch.line;
import static dev.freehold.checker.flow.store.Sketch.name;

import dev.freehold.checker.flow.event.FlowEvent.Loss;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.State;
import dev.freehold.checker.flow.store.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the pass over a body stands. */
class PointTest {
  private final Given given = given().owned("a");

  @Test
  void anOperandIsWhatItsNameHoldsNow() {
    Operand evaluated = given.use("a", 30);
    given.ended("a", Access.MOVE, 20);
    assertThat(given.state(evaluated.value())).isEqualTo("owned");
    assertThat(given.state(given.point().current(evaluated))).isEqualTo("moved");
  }

  @Test
  void anOperandWithoutNameIsWhatItWas() {
    Operand part = given.part("a", "x", 30);
    assertThat(given.point().current(part)).isEqualTo(part.value());
    Operand gone = new Operand(line(30), given.value("a"), name("gone"));
    assertThat(given.point().current(gone)).isEqualTo(given.value("a"));
  }

  @Test
  void controlThatDoesNotGoOnHoldsNothing() {
    State left = given.point().leave();
    assertThat(given.point().isReachable()).isFalse();
    assertThat(left.get(name("a"))).isNotNull();
    given.put(name("b"), Value.NULL);
    assertThat(given.point().state()).isEqualTo(State.unreachable());
  }

  @Test
  void aPathThatArrivesIsJoined() {
    State other = given.point().state().copy();
    given.ended("a", Access.RELEASE, 20);
    given.point().join(other);
    assertThat(given.state("a")).isEqualTo("owned or released");
    given.point().become(other);
    assertThat(given.state("a")).isEqualTo("owned");
  }

  @Test
  void aStepOnAPathThatLeftEarlierDoesNotTouchThisOne() {
    State other = given.point().state().copy();
    State after =
        given
            .point()
            .in(
                other,
                () -> Losses.loseAll(given.point(), List.of(name("a")), Loss.THROW, line(30)));
    assertThat(after.get(name("a"))).isNull();
    assertThat(given.state("a")).isEqualTo("owned");
    assertThat(given.told()).containsExactly("loss of a in 30: throw");
  }
}
