package dev.freehold.checker.rules;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.fix.ReleaseInFunction;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Captured;
import dev.freehold.checker.flow.event.FlowEvent.ConfinedSent;
import dev.freehold.checker.flow.event.FlowEvent.Escaped;
import dev.freehold.checker.flow.event.FlowEvent.LoanUsed;
import dev.freehold.checker.flow.event.FlowEvent.Lost;
import dev.freehold.checker.flow.event.FlowEvent.NotSent;
import dev.freehold.checker.flow.event.FlowEvent.Purpose;
import dev.freehold.checker.flow.event.FlowEvent.Refusal;
import dev.freehold.checker.flow.event.FlowEvent.RefusedMove;
import dev.freehold.checker.flow.event.FlowEvent.ResultLost;
import dev.freehold.checker.flow.event.FlowEvent.ReturnedBorrow;
import dev.freehold.checker.flow.event.FlowEvent.UseOfEnded;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One mistake, one error: of the events of a body, those whose cause another event tells are no
 * news.
 *
 * <p>It has more than twelve collaborators, as it is the list of what has one cause with what.
 *
 * <pre>{@code
 * Order order = new Order();
 * new Thread(() -> print(order)).start();  // the function owns the order, and loses it: no news, as
 * order.close();                           // the order is released here, where it was moved
 * }</pre>
 */
final class Causes {
  /** Values of which something is told that is why they leak; whether on every path. */
  private final Map<Site, Boolean> leaking = new HashMap<>();

  /** Where something may not be captured or passed on. */
  private final Set<Tree> refused = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Where a value was moved that is released or moved afterwards all the same. */
  private final Set<Tree> givenAway = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Where a function captured what it loses. */
  private final Set<Tree> lostInside = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The {@code return} statements whose result is known to be lost. */
  private final Set<Tree> abandoned = new HashSet<>();

  /** The causes that the events of one body tell. */
  static Causes in(List<FlowEvent> events) {
    Causes causes = new Causes();
    events.forEach(causes::note);
    return causes;
  }

  private void note(FlowEvent event) {
    if (event instanceof UseOfEnded use) {
      if (!use.certain()) {
        leaking.putIfAbsent(use.binding().token().site(), false);
      }
      if (isGivenAway(use)) {
        givenAway.add(use.binding().end());
      }
    } else if (event instanceof Lost lost) {
      if (lost.binding().token().site().kind() == Site.Kind.CAPTURE) {
        lostInside.add(lost.binding().token().site().tree());
      }
    } else if (event instanceof RefusedMove refusal) {
      refused.add(refusal.at());
      if (isOfField(refusal) || refusal.refusal() == Refusal.PART_OF_RESOURCE) {
        leaking.put(refusal.binding().token().site(), true);
      }
    } else if (event instanceof LoanUsed used && isOfTemporary(used)) {
      leaking.put(used.death().loan().token().site(), true);
    } else if (event instanceof ReturnedBorrow returned) {
      leaking.put(returned.owner(), true);
    } else if (event instanceof Captured captured) {
      refused.add(captured.at());
      leaking.put(captured.binding().token().site(), true);
    } else if (event instanceof ConfinedSent sent) {
      refused.add(sent.at());
    } else if (event instanceof NotSent sent) {
      refused.add(sent.at());
      leaking.put(sent.binding().token().site(), true);
    }
  }

  private static boolean isGivenAway(UseOfEnded use) {
    boolean away = use.purpose() == Purpose.RELEASE || use.purpose() == Purpose.MOVE;
    return away && use.binding().end() != null;
  }

  private static boolean isOfField(RefusedMove refusal) {
    return refusal.binding().token().site().kind() == Site.Kind.FIELD;
  }

  private static boolean isOfTemporary(LoanUsed used) {
    return used.death().ending().how() == Access.LOSE;
  }

  /** Whether the event tells something that no other tells, nor itself in another pass. */
  boolean isNews(FlowEvent event) {
    if (event instanceof Lost lost) {
      return isNews(lost);
    }
    if (event instanceof ResultLost lost) {
      return abandoned.add(lost.at());
    }
    return !(event instanceof Escaped escaped
        && escaped.at() instanceof MemberReferenceTree function
        && refused.contains(function.getQualifierExpression()));
  }

  /** The complaint about an event, with help that puts right what it is the cause of as well. */
  Diagnostic told(FlowEvent event, Diagnostic complaint) {
    if (!(event instanceof UseOfEnded use) || !isGivenAway(use)) {
      return complaint;
    }
    Tree end = use.binding().end();
    if (end == null || !lostInside.contains(end)) {
      return complaint;
    }
    return complaint.helpedBy(
        Help.of(
                (use.purpose() == Purpose.RELEASE ? "release " : "pass on ")
                    + Quoted.of(use.name())
                    + " at the end of the function that takes it over, not here")
            .or(new ReleaseInFunction(end, use.at())));
  }

  private boolean isNews(Lost lost) {
    Site site = lost.binding().token().site();
    if (site.kind() == Site.Kind.CAPTURE && isToldOutside(site.tree())) {
      return false;
    }
    Boolean certain = leaking.get(site);
    return certain == null || (!certain && lost.certain());
  }

  /**
   * Whether a function may not take over what it captured, or whoever made it gives that away
   * afterwards.
   */
  private boolean isToldOutside(Tree captured) {
    return refused.contains(captured) || givenAway.contains(captured);
  }
}
