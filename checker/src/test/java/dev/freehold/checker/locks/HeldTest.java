package dev.freehold.checker.locks;

import static com.google.common.truth.Truth.assertThat;

import dev.freehold.checker.types.Program;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is held at a point, and where ways meet. */
class HeldTest {
  private static final Program PROGRAM = Program.of("class A {} class B {}");

  private static HeldLock lock(String type) {
    return new HeldLock(
        LockPath.of(LockPath.Root.ofGlobal(PROGRAM.type(type))), HeldLock.Mode.MONITOR);
  }

  @Test
  void whatBothWaysHoldIsHeldBehindThem() {
    Held one = Held.NOTHING.with(lock("A")).with(lock("B"));
    Held other = Held.NOTHING.with(lock("B"));
    assertThat(one.meet(other).locks()).containsExactly(lock("B"));
  }

  @Test
  void whatACallerHoldsCountsWhereTheBodyIsEnteredByIt() {
    Held caller = Held.NOTHING.with(lock("A"));
    Held body = new Held(true, Set.of(lock("B")), Set.of());
    assertThat(body.in(caller).locks()).containsExactly(lock("A"), lock("B"));
    assertThat(Held.NOTHING.with(lock("B")).in(caller).locks()).containsExactly(lock("B"));
  }

  @Test
  void aNewObjectIsNewUntilOthersHaveIt() {
    LockPath.Root made = LockPath.Root.ofThis(PROGRAM.type("A"));
    Held fresh = Held.NOTHING.withFresh(made);
    assertThat(fresh.fresh()).containsExactly(made);
    assertThat(fresh.withoutFresh(made).fresh()).isEmpty();
    assertThat(fresh.meet(Held.NOTHING).fresh()).isEmpty();
  }
}
