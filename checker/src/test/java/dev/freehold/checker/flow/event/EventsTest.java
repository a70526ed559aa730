package dev.freehold.checker.flow.event;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.store.Sketch.line;
import static dev.freehold.checker.flow.store.Sketch.owner;
import static dev.freehold.checker.flow.store.Sketch.token;

import dev.freehold.checker.flow.event.FlowEvent.Loss;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the flow sees, once it is settled. */
class EventsTest {
  private static final FlowEvent LOST_A = lost("a", 3, true);
  private static final FlowEvent LOST_B = lost("b", 4, true);

  private final Events events = new Events();

  private static FlowEvent lost(String name, int line, boolean certain) {
    return new FlowEvent.Lost(
        line(line), name, owner(token("open()")), Loss.SCOPE_END, certain, null);
  }

  @Test
  void isKeptInOrder() {
    events.add(LOST_B);
    events.addAll(List.of(LOST_A));
    assertThat(events.seen()).containsExactly(LOST_B, LOST_A).inOrder();
  }

  @Test
  void isCollectedApartWhileALoopIsUnsettled() {
    events.add(LOST_A);
    List<FlowEvent> before = events.open();
    events.add(LOST_B);
    assertThat(events.seen()).containsExactly(LOST_B);
    assertThat(events.close(before)).containsExactly(LOST_B);
    assertThat(events.seen()).containsExactly(LOST_A);
  }

  @Test
  void isToldOnceWhereEveryWayToArriveSawIt() {
    events.addPasses(List.of(List.of(LOST_A), List.of(LOST_A)));
    assertThat(events.seen()).containsExactly(LOST_A);
  }

  @Test
  void happensOnSomePathsWhereOnlySomeWaysToArriveSawIt() {
    events.addPasses(List.of(List.of(LOST_A, LOST_B), List.of(LOST_B)));
    assertThat(events.seen()).containsExactly(lost("a", 3, false), LOST_B).inOrder();
  }

  @Test
  void isAnotherWhereItHappensToAnotherNameOrElsewhere() {
    FlowEvent elsewhere = lost("a", 5, true);
    events.addPasses(List.of(List.of(LOST_A, elsewhere)));
    assertThat(events.seen()).containsExactly(LOST_A, elsewhere);
  }
}
