package dev.freehold.checker.flow.ownership;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.ownership.Given.given;
import static dev.freehold.checker.flow.store.Sketch.ending;
import static dev.freehold.checker.flow.store.Sketch.field;
import static dev.freehold.checker.flow.store.Sketch.line;
import static dev.freehold.checker.flow.store.Sketch.path;

import dev.freehold.checker.flow.event.FlowEvent.Loss;
import dev.freehold.checker.flow.ownership.MethodContext.Role;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Program;
import dev.freehold.checker.types.Qualifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.api.Test;

/** The owned fields of {@code this}. */
class OwnedFieldsTest {
  private static final Program PROGRAM =
      Program.of(
          """
          @MustRelease("close") class Res { void close() {} }
          class Holder { @Own Res owned; @Mut Res mut; @Ref Res ref; Res plain; }
          """);

  private static VariableElement declared(String name) {
    return ElementFilter.fieldsIn(PROGRAM.type("Holder").getEnclosedElements()).stream()
        .filter(each -> each.getSimpleName().contentEquals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String state(Given given) {
    return given.state(given.value(field("f")));
  }

  @Test
  void areUnsetWhereAConstructorBegins() {
    Given given = given().ownedField("f").in(Role.CONSTRUCTOR);
    Given fresh = given().in(Role.CONSTRUCTOR).ownedField("f", Value.UNTRACKED);
    OwnedFields.initialise(fresh.point());
    assertThat(state(fresh)).isEqualTo("unset");
    assertThat(state(given)).isEqualTo("owned");
  }

  @Test
  void areAsStrongAsThisWhereAMethodBegins() {
    Given mut = given().self(Qualifier.MUT).ownedField("f", Value.UNTRACKED);
    OwnedFields.initialise(mut.point());
    assertThat(state(mut)).isEqualTo("mut or null");
  }

  @Test
  void areOwnedOnceAnotherConstructorHasFilledThem() {
    Given given = given().in(Role.CONSTRUCTOR).ownedField("f", Value.UNSET);
    OwnedFields.filled(given.point(), true);
    assertThat(state(given)).isEqualTo("owned");
  }

  @Test
  void areToldWhereTheObjectIsUsedWithoutThem() {
    Given given = given().ownedField("f").ownedField("g");
    given.point().state().end(given.value(field("g")).liveTokens(), ending(Access.MOVE, 20));
    OwnedFields.checkWhole(given.point(), line(30), false);
    assertThat(given.told()).containsExactly("field of this.g in 30: moved in 20");
  }

  @Test
  void areLostWhereAReleasingMethodLeavesThem() {
    Given given = given().ownedField("f").ownedField("g");
    given.point().state().end(given.value(field("g")).liveTokens(), ending(Access.RELEASE, 20));
    OwnedFields.checkLeft(given.point(), line(30), Loss.FIELD);
    assertThat(given.told()).containsExactly("loss of this.f in 30: field");
  }

  @Test
  void goWithTheirObject() {
    Given given = given().ownedField("f");
    OwnedFields.consumed(given.point(), ending(Access.RELEASE, 30), false);
    assertThat(state(given)).isEqualTo("released");
  }

  @Test
  void ofASuperclassAloneGoWithACallOnIt() {
    Given given = given().self(Qualifier.OWN).ownedField("f").inheritedField("g");
    OwnedFields.consumed(given.point(), ending(Access.RELEASE, 30), true);
    assertThat(state(given)).isEqualTo("owned");
    assertThat(given.state(given.value(field("g")))).isEqualTo("released");
  }

  @Test
  void ofASuperclassAloneAreToldWhereItIsUsed() {
    Given given = given().ownedField("f").inheritedField("g");
    given.point().state().end(given.value(field("f")).liveTokens(), ending(Access.MOVE, 20));
    OwnedFields.checkWhole(given.point(), line(30), true);
    assertThat(given.told()).isEmpty();
  }

  @Test
  void ofASuperclassAreLostAsTheOwnOnesAre() {
    Given given = given().ownedField("f").inheritedField("g");
    OwnedFields.checkLeft(given.point(), line(30), Loss.THROW);
    assertThat(given.told())
        .containsExactly("loss of this.f in 30: throw", "loss of this.g in 30: throw");
  }

  @Test
  void areLentByWhoDoesNotOwnTheObject() {
    Given given = given().in(PROGRAM.types()).owned("a");
    assertThat(OwnedFields.lent(given.point(), declared("owned"))).isEqualTo(Qualifier.MUT);
    assertThat(OwnedFields.lent(given.point(), declared("mut"))).isEqualTo(Qualifier.MUT);
    assertThat(OwnedFields.lent(given.point(), declared("ref"))).isEqualTo(Qualifier.REF);
    assertThat(OwnedFields.lent(given.point(), declared("plain"))).isEqualTo(Qualifier.REF);
  }

  @Test
  void arePartsOfTheirObject() {
    Given given = given().in(PROGRAM.types()).parameter("p", Qualifier.REF);
    Value part = OwnedFields.partOf(given.point(), given.value("p"), declared("owned"));
    assertThat(part.bindings().get(0).path()).isEqualTo(path("owned"));
    assertThat(given.state(part)).isEqualTo("ref");
  }
}
