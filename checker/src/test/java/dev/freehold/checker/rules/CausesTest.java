package dev.freehold.checker.rules;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.freehold.checker.Snippet;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Loss;
import dev.freehold.checker.flow.event.FlowEvent.Purpose;
import dev.freehold.checker.flow.event.FlowEvent.Refusal;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One mistake, one error. */
class CausesTest {
  private final Snippet file = Snippet.parsed("class A { void m() { made(); first(); later(); } }");
  private final ExpressionTree made = file.find(MethodInvocationTree.class, "made()");
  private final ExpressionTree first = file.find(MethodInvocationTree.class, "first()");
  private final ExpressionTree later = file.find(MethodInvocationTree.class, "later()");

  private static Binding from(Site.Kind kind, ExpressionTree tree) {
    return Binding.owner(new Token(new Site(kind, tree, tree.toString()), 0));
  }

  private static FlowEvent lost(Binding value, ExpressionTree at) {
    return new FlowEvent.Lost(at, "a", value, Loss.JUMP, true, null);
  }

  private static boolean isNews(FlowEvent event, FlowEvent... others) {
    List<FlowEvent> all = new ArrayList<>(List.of(others));
    all.add(event);
    return Causes.in(all).isNews(event);
  }

  @Test
  void aLossAloneIsNews() {
    assertThat(isNews(lost(from(Site.Kind.RESULT, made), later))).isTrue();
  }

  @Test
  void aValueIsNotLostAsWellWhereAPartOfItWasTaken() {
    Binding whole = from(Site.Kind.PARAMETER, made);
    FlowEvent refused =
        new FlowEvent.RefusedMove(first, "a.b", whole, Purpose.MOVE, Refusal.PART_OF_RESOURCE);
    assertThat(isNews(lost(whole, later), refused)).isFalse();
    assertThat(isNews(lost(from(Site.Kind.RESULT, first), later), refused)).isTrue();
  }

  @Test
  void aFunctionLosesNothingThatIsReleasedWhereItWasMade() {
    FlowEvent lost = lost(from(Site.Kind.CAPTURE, first), first);
    Binding moved = from(Site.Kind.RESULT, made).movedBy(first);
    assertThat(
            isNews(lost, new FlowEvent.UseOfEnded(later, "a", moved, Purpose.RELEASE, true, false)))
        .isFalse();
    assertThat(isNews(lost, new FlowEvent.UseOfEnded(later, "a", moved, Purpose.USE, true, false)))
        .isTrue();
  }

  @Test
  void aFunctionLosesNothingThatItMayNotTakeOver() {
    FlowEvent refused =
        new FlowEvent.RefusedMove(
            first, "a", from(Site.Kind.RESULT, made), Purpose.MOVE, Refusal.TRY_RESOURCE);
    assertThat(isNews(lost(from(Site.Kind.CAPTURE, first), first), refused)).isFalse();
  }

  @Test
  void aLossOnSomePathsIsToldByAUseThatIsNotCertain() {
    Binding value = from(Site.Kind.RESULT, made);
    FlowEvent use = new FlowEvent.UseOfEnded(later, "a", value, Purpose.USE, false, false);
    FlowEvent maybe = new FlowEvent.Lost(later, "a", value, Loss.JUMP, false, null);
    assertThat(isNews(maybe, use)).isFalse();
    assertThat(isNews(lost(value, later), use)).isTrue();
  }

  @Test
  void aReturnIsToldOnce() {
    FlowEvent lost =
        new FlowEvent.ResultLost(first, "a", from(Site.Kind.RESULT, made), later, false);
    Causes causes = Causes.in(List.of(lost, lost));
    assertThat(causes.isNews(lost)).isTrue();
    assertThat(causes.isNews(lost)).isFalse();
  }
}
