package dev.freehold.checker.flow.ownership;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.ownership.Given.given;
import static dev.freehold.checker.flow.store.Sketch.expression;
import static dev.freehold.checker.flow.store.Sketch.name;
import static dev.freehold.checker.flow.store.Sketch.variable;

import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.State;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Qualifier;
import org.junit.jupiter.api.Test;

/** The owned fields of other objects, of which this method knows what it sees itself. */
class OtherFieldsTest {
  private final Given given = given().parameter("node", Qualifier.MUT).owned("a");

  private void assign(int line) {
    OtherFields.checkEmpty(
        given.point(), given.use("node", line), variable("next"), expression("node.next", line));
  }

  private void fill(Operand value) {
    OtherFields.filled(given.point(), given.use("node", 29), variable("next"), value);
  }

  @Test
  void mayOwnSomethingThatAnAssignmentLoses() {
    assign(30);
    assertThat(given.told()).containsExactly("loss of node.next in 30: maybe overwrite");
  }

  @Test
  void ownForCertainWhatWasAssignedHere() {
    fill(given.use("a", 29));
    assign(30);
    assertThat(given.told()).containsExactly("loss of node.next in 30: overwrite");
  }

  @Test
  void ownNothingOnceTheyAreAssignedNull() {
    fill(new Operand(expression("x", 29), Value.NULL, null));
    assign(30);
    assertThat(given.told()).isEmpty();
  }

  @Test
  void ownNothingWhereTheyWereFoundToBeNull() {
    State whenNull = given.point().state().copy();
    OtherFields.tested(given.point(), given.part("node", "next", 29), whenNull);
    assign(30);
    assertThat(given.told()).containsExactly("loss of node.next in 30: overwrite");
    given.point().become(whenNull);
    assign(31);
    assertThat(given.told()).hasSize(1);
  }

  @Test
  void areTheConstructorsBusinessInAnObjectMadeHere() {
    Site made = new Site(Site.Kind.RESULT, expression("new Node()", 5), "new Node()");
    given.put(name("node"), Value.of(Binding.owner(new Token(made, 0))));
    assign(30);
    assertThat(given.told()).isEmpty();
  }
}
