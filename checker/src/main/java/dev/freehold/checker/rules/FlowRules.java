package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.report.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All rules over what happens in bodies. */
public final class FlowRules {
  private final List<FlowRule> rules;

  /** The rules for the members of that class. */
  public FlowRules(ClassTree type) {
    rules =
        List.of(
            new UseRule(),
            new LeakRule(),
            new MoveRule(type),
            new BorrowRule(type),
            new BorrowEscapeRule(),
            new LoanRule(),
            new OutliveRule(),
            new PastReleaseRule(),
            new RegionRule(),
            new GuardRule(),
            new EscapeRule(),
            new InitialisationRule(),
            new FrameRule(),
            new BoundsRule(),
            new SharingRule(),
            new UnsafeRule(),
            new FieldReleaseRule(type));
  }

  /** What is wrong with the events. */
  public List<Diagnostic> judge(List<FlowEvent> events) {
    Map<Site, Boolean> doubted = doubted(events);
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (FlowEvent event : events) {
      if (event instanceof FlowEvent.Lost lost && isNoNews(lost, doubted)) {
        continue;
      }
      rules.stream()
          .map(rule -> rule.judge(event))
          .filter(Objects::nonNull)
          .forEach(diagnostics::add);
    }
    return diagnostics;
  }

  private static boolean isOfField(FlowEvent.RefusedMove refused) {
    return refused.binding().token().site().kind() == Site.Kind.FIELD;
  }

  private static boolean isOfTemporary(FlowEvent.LoanUsed used) {
    return used.death().ending().how() == Access.LOSE;
  }

  private static boolean isNoNews(FlowEvent.Lost lost, Map<Site, Boolean> doubted) {
    Boolean certain = doubted.get(lost.binding().token().site());
    return certain != null && (certain || !lost.certain());
  }

  /**
   * Values of which something else is reported that tells of the leak: a use on some paths only, or
   * a capture that may keep them. The latter makes a certain leak no news, too.
   */
  private static Map<Site, Boolean> doubted(List<FlowEvent> events) {
    Map<Site, Boolean> sites = new HashMap<>();
    for (FlowEvent event : events) {
      if (event instanceof FlowEvent.UseOfEnded use && !use.certain()) {
        sites.putIfAbsent(use.binding().token().site(), false);
      } else if (event instanceof FlowEvent.RefusedMove refused && isOfField(refused)) {
        sites.put(refused.binding().token().site(), true);
      } else if (event instanceof FlowEvent.LoanUsed used && isOfTemporary(used)) {
        sites.put(used.death().loan().token().site(), true);
      } else if (event instanceof FlowEvent.Captured captured) {
        sites.put(captured.binding().token().site(), true);
      } else if (event instanceof FlowEvent.NotSent sent) {
        sites.put(sent.binding().token().site(), true);
      }
    }
    return sites;
  }
}
