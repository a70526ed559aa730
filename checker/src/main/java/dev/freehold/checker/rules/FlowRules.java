package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.BorrowEscapes;
import dev.freehold.checker.flow.event.FlowEvent.Captured;
import dev.freehold.checker.flow.event.FlowEvent.ConfinedSent;
import dev.freehold.checker.flow.event.FlowEvent.Escaped;
import dev.freehold.checker.flow.event.FlowEvent.FrameBelow;
import dev.freehold.checker.flow.event.FlowEvent.GuardChanged;
import dev.freehold.checker.flow.event.FlowEvent.LoanUsed;
import dev.freehold.checker.flow.event.FlowEvent.Lost;
import dev.freehold.checker.flow.event.FlowEvent.NotPromised;
import dev.freehold.checker.flow.event.FlowEvent.NotSent;
import dev.freehold.checker.flow.event.FlowEvent.NotShared;
import dev.freehold.checker.flow.event.FlowEvent.OutOfBounds;
import dev.freehold.checker.flow.event.FlowEvent.ReadUnwritten;
import dev.freehold.checker.flow.event.FlowEvent.RefusedMove;
import dev.freehold.checker.flow.event.FlowEvent.ResultLost;
import dev.freehold.checker.flow.event.FlowEvent.ReturnedBorrow;
import dev.freehold.checker.flow.event.FlowEvent.TooWeak;
import dev.freehold.checker.flow.event.FlowEvent.UnsafeCall;
import dev.freehold.checker.flow.event.FlowEvent.UseOfEnded;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.types.OwnershipTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All rules over what happens in bodies.
 *
 * <p>It has more than twelve collaborators, as it is the list of the rules.
 */
public final class FlowRules {
  private final List<Entry<?>> rules;
  private final ClassTree type;

  /** The rules for the members of that class. */
  public FlowRules(ClassTree type, OwnershipTypes types) {
    this.type = type;
    BorrowRule borrows = new BorrowRule(type);
    rules =
        List.of(
            new Entry<>(UseOfEnded.class, new UseRule(type, types)),
            new Entry<>(Lost.class, new LeakRule(types, type)),
            new Entry<>(Lost.class, new FieldReleaseRule(type)),
            new Entry<>(ResultLost.class, new ResultLossRule()),
            new Entry<>(RefusedMove.class, new MoveRule(type)),
            new Entry<>(TooWeak.class, borrows::tooWeak),
            new Entry<>(ReturnedBorrow.class, BorrowRule::returned),
            new Entry<>(BorrowEscapes.class, new BorrowEscapeRule(type)),
            new Entry<>(LoanUsed.class, new LoanRule(type)),
            new Entry<>(LoanUsed.class, new OutliveRule()),
            new Entry<>(LoanUsed.class, new PastReleaseRule()),
            new Entry<>(LoanUsed.class, new RegionRule()),
            new Entry<>(GuardChanged.class, new GuardRule()),
            new Entry<>(Escaped.class, EscapeRule::escaped),
            new Entry<>(Captured.class, new CaptureRule(type)),
            new Entry<>(ReadUnwritten.class, new InitialisationRule(type)),
            new Entry<>(FrameBelow.class, new FrameRule()),
            new Entry<>(OutOfBounds.class, new BoundsRule()),
            new Entry<>(ConfinedSent.class, SharingRule::confined),
            new Entry<>(NotSent.class, new SharingRule(type)::sent),
            new Entry<>(NotShared.class, SharingRule::shared),
            new Entry<>(NotPromised.class, SharingRule::unpromised),
            new Entry<>(UnsafeCall.class, new UnsafeRule()));
  }

  /** The kinds of events that a rule judges. */
  Set<Class<? extends FlowEvent>> judged() {
    return rules.stream().map(Entry::event).collect(Collectors.toSet());
  }

  /**
   * What is wrong with the events.
   *
   * @param suspects what is told of declarations already
   */
  List<Diagnostic> judge(List<FlowEvent> events, Suspects suspects) {
    return judge(events, suspects, event -> null);
  }

  /**
   * The same, where what is lost may be released automatically.
   *
   * @param whyNot why something that is lost is not released, as a clause
   */
  List<Diagnostic> judge(
      List<FlowEvent> events, Suspects suspects, Function<Lost, @Nullable String> whyNot) {
    Causes causes = Causes.in(events);
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (FlowEvent event : events) {
      if (causes.isNews(event) && !suspects.explain(type, event)) {
        rules.stream()
            .map(rule -> rule.judge(event))
            .filter(Objects::nonNull)
            .map(complaint -> causes.told(event, complaint))
            .map(complaint -> unreleased(event, complaint, whyNot))
            .forEach(diagnostics::add);
      }
    }
    return diagnostics;
  }

  private static Diagnostic unreleased(
      FlowEvent event, Diagnostic complaint, Function<Lost, @Nullable String> whyNot) {
    String why = event instanceof Lost lost ? whyNot.apply(lost) : null;
    return why == null
        ? complaint
        : complaint.helpedBy(
            complaint.help().after("it is not released automatically, as " + why + ": "));
  }

  /** A rule, and the events that it is about. */
  private record Entry<E extends FlowEvent>(Class<E> event, FlowRule<? super E> rule) {
    @Nullable Diagnostic judge(FlowEvent happened) {
      return event.isInstance(happened) ? rule.judge(event.cast(happened)) : null;
    }
  }
}
