package dev.freehold.checker.types;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PolymorphismTest {
  private static final Signature DECLARED =
      new Signature(
          Qualifier.REF,
          List.of(parameter("value"), parameter("other")),
          new Signature.Result(Qualifier.OWN, false, false, List.of(), null),
          false,
          false);

  private static Signature.Parameter parameter(String name) {
    return new Signature.Parameter(name, Qualifier.REF, false, false, false, false);
  }

  @Test
  void takesAndGivesOwners() {
    Signature owners = polymorphism(Set.of(0)).instance(DECLARED, Qualifier.OWN);
    assertThat(owners.parameters().get(0).ownership()).isEqualTo(Qualifier.OWN);
    assertThat(owners.parameters().get(1).ownership()).isEqualTo(Qualifier.REF);
    assertThat(owners.result().ownership()).isEqualTo(Qualifier.OWN);
    assertThat(owners.result().from()).isEmpty();
  }

  @Test
  void givesBorrowsOfWhatIsLent() {
    Signature borrows = polymorphism(Set.of(0)).instance(DECLARED, Qualifier.MUT);
    assertThat(borrows.result().ownership()).isEqualTo(Qualifier.MUT);
    assertThat(borrows.result().from()).containsExactly("value");
  }

  @Test
  void ownersComeFromNothingLent() {
    Polymorphism polymorphism = polymorphism(Set.of(0));
    Signature borrows = polymorphism.instance(DECLARED, Qualifier.REF);
    assertThat(polymorphism.instance(borrows, Qualifier.OWN).result().from()).isEmpty();
  }

  @Test
  void receiverLendsAsWell() {
    Polymorphism polymorphism = new Polymorphism(Set.of(), true, true);
    Signature borrows = polymorphism.instance(DECLARED, Qualifier.MUT);
    assertThat(borrows.receiver()).isEqualTo(Qualifier.MUT);
    assertThat(borrows.result().from()).containsExactly("this");
  }

  @Test
  void oneSideSaysNothing() {
    Polymorphism resultAlone = new Polymorphism(Set.of(), false, true);
    assertThat(resultAlone.isWhole()).isFalse();
    assertThat(resultAlone.instance(DECLARED, Qualifier.REF)).isEqualTo(DECLARED);
  }

  private static Polymorphism polymorphism(Set<Integer> parameters) {
    return new Polymorphism(parameters, false, true);
  }
}
